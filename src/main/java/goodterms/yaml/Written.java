package goodterms.yaml;

/** How a text is written into a YAML file so that it is read back as it is. */
final class Written {

    private Written() {}

    /** In straight double quotes, on one line; control characters become spaces. */
    static String quoted(String text) {
        var out = new StringBuilder(text.length() + 8).append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else {
                out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }
}
