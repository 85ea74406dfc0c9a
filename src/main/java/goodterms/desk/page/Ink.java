package goodterms.desk.page;

/** What a stretch of a row means; colour only repeats what the words and signs already say. */
public enum Ink {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    SPEAKER("1;36"),
    MINE("34"),
    GOOD("32"),
    BAD("31"),
    WARN("33"),
    KEY("1");

    private final String sgr;

    Ink(String sgr) {
        this.sgr = sgr;
    }

    /** The parameters of the terminal's colour sequence, empty for none; the sixteen named colours only. */
    public String sgr() {
        return sgr;
    }
}
