package goodterms.debrief.sheet;

import goodterms.lang.Phrase;
import goodterms.scenario.Scenario.Competency;
import goodterms.settlement.Proposal.Slot;
import goodterms.speech.words.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ten competencies with their checks, what each breach of manners costs of a hundred points, and what acts lean on; from a
 * data file.
 */
public record Rubric(
        String version, Map<Competency, Entry> entries, Map<Act, Integer> severities, Map<Act, Approach> approaches) {

    /** The most that a competency can come to after one of these acts, or without one of these parts of the commitment. */
    public record Cap(int level, Set<Act> never, Set<Slot> without, Phrase why) {

        public Cap {
            never = Set.copyOf(never);
            without = Set.copyOf(without);
        }
    }

    /** One competency: its name, whether it is looked at in every call, its five levels from the lowest, what caps it, its checks. */
    public record Entry(Phrase name, boolean always, List<Phrase> levels, Optional<Cap> cap, List<Check> checks) {

        public Entry {
            levels = List.copyOf(levels);
            checks = List.copyOf(checks);
        }
    }
}
