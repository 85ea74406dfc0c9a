package goodterms.desk.page;

/** A stretch of text of one meaning. Control and direction characters never get in. */
public record Span(String text, Ink ink) {

    public Span {
        text = clean(text);
    }

    /** The text without anything that could steer a terminal; line breaks and tabs become spaces. */
    public static String clean(String text) {
        if (text.chars().noneMatch(Span::steering)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                out.append(' ');
            } else if (!steering(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean steering(int c) {
        return Character.isISOControl(c)
                || c == 0x061C
                || c >= 0x200E && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }
}
