package goodterms.screen.frame;

import goodterms.desk.page.Ink;

/** What a cell means; how that looks is the palette's business. */
public enum Style {
    PLAIN,
    STRONG,
    QUIET,
    SPEAKER,
    MINE,
    GOOD,
    BAD,
    WARN,
    KEY,
    TITLE,
    CHOSEN,
    RULE,
    PRESSING,
    PLEADING;

    public static Style of(Ink ink) {
        return switch (ink) {
            case PLAIN -> PLAIN;
            case STRONG -> STRONG;
            case QUIET -> QUIET;
            case SPEAKER -> SPEAKER;
            case MINE -> MINE;
            case GOOD -> GOOD;
            case BAD -> BAD;
            case WARN -> WARN;
            case KEY -> KEY;
        };
    }
}
