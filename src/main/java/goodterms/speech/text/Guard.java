package goodterms.speech.text;

import java.text.Normalizer;

/**
 * Cleans typed text: compatibility forms folded, invisible, control and direction characters dropped, accents and long runs
 * taken off, every remaining character still knowing where it stood.
 */
public final class Guard {

    private static final int LONGEST_RUN = 3;
    private static final int MARKS_PER_LETTER = 3;

    private final String raw;
    private final StringBuilder clean = new StringBuilder();
    private final int[] starts;
    private final int[] ends;
    private int broken;

    private Guard(String raw) {
        this.raw = raw;
        this.starts = new int[raw.length() * 4 + 16];
        this.ends = new int[raw.length() * 4 + 16];
    }

    public static Cleaned clean(String raw) {
        return new Guard(raw).run();
    }

    private Cleaned run() {
        int at = 0;
        while (at < raw.length()) {
            int next = segmentEnd(at);
            append(at, next);
            at = next;
        }
        return collapsed();
    }

    /** A starter with its combining marks. */
    private int segmentEnd(int at) {
        int next = at + Character.charCount(raw.codePointAt(at));
        while (next < raw.length() && combining(raw.codePointAt(next))) {
            next += Character.charCount(raw.codePointAt(next));
        }
        return next;
    }

    private void append(int from, int to) {
        int first = raw.codePointAt(from);
        if (first >= Character.MIN_SURROGATE && first <= Character.MAX_SURROGATE || first == 0xFFFD) {
            broken++;
            return;
        }
        var folded = plain(from, to) ? raw.substring(from, to) : folded(from, to);
        for (int i = 0; i < folded.length(); ) {
            int point = folded.codePointAt(i);
            i += Character.charCount(point);
            put(point, from, to);
        }
    }

    private boolean plain(int from, int to) {
        char c = raw.charAt(from);
        return to == from + 1 && (c < 0x80 || c >= 0x400 && c < 0x460);
    }

    private String folded(int from, int to) {
        int first = Character.charCount(raw.codePointAt(from));
        int end = Math.min(to, from + first + MARKS_PER_LETTER);
        return Normalizer.normalize(raw.substring(from, end), Normalizer.Form.NFKC);
    }

    private void put(int point, int from, int to) {
        int kept = kept(point);
        if (kept < 0 || clean.length() + 2 >= starts.length) {
            return;
        }
        int before = clean.length();
        clean.appendCodePoint(kept);
        for (int i = before; i < clean.length(); i++) {
            starts[i] = from;
            ends[i] = to;
        }
    }

    private static int kept(int point) {
        if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
            return '\n';
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> -1;
            default -> straight(point);
        };
    }

    private static int straight(int point) {
        return switch (point) {
            case 0x2018, 0x2019, 0x201B, 0x02BC, 0x0060, 0x00B4 -> '\'';
            case 0x2010, 0x2011, 0x2212 -> '-';
            case 0x2012, 0x2013, 0x2015 -> 0x2014;
            default -> point;
        };
    }

    private static boolean combining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Drawn-out letters shrink to one, rows of marks to three; digits stay. */
    private Cleaned collapsed() {
        var text = new StringBuilder();
        var from = new int[clean.length()];
        var to = new int[clean.length()];
        for (int i = 0; i < clean.length(); ) {
            int end = runEnd(i);
            int keep = end - i <= LONGEST_RUN || Character.isDigit(clean.charAt(i))
                    ? end - i
                    : Character.isLetter(clean.charAt(i)) ? 1 : LONGEST_RUN;
            for (int k = 0; k < keep; k++) {
                from[text.length()] = starts[i + k];
                to[text.length()] = k == keep - 1 ? ends[end - 1] : ends[i + k];
                text.append(clean.charAt(i + k));
            }
            i = end;
        }
        return new Cleaned(text.toString(), from, to, broken > 0 && broken * 10 >= text.length() || lone());
    }

    private int runEnd(int at) {
        char c = clean.charAt(at);
        int end = at + 1;
        while (end < clean.length() && same(clean.charAt(end), c) && !Character.isSurrogate(c)) {
            end++;
        }
        return end;
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }

    private boolean lone() {
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isHighSurrogate(raw.charAt(i))
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
