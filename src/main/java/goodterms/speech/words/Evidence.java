package goodterms.speech.words;

import goodterms.lang.Phrase;
import java.util.Optional;

/**
 * One reason of a verdict: the stretch of the typed text (UTF-16 offsets, both 0 for the base), the rule behind it, and its
 * signed share of the score in thousandths. The shares of a dimension sum to its score.
 */
public record Evidence(
        int start,
        int end,
        String text,
        String rule,
        Dimension dimension,
        int milli,
        Phrase why,
        Optional<String> like) {

    /** What the ids of a company's own rules hold, those of its forbidden words. */
    public static final String HOUSE = ".house.";

    /** The scale a piece of evidence bears on. */
    public enum Dimension {
        TONE,
        STANCE
    }
}
