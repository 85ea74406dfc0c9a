package goodterms.talk;

import goodterms.lang.Lang;
import goodterms.scenario.Voice;
import java.util.List;
import java.util.Optional;

/**
 * Everything a talk begins with; with the list of moves it is a whole saved talk. {@code scenario} is its id, or the path of a
 * file that is not in the library; {@code start} is the node where an author begins a trial in the middle.
 */
public record Opening(
        String scenario,
        String hash,
        Optional<String> start,
        long seed,
        Lang lang,
        Mode mode,
        Voice.Speaker speaker,
        Carried carried,
        Versions versions) {

    /** In an exam there are no hints, no advice, no colours and no way back. */
    public enum Mode {
        PRACTICE,
        EXAM,
        WORKSHOP
    }

    /** Which listener and tables judged the talk. */
    public record Versions(String listener, String acts, String model) {}

    /**
     * What earlier parts of a series left behind: the trust they ended with (-1 for none), calls that ended with neither date nor
     * stated condition, promises kept and broken, and the facts revealed.
     */
    public record Carried(int trust, int precedent, int kept, int broken, List<String> facts) {

        public Carried {
            facts = List.copyOf(facts);
        }

        public static Carried nothing() {
            return new Carried(-1, 0, 0, 0, List.of());
        }
    }
}
