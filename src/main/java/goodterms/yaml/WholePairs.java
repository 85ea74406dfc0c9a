package goodterms.yaml;

import java.io.Reader;

/**
 * Hands a text to the YAML parser without ever parting the two halves of a character: the parser fails where a piece it was
 * given ends in the first half. A half without its other is handed over as U+FFFD.
 */
final class WholePairs extends Reader {

    private final String text;
    private int at;

    WholePairs(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at >= text.length()) {
            return -1;
        }
        var end = Math.min(text.length(), at + Math.max(1, length));
        var parts = end < text.length() && length > 1 && pair(end - 1);
        var count = (parts ? end - 1 : end) - at;
        text.getChars(at, at + count, into, offset);
        for (var i = 0; i < count; i++) {
            if (Character.isSurrogate(into[offset + i])) {
                into[offset + i] = whole(at + i);
            }
        }
        at += count;
        return count;
    }

    private boolean pair(int high) {
        return Character.isHighSurrogate(text.charAt(high))
                && high + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(high + 1));
    }

    private char whole(int index) {
        var c = text.charAt(index);
        var lone = Character.isHighSurrogate(c)
                ? !pair(index)
                : Character.isLowSurrogate(c) && (index == 0 || !pair(index - 1));
        return lone ? '\uFFFD' : c;
    }

    @Override
    public void close() {}
}
