package goodterms.speech.text;

/** What a token looks like, before anyone asks what it means. */
public enum Shape {
    WORD,
    NUMBER,
    BIG,
    DATE,
    ORDINAL,
    CLOCK,
    PERCENT,
    CURRENCY,
    SIGN,
    MARK
}
