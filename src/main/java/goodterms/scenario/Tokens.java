package goodterms.scenario;

import goodterms.check.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a condition into numbers, words, names and signs. */
final class Tokens {

    private static final Set<String> SIGNS = Set.of("==", "!=", "<=", ">=", "<", ">", "+", "-", "(", ")", ",");

    private Tokens() {}

    /** One token, with its first and past-the-last character. */
    record Token(Kind kind, String text, int start, int end) {

        boolean is(String sign) {
            return kind != Kind.WORD && text.equals(sign);
        }
    }

    enum Kind {
        NUMBER,
        WORD,
        NAME,
        SIGN,
        END
    }

    /** The tokens up to the first fault, ended by {@link Kind#END}. */
    record Cut(List<Token> tokens, Optional<Problem> fault) {}

    static Cut of(String text) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            var token = next(text, at);
            if (token.isEmpty()) {
                return new Cut(tokens, Optional.of(fault(text, at)));
            }
            tokens.add(token.get());
            at = token.get().end();
        }
        tokens.add(new Token(Kind.END, "", at, at));
        return new Cut(tokens, Optional.empty());
    }

    private static Optional<Token> next(String text, int at) {
        var c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return Optional.of(token(Kind.NUMBER, text, at, run(text, at, false)));
        }
        if (Character.isLetter(c) || c == '_') {
            return Optional.of(token(Kind.NAME, text, at, run(text, at, true)));
        }
        if (c == '\'') {
            var close = text.indexOf('\'', at + 1);
            return close < 0
                    ? Optional.empty()
                    : Optional.of(new Token(Kind.WORD, text.substring(at + 1, close), at, close + 1));
        }
        for (var length = 2; length >= 1; length--) {
            var end = Math.min(text.length(), at + length);
            if (SIGNS.contains(text.substring(at, end))) {
                return Optional.of(token(Kind.SIGN, text, at, end));
            }
        }
        return Optional.empty();
    }

    private static int run(String text, int start, boolean letters) {
        var at = start;
        while (at < text.length() && (digit(text.charAt(at)) || (letters && letter(text.charAt(at))))) {
            at++;
        }
        return at;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static Token token(Kind kind, String text, int start, int end) {
        return new Token(kind, text.substring(start, end), start, end);
    }

    private static Problem fault(String text, int at) {
        if (text.charAt(at) == '\'') {
            return ConditionFaults.unclosedWord(at, text.length());
        }
        var end = text.offsetByCodePoints(at, 1);
        if (end < text.length() && text.charAt(end) == text.charAt(at) && "&|".indexOf(text.charAt(at)) >= 0) {
            end++;
        }
        return ConditionFaults.strange(at, end, text.substring(at, end));
    }
}
