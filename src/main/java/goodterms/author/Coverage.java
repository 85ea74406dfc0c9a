package goodterms.author;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What of a scenario simulated calls came to see: the calls that reached a node, and the calls in which a reply was open and was
 * taken, by their ids. What nobody came to is not in the maps.
 */
public record Coverage(int calls, Map<String, Integer> reached, Map<String, Integer> open, Map<String, Integer> taken) {

    public Coverage {
        reached = Collections.unmodifiableMap(new LinkedHashMap<>(reached));
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
        taken = Collections.unmodifiableMap(new LinkedHashMap<>(taken));
    }

    public static Coverage none() {
        return new Coverage(0, Map.of(), Map.of(), Map.of());
    }

    /** Both together. */
    public Coverage plus(Coverage other) {
        return new Coverage(
                calls + other.calls, sum(reached, other.reached), sum(open, other.open), sum(taken, other.taken));
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        var sum = new LinkedHashMap<>(one);
        other.forEach((id, times) -> sum.merge(id, times, Integer::sum));
        return sum;
    }

    /** The share of all calls that reached a node, in thousandths. */
    public int reach(String node) {
        return share(reached.getOrDefault(node, 0), calls);
    }

    /** How often a reply was taken where it was open, in thousandths. */
    public int take(String option) {
        return share(taken.getOrDefault(option, 0), open.getOrDefault(option, 0));
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : (int) Math.round(part * 1000.0 / whole);
    }
}
