package goodterms.speech.rules;

import goodterms.lang.Phrase;
import goodterms.speech.words.Act;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One construction of the lexicon: where it is met, what it signals, why, and the better wording for a fault. */
public record Rule(
        String id,
        Signal signal,
        Where where,
        Phrase why,
        Optional<Phrase> advice,
        List<String> hits,
        List<String> misses) {

    public Rule {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
    }

    /**
     * What a match says: acts, shares of tone and stance in thousandths -2000..2000, a veto courtesy cannot buy back, and the
     * acts of the same sentence it unmasks, and what it settles whatever was learned from examples.
     */
    public record Signal(
            Set<Act> acts, int tone, int stance, Optional<Veto> veto, Set<Act> silences, Optional<Settles> settles) {
        public Signal {
            acts = Set.copyOf(acts);
            silences = Set.copyOf(silences);
        }
    }

    /** When a match counts. */
    public record Where(
            List<String> match,
            List<String> unless,
            Subject subject,
            Negation negation,
            boolean inQuotes,
            boolean inConditions) {
        public Where {
            match = List.copyOf(match);
            unless = List.copyOf(unless);
        }
    }

    /** Whose act it has to be. */
    public enum Subject {
        ADDRESSEE,
        SELF,
        THIRD,
        ANY
    }

    /** What a denial before the match does to it. */
    public enum Negation {
        CANCEL,
        FLIP,
        KEEP
    }

    /** What caps both scores whatever else is said. */
    public enum Veto {
        THREAT,
        ATTACK,
        SARCASM,
        OVERREACH
    }

    /**
     * What a match decides by its scope: a {@code PARDON} takes blame and menace off its own clause, {@code PRAISE} also earns
     * partnership, a {@code CHARGE} is an accusation, {@code PRESSURE} earns no partnership.
     */
    public enum Settles {
        PARDON,
        PRAISE,
        CHARGE,
        PRESSURE
    }
}
