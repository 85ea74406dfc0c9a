package goodterms.speech.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives every token its sentence, its clause, and whether it stands in someone else's mouth. */
final class Sentences {

    private static final Set<String> ABBREVIATED = Set.of(
            "г", "гг", "р", "руб", "коп", "дн", "раб", "т", "д", "п", "пп", "им", "ул", "тыс", "млн", "стр", "тел",
            "см", "др", "mr", "mrs", "ms", "dr", "inc", "ltd", "co", "no", "inv", "vs", "etc", "e", "g", "i", "approx");
    private static final Set<String> TURNING =
            Set.of("но", "а", "однако", "зато", "иначе", "but", "however", "although", "though", "yet", "otherwise");
    private static final int FEW_WORDS = 2;
    private static final int FIRST_PICTURE = 0x2600;

    private Sentences() {}

    static List<Token> placed(List<Token> tokens) {
        var quoted = quoted(tokens);
        var out = new ArrayList<Token>(tokens.size());
        int sentence = 0;
        int clause = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.word() && TURNING.contains(token.form()) && i > 0) {
                clause++;
            }
            out.add(token.placed(sentence, clause, quoted[i]));
            if (ends(tokens, i)) {
                sentence++;
                clause++;
            } else if (token.mark() && parts(token.spelled())) {
                clause++;
            }
        }
        return out;
    }

    private static boolean parts(String mark) {
        return switch (mark.charAt(0)) {
            case ',', ';', ':', '—', '(', ')' -> true;
            default -> false;
        };
    }

    private static boolean ends(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (token.shape() == Shape.SIGN) {
            return token.spelled().codePointAt(0) >= FIRST_PICTURE
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).look().capital();
        }
        if (!token.mark()) {
            return false;
        }
        char c = token.spelled().charAt(0);
        if (c == '\n'
                || c == '!'
                || c == '?'
                || c == '…'
                || c == '.' && token.spelled().length() > 1) {
            return true;
        }
        return c == '.' && !abbreviated(tokens, i);
    }

    private static boolean abbreviated(List<Token> tokens, int i) {
        if (i == 0
                || i + 1 >= tokens.size()
                || !ABBREVIATED.contains(tokens.get(i - 1).form())) {
            return false;
        }
        var next = tokens.get(i + 1);
        boolean title = tokens.get(i - 1).look().capital();
        return !next.look().capital() || title;
    }

    private static boolean[] quoted(List<Token> tokens) {
        var quoted = new boolean[tokens.size()];
        int open = -1;
        char closing = 0;
        int words = 0;
        int inside = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            words += token.word() ? 1 : 0;
            char c = token.mark() ? token.spelled().charAt(0) : 0;
            if (open < 0) {
                closing = closing(c);
                open = closing == 0 ? -1 : i;
            } else if (c == closing || closing == '“' && c == '”') {
                for (int k = open + 1; k < i; k++) {
                    quoted[k] = true;
                    inside += tokens.get(k).word() ? 1 : 0;
                }
                open = -1;
            }
        }
        return words - inside < FEW_WORDS ? new boolean[tokens.size()] : quoted;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '«' -> '»';
            case '"' -> '"';
            case '“' -> '”';
            case '„' -> '“';
            default -> 0;
        };
    }
}
