package goodterms.author;

import goodterms.scenario.Node.Outcome;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up the calls of one simulated manager as they are played, so that their ways need not be kept. */
final class Counting {

    private final Persona persona;
    private final int[] indices;
    private final Map<Outcome, Integer> ends = new EnumMap<>(Outcome.class);
    private final Map<String, Integer> reached = new LinkedHashMap<>();
    private final Map<String, Integer> open = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();
    private int calls;

    Counting(Persona persona, int calls) {
        this.persona = persona;
        this.indices = new int[calls];
        Arrays.stream(Outcome.values()).forEach(o -> ends.put(o, 0));
    }

    void add(Ran run) {
        indices[calls++] = run.index();
        ends.merge(run.outcome(), 1, Integer::sum);
        once(run.path().nodes(), reached);
        var offered = new HashSet<String>();
        var chosen = new HashSet<String>();
        for (var choice : run.path().choices()) {
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

    Odds odds() {
        var played = Arrays.copyOf(indices, calls);
        return new Odds(persona, ends, played, new Coverage(calls, reached, open, taken));
    }
}
