package goodterms.speech.words;

import goodterms.lang.Phrase;
import java.util.Collections;
import java.util.EnumSet;
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
        acts = ordered(acts, Act.class);
        mentions = ordered(mentions, Mention.class);
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

    /** Whether words that a company forbids were met in it. */
    public boolean forbidden() {
        return evidence.stream().anyMatch(e -> e.rule().contains(Evidence.HOUSE) && e.milli() != 0);
    }

    /** In the order of declaration, so that what is written of a verdict never differs between runs. */
    private static <E extends Enum<E>> Set<E> ordered(Set<E> set, Class<E> type) {
        var sorted = EnumSet.noneOf(type);
        sorted.addAll(set);
        return Collections.unmodifiableSet(sorted);
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
