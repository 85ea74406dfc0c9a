package goodterms.export;

/** Text as a page may hold it. */
final class Html {

    private Html() {}

    /** No mark-up of anybody's, and no characters that could steer the reader. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
