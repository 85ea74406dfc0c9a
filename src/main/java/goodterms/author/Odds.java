package goodterms.author;

import goodterms.scenario.Node.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the calls of one simulated manager went: how often each end came, the index in thousandths of the best reachable, and what
 * of the scenario they came to see.
 */
public record Odds(Persona persona, Map<Outcome, Integer> ends, int[] sorted, Coverage coverage) {

    public Odds {
        ends = Collections.unmodifiableMap(new EnumMap<>(ends));
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    @Override
    public int[] sorted() {
        return sorted.clone();
    }

    public int runs() {
        return sorted.length;
    }

    /** The share of calls with an end, in thousandths. */
    public int share(Outcome outcome) {
        return runs() == 0 ? 0 : (int) Math.round(ends.getOrDefault(outcome, 0) * 1000.0 / runs());
    }

    public int mean() {
        return (int) Math.round(Arrays.stream(sorted).average().orElse(0));
    }

    /** The index that a percent of the calls stay at or below. */
    public int quantile(int percent) {
        return runs() == 0 ? 0 : sorted[(int) ((runs() - 1) * (long) percent / 100)];
    }

    /** The share of calls that reach an index, in hundredths of a percent. */
    public int reaching(int index) {
        var many = Arrays.stream(sorted).filter(i -> i >= index).count();
        return runs() == 0 ? 0 : (int) (many * 10_000 / runs());
    }

    /** How many calls fall into each of so many equal steps of the index from 0 to 1; the best of all into the last. */
    public int[] histogram(int steps) {
        var counts = new int[steps];
        for (var index : sorted) {
            counts[Math.clamp((long) index * steps / 1000, 0, steps - 1)]++;
        }
        return counts;
    }
}
