package goodterms.debrief.sheet;

import goodterms.lang.Phrase;
import goodterms.scenario.Scenario.Competency;
import goodterms.speech.words.Act;
import java.util.List;
import java.util.Map;

/**
 * The ten competencies with their checks, what each breach of manners costs of a hundred points, and what acts lean on; from a
 * data file.
 */
public record Rubric(
        String version, Map<Competency, Entry> entries, Map<Act, Integer> severities, Map<Act, Approach> approaches) {

    /** One competency: its name, whether it is looked at in every call, and its checks. */
    public record Entry(Phrase name, boolean always, List<Check> checks) {

        public Entry {
            checks = List.copyOf(checks);
        }
    }
}
