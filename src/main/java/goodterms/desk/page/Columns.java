package goodterms.desk.page;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes. */
public final class Columns {

    private Columns() {}

    public static int of(String text) {
        var sum = 0;
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            sum += of(text.codePointAt(i));
        }
        return sum;
    }

    static int of(int codePoint) {
        // Latin and Cyrillic letters need no table.
        return codePoint >= 0x20 && codePoint < 0x300 || codePoint >= 0x400 && codePoint < 0x483
                ? 1
                : Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The text with spaces after it up to so many columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text cut with an ellipsis to at most so many columns. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        var out = new StringBuilder();
        var taken = 0;
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            var c = text.codePointAt(i);
            if (taken + of(c) > columns - 1) {
                break;
            }
            out.appendCodePoint(c);
            taken += of(c);
        }
        return out.append('…').toString();
    }
}
