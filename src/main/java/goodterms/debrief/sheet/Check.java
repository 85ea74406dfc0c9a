package goodterms.debrief.sheet;

import goodterms.lang.Phrase;
import goodterms.scenario.Node.Phase;
import goodterms.settlement.Proposal.Slot;
import goodterms.speech.words.Act;
import java.util.Optional;
import java.util.Set;

/** One thing looked for in a call, yes or no, and its words. */
public record Check(String id, Phrase text, Way way) {

    /** How it is looked for. */
    public sealed interface Way {

        /** None of these acts, in the turns that count. */
        record Never(Set<Act> acts, Span span) implements Way {}

        /** One of these acts, so many times, together with one of the others where there are any. */
        record Done(Set<Act> acts, Set<Act> with, int times, Span span) implements Way {}

        /** The tone kept at the provocation of this number, counted from 1. */
        record Kept(int provocation) implements Way {}

        /** A part of the commitment that stands in the agreement. */
        record Fixed(Slot slot) implements Way {}

        /** Something that came of the call as a whole. */
        record Came(Fact fact) implements Way {}
    }

    /** Which turns count: the first so many, those of a phase, those before or after an agreement. */
    public record Span(Optional<Integer> within, Optional<Phase> phase, Optional<Boolean> agreed) {}

    /** What may come of a call. */
    public enum Fact {
        CAUSE_FOUND,
        FACTS_FOUND,
        INSTRUMENT,
        FITS_CASH,
        DATED,
        HANDED_OVER
    }
}
