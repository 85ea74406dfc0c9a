package goodterms.author;

import goodterms.scenario.Node.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Adds up the calls of one simulated manager as they are played, so that their ways need not be kept. */
final class Counting {

    private final Persona persona;
    private final int[] indices;
    private final Map<Outcome, Integer> ends = new EnumMap<>(Outcome.class);
    private final Sightings sightings = new Sightings();
    private int calls;

    Counting(Persona persona, int calls) {
        this.persona = persona;
        this.indices = new int[calls];
        Arrays.stream(Outcome.values()).forEach(o -> ends.put(o, 0));
    }

    void add(Ran run) {
        indices[calls++] = run.index();
        ends.merge(run.outcome(), 1, Integer::sum);
        sightings.add(run.path());
    }

    Odds odds() {
        var played = Arrays.copyOf(indices, calls);
        return new Odds(persona, ends, played, sightings.coverage());
    }
}
