package goodterms.author;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up what simulated calls come to see of a scenario. */
final class Sightings {

    private final Map<String, Integer> reached = new LinkedHashMap<>();
    private final Map<String, Integer> open = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();
    private int calls;

    void add(Path path) {
        calls++;
        once(path.nodes(), reached);
        var offered = new HashSet<String>();
        var chosen = new HashSet<String>();
        for (var choice : path.choices()) {
            offered.addAll(choice.open());
            chosen.add(choice.taken());
        }
        once(offered, open);
        once(chosen, taken);
    }

    /** A call counts once however often it came by. */
    private static void once(Collection<String> ids, Map<String, Integer> count) {
        new HashSet<>(ids).forEach(id -> count.merge(id, 1, Integer::sum));
    }

    Coverage coverage() {
        return new Coverage(calls, reached, open, taken);
    }
}
