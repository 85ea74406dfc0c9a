package goodterms.screen;

import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.screen.term.Theme;

/**
 * How whoever sits there likes the screen: the language, the colours, how much of the readings, whether the debtor takes a moment
 * to answer, and whether the mouse is caught.
 */
public record Comfort(Lang lang, Theme theme, Detail detail, boolean life, boolean mouse) {

    public Comfort in(Lang other) {
        return new Comfort(other, theme, detail, life, mouse);
    }

    public Comfort wearing(Theme other) {
        return new Comfort(lang, other, detail, life, mouse);
    }

    public Comfort showing(Detail other) {
        return new Comfort(lang, theme, other, life, mouse);
    }

    public Comfort living(boolean other) {
        return new Comfort(lang, theme, detail, other, mouse);
    }

    public Comfort clicking(boolean other) {
        return new Comfort(lang, theme, detail, life, other);
    }

    public Manner manner() {
        return new Manner(lang, detail, false);
    }
}
