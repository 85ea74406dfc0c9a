package goodterms.author.explore;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/** Which spots lead on to which, walked backwards from the ends of calls. */
final class Endings {

    private int[] from = new int[256];
    private int[] to = new int[256];
    private int count;
    private final BitSet ending = new BitSet();

    void edge(int one, int other) {
        if (one < 0) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        from[count] = one;
        to[count++] = other;
    }

    void ends(int spot) {
        if (spot >= 0) {
            ending.set(spot);
        }
    }

    /** The spots from which an end can be reached, of as many as there are. */
    BitSet reaching(int spots) {
        var first = new int[spots + 1];
        for (var i = 0; i < count; i++) {
            first[to[i] + 1]++;
        }
        for (var i = 0; i < spots; i++) {
            first[i + 1] += first[i];
        }
        var next = first.clone();
        var before = new int[count];
        for (var i = 0; i < count; i++) {
            before[next[to[i]]++] = from[i];
        }
        var reaching = (BitSet) ending.clone();
        var queue = new ArrayDeque<Integer>();
        reaching.stream().forEach(queue::add);
        while (!queue.isEmpty()) {
            int at = queue.poll();
            for (var i = first[at]; i < first[at + 1]; i++) {
                if (!reaching.get(before[i])) {
                    reaching.set(before[i]);
                    queue.add(before[i]);
                }
            }
        }
        return reaching;
    }
}
