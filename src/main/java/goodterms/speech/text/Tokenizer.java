package goodterms.speech.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts cleaned text into tokens, one pass, contractions of English taken apart. */
final class Tokenizer {

    private static final Map<String, List<String>> WITHOUT_APOSTROPHE = Map.ofEntries(
            Map.entry("dont", List.of("do", "not")),
            Map.entry("cant", List.of("can", "not")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("wont", List.of("will", "not")),
            Map.entry("didnt", List.of("did", "not")),
            Map.entry("doesnt", List.of("does", "not")),
            Map.entry("isnt", List.of("is", "not")),
            Map.entry("arent", List.of("are", "not")),
            Map.entry("havent", List.of("have", "not")),
            Map.entry("hasnt", List.of("has", "not")),
            Map.entry("wouldnt", List.of("would", "not")),
            Map.entry("couldnt", List.of("could", "not")),
            Map.entry("shouldnt", List.of("should", "not")),
            Map.entry("youre", List.of("you", "are")),
            Map.entry("youve", List.of("you", "have")),
            Map.entry("theyre", List.of("they", "are")),
            Map.entry("weve", List.of("we", "have")),
            Map.entry("im", List.of("i", "am")),
            Map.entry("ive", List.of("i", "have")));
    private static final Set<String> BEFORE_IS =
            Set.of("it", "that", "this", "he", "she", "what", "where", "there", "here", "who", "how", "when");
    private static final Map<String, String> TAILS =
            Map.of("'re", "are", "'m", "am", "'ll", "will", "'ve", "have", "'d", "would", "'s", "'s");

    private static final String SPREADING = " -._*";
    private static final int FEWEST_SPREAD = 5;

    private final Cleaned text;
    private final String s;
    private final int leaning;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(Cleaned text) {
        this.text = text;
        this.s = text.text();
        this.leaning = LookAlikes.leaning(s.toLowerCase(Locale.ROOT));
    }

    static List<Token> tokens(Cleaned text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        int at = 0;
        while (at < s.length()) {
            at = step(at);
        }
        return tokens;
    }

    private int step(int at) {
        int point = s.codePointAt(at);
        if (point == '\n') {
            add(at, at + 1, "\n", Shape.MARK);
            return at + 1;
        }
        if (Character.isSpaceChar(point)) {
            return at + 1;
        }
        if (Character.isDigit(point) && !leet(at)) {
            var found = Numbers.at(s, at);
            int end = found.map(Numbers.Found::end).orElse(at + 1);
            add(at, end, s.substring(at, end), found.map(Numbers.Found::shape).orElse(Shape.NUMBER));
            return end;
        }
        if (Character.isLetterOrDigit(point)) {
            return word(at);
        }
        return sign(at, point);
    }

    /** A digit that opens a word written with look-alikes, such as {@code 3аплатите}. */
    private boolean leet(int at) {
        int letters = 0;
        for (int i = at + 1; i < s.length() && i < at + 6 && Character.isLetter(s.charAt(i)); i++) {
            letters++;
        }
        return letters >= 5;
    }

    private int sign(int at, int point) {
        int end = at + Character.charCount(point);
        int type = Character.getType(point);
        if (type == Character.CURRENCY_SYMBOL) {
            add(at, end, s.substring(at, end), Shape.CURRENCY);
        } else if (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL && point > 0xFFFF) {
            add(at, end, s.substring(at, end), Shape.SIGN);
        } else {
            while (end < s.length() && s.charAt(end) == point
                    || end < s.length() && bang(point) && bang(s.charAt(end))) {
                end++;
            }
            add(at, end, s.substring(at, end), Shape.MARK);
        }
        return end;
    }

    private static boolean bang(int point) {
        return point == '!' || point == '?';
    }

    private int word(int at) {
        int spread = spread(at);
        if (spread > at) {
            var typed = s.substring(at, spread).replace(s.substring(at + 1, at + 2), "");
            var folded = LookAlikes.folded(typed.toLowerCase(Locale.ROOT), leaning);
            tokens.add(token(at, spread, folded, Shape.WORD, look(typed, true)));
            return spread;
        }
        int end = at;
        while (end < s.length() && (inWord(end) || joins(end, at))) {
            end += Character.charCount(s.codePointAt(end));
        }
        var typed = s.substring(at, end);
        var lower = typed.toLowerCase(Locale.ROOT);
        var folded = LookAlikes.folded(lower, leaning);
        split(at, end, folded, look(typed, !folded.equals(lower)));
        return end;
    }

    /** The end of a word spelled letter by letter, such as {@code в о р ы ш}; the same offset where none starts. */
    private int spread(int at) {
        if (at + 1 >= s.length() || SPREADING.indexOf(s.charAt(at + 1)) < 0) {
            return at;
        }
        char gap = s.charAt(at + 1);
        int end = at;
        int letters = 0;
        for (int i = at; alone(i, gap); i += 2) {
            letters++;
            end = i + 1;
            if (end == s.length() || s.charAt(end) != gap) {
                break;
            }
        }
        return letters >= FEWEST_SPREAD ? end : at;
    }

    /** A letter that no other letter touches, nor a joint other than the gap. */
    private boolean alone(int at, char gap) {
        if (at >= s.length() || !Character.isLetter(s.charAt(at))) {
            return false;
        }
        if (at + 1 == s.length() || s.charAt(at + 1) == gap) {
            return true;
        }
        return !Character.isLetterOrDigit(s.charAt(at + 1)) && !joins(at + 1, at);
    }

    private boolean inWord(int at) {
        int point = s.codePointAt(at);
        return Character.isLetterOrDigit(point)
                || (point == '@' || point == '$')
                        && at > 0
                        && Character.isLetter(s.charAt(at - 1))
                        && at + 1 < s.length()
                        && Character.isLetter(s.charAt(at + 1));
    }

    private boolean joins(int at, int from) {
        char c = s.charAt(at);
        return (c == '\'' || c == '-')
                && at > from
                && at + 1 < s.length()
                && Character.isLetter(s.charAt(at - 1))
                && Character.isLetter(s.charAt(at + 1));
    }

    private static Token.Look look(String typed, boolean strange) {
        boolean capital = Character.isUpperCase(typed.codePointAt(0));
        long letters = typed.chars().filter(Character::isLetter).count();
        boolean shouted = letters >= 4 && typed.equals(typed.toUpperCase(Locale.ROOT));
        return new Token.Look(capital, shouted, strange);
    }

    private void split(int at, int end, String word, Token.Look look) {
        int tail = word.lastIndexOf('\'');
        if (word.endsWith("n't") && word.length() > 3) {
            pair(at, end - 3, end, stem(word.substring(0, word.length() - 3)), "not", look);
        } else if (word.equals("let's")) {
            pair(at, end - 2, end, "let", "us", look);
        } else if (tail > 0 && TAILS.containsKey(word.substring(tail))) {
            var first = word.substring(0, tail);
            boolean is = word.endsWith("'s") && BEFORE_IS.contains(first);
            pair(at, at + tail, end, first, is ? "is" : TAILS.getOrDefault(word.substring(tail), ""), look);
        } else if (WITHOUT_APOSTROPHE.containsKey(word) && end - at == word.length()) {
            var parts = WITHOUT_APOSTROPHE.getOrDefault(word, List.of());
            int cut = Math.min(end - 1, at + parts.getFirst().length());
            pair(at, cut, end, parts.getFirst(), parts.getLast(), look);
        } else {
            tokens.add(token(at, end, word, Shape.WORD, look));
        }
    }

    private static String stem(String auxiliary) {
        return switch (auxiliary) {
            case "ca" -> "can";
            case "wo" -> "will";
            case "sha" -> "shall";
            default -> auxiliary;
        };
    }

    private void pair(int at, int cut, int end, String first, String second, Token.Look look) {
        tokens.add(token(at, cut, first, Shape.WORD, look));
        tokens.add(token(cut, end, second, Shape.WORD, new Token.Look(false, look.shouted(), look.strange())));
    }

    private void add(int at, int end, String spelled, Shape shape) {
        tokens.add(token(at, end, spelled.toLowerCase(Locale.ROOT), shape, Token.Look.PLAIN));
    }

    private Token token(int at, int end, String spelled, Shape shape, Token.Look look) {
        return Token.of(text.rawStart(at), text.rawEnd(end - 1), spelled, shape, look);
    }
}
