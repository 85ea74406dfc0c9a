package goodterms.speech.words;

import goodterms.lang.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was heard in a sentence. Scores are thousandths in -2000..2000, confidence thousandths in 0..1000; an unscorable
 * sentence has scores of zero that must not be shown. {@code advice} is one concrete better wording.
 */
public record Heard(
        Status status,
        Optional<Reason> reason,
        int toneMilli,
        int stanceMilli,
        Set<Act> acts,
        Set<Mention> mentions,
        int confidenceMilli,
        List<Evidence> evidence,
        Optional<Phrase> advice) {

    public Heard {
        acts = Set.copyOf(acts);
        mentions = Set.copyOf(mentions);
        evidence = List.copyOf(evidence);
    }

    /** Whether the sentence could be judged; an unsure verdict still carries its best labels but moves nothing. */
    public enum Status {
        SCORED,
        UNSURE,
        UNSCORABLE
    }

    /** Why a sentence could not be judged. */
    public enum Reason {
        EMPTY,
        NO_WORDS,
        LANGUAGE,
        GIBBERISH,
        STUFFING,
        INSTRUCTIONS,
        COPIED,
        TOO_LONG,
        MALFORMED
    }

    /** A concrete thing named in the sentence, as routes ask for it. */
    public enum Mention {
        AMOUNT,
        DATE,
        PERSON,
        DOCUMENT
    }

    public Tone tone() {
        return Tone.of(toneMilli);
    }

    public Stance stance() {
        return Stance.of(stanceMilli);
    }

    public static Heard unscorable(Reason reason) {
        return new Heard(
                Status.UNSCORABLE, Optional.of(reason), 0, 0, Set.of(), Set.of(), 1000, List.of(), Optional.empty());
    }
}
