package goodterms.debrief;

import goodterms.speech.words.Tone;
import java.util.Optional;

/**
 * What a trainee says of his own call: how it felt, how he rates the two goals (1..5) and his tone before he sees the score, and
 * the one rule he takes along, in his own words. Whatever he left out is empty.
 */
public record Reflection(
        Optional<Feeling> feeling,
        Optional<Integer> money,
        Optional<Integer> relationship,
        Optional<Tone> tone,
        Optional<String> rule) {

    /** How the call felt; kept, never scored. */
    public enum Feeling {
        CALM,
        TENSE,
        LOST
    }

    public static Reflection none() {
        return new Reflection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether anything was rated before the score. */
    public boolean rated() {
        return feeling.isPresent() || money.isPresent() || relationship.isPresent() || tone.isPresent();
    }
}
