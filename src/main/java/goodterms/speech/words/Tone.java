package goodterms.speech.words;

import java.util.Locale;

/** How the speaker places himself: below the client, as an equal, or above. */
public enum Tone {
    PETITIONER,
    REPRESENTATIVE,
    ENFORCER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The label of a score in thousandths, -2000..2000: representative exactly within half a point of zero. */
    public static Tone of(int milli) {
        return milli <= -500 ? PETITIONER : milli >= 500 ? ENFORCER : REPRESENTATIVE;
    }
}
