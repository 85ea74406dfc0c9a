package goodterms.desk.telling;

import goodterms.lang.Lang;

/** How a call is told: in which language, how much of the debtor's readings, and whether without signs and bars. */
public record Manner(Lang lang, Detail detail, boolean plain) {

    /** Nothing of the readings, what changed, or all four each turn. */
    public enum Detail {
        NONE,
        CHANGES,
        ALL
    }

    public Manner in(Lang other) {
        return new Manner(other, detail, plain);
    }

    public Manner showing(Detail other) {
        return new Manner(lang, other, plain);
    }

    /** A sign with a space after it, or nothing where signs would be spelled out aloud. */
    String sign(String sign) {
        return plain ? "" : sign + " ";
    }
}
