package goodterms.yaml;

import goodterms.check.Place;
import goodterms.check.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the quote behind a syntax error: one that was never closed, or one more inside a quoted text. */
final class Quotes {

    /** What stands before the quote that opens the next value: an earlier quote was then left open. */
    private static final Pattern NEXT_VALUE =
            Pattern.compile("(?:[,{]|\\n)[ ]{0,40}(?:- )?(?:\\{ ?)?(?:[a-z_0-9]{1,30}: ?)?[\\[{]?$");

    private static final Pattern NEXT_KEY =
            Pattern.compile("\\n[ ]{0,80}(?:- )?(?:\\{[ ]{0,3})?[a-z_0-9]{1,30}:[ \\n]");
    private static final int TAIL = 90;

    private final String text;
    private final Source source;
    private int at;
    private int line = 1;
    private int start;

    private Quotes(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** The first quote in disorder that opens no later than a line; empty where quotes are not to blame. */
    static Optional<Problem> problem(Source source, int noLater) {
        return new Quotes(source).first(noLater);
    }

    private Optional<Problem> first(int noLater) {
        for (; at < text.length() && line <= noLater; at++) {
            var c = text.charAt(at);
            if (c == '\n') {
                newLine();
            } else if (c == '#' && (at == start || text.charAt(at - 1) == ' ')) {
                at = end(at) - 1;
            } else if ((c == '"' || c == '\'') && opens()) {
                var wrong = quoted(c);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private void newLine() {
        line++;
        start = at + 1;
    }

    private int end(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Whether a value can begin here. */
    private boolean opens() {
        var before = at - 1;
        while (before >= start && text.charAt(before) == ' ') {
            before--;
        }
        if (before < start) {
            return true;
        }
        var c = text.charAt(before);
        return "[{,".indexOf(c) >= 0 || (c == ':' || c == '-') && before < at - 1;
    }

    /** Reads on to the quote that closes; what is wrong with it, if anything. */
    private Optional<Problem> quoted(char quote) {
        var opened = at;
        var place = point(at);
        for (at++; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\n') {
                newLine();
            } else if (c == '\\' && quote == '"' || c == '\'' && quote == '\'' && next() == '\'') {
                at++;
            } else if (c == quote) {
                return closed() ? Optional.empty() : Optional.of(wrong(place, quote, text.substring(opened + 1, at)));
            }
        }
        return Optional.of(QuoteFaults.unclosed(place, quote));
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private boolean closed() {
        var after = text.substring(at + 1, end(at)).stripLeading();
        return after.isEmpty() || ",}]:#".indexOf(after.charAt(0)) >= 0;
    }

    private Problem wrong(Place opened, char quote, String inside) {
        var tail = inside.substring(Math.max(0, inside.length() - TAIL));
        return NEXT_VALUE.matcher(tail).find() || NEXT_KEY.matcher(inside).find()
                ? QuoteFaults.unclosed(opened, quote)
                : QuoteFaults.another(point(at), quote);
    }

    private Place point(int index) {
        var column = index - start + 1;
        return new Place(source.file(), line, column, line, column + 1);
    }

    /** A plain value with a quote at one end only, or with a word processor's quotes around it. */
    static Optional<Problem> stray(Tree.Scalar scalar) {
        var text = scalar.text();
        if (scalar.style() != Tree.Style.PLAIN || text.length() < 2) {
            return Optional.empty();
        }
        if (text.endsWith("\"") && text.chars().filter(c -> c == '"').count() == 1) {
            return Optional.of(QuoteFaults.noOpening(scalar.place()));
        }
        if ("“”„‟".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        var last = text.charAt(text.length() - 1);
        var another = text.chars().skip(1).limit(text.length() - 2L).anyMatch(c -> "“”„‟".indexOf(c) >= 0);
        return !another && ("“”".indexOf(last) >= 0 || text.indexOf('"') < 0)
                ? Optional.of(QuoteFaults.curly(scalar.place()))
                : Optional.empty();
    }
}
