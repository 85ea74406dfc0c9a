package goodterms.speech.words;

import java.util.Locale;

/** What the speaker does with the client: treats him as an offender, as neither, or as a partner. */
public enum Stance {
    ACCUSATION,
    NEUTRAL,
    PARTNERSHIP;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The label of a score in thousandths, -2000..2000: neutral exactly within half a point of zero. */
    public static Stance of(int milli) {
        return milli <= -500 ? ACCUSATION : milli >= 500 ? PARTNERSHIP : NEUTRAL;
    }
}
