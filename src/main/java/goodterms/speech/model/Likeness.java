package goodterms.speech.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The examples learned from, those of one class of tone and stance side by side, found by the lemmas they share with a turn. */
public final class Likeness {

    /** An example: its text, its class of tone and of stance (0, 1, 2), and the places of its lemmas in the vocabulary. */
    public record Known(String text, int tone, int stance, int[] lemmas) {}

    private static final double ENOUGH = 8;
    private static final int CLASSES = 3;

    private final Shelf shelf;
    private final double[] lengths;

    /**
     * Examples as they are kept: the {@code texts}, kind by kind; where the examples of each kind begin, the end last; their
     * {@code lemmas} in ascending order, and the examples that have each, in {@code having} from its {@code starts} on.
     */
    record Shelf(String[] texts, int[] kinds, int[] lemmas, int[] starts, int[] having) {}

    Likeness(Shelf shelf) {
        this.shelf = shelf;
        var many = new int[shelf.texts().length];
        for (var e : shelf.having()) {
            many[e]++;
        }
        lengths =
                Arrays.stream(many).mapToDouble(count -> Math.sqrt(4.0 + count)).toArray();
    }

    public static Likeness of(List<Known> examples) {
        var sorted = examples.stream()
                .sorted(Comparator.comparingInt(e -> kind(e.tone(), e.stance())))
                .toList();
        var kinds = IntStream.rangeClosed(0, CLASSES * CLASSES)
                .map(kind -> (int) sorted.stream()
                        .filter(e -> kind(e.tone(), e.stance()) < kind)
                        .count())
                .toArray();
        var by = new TreeMap<Integer, List<Integer>>();
        for (var e = 0; e < sorted.size(); e++) {
            for (var lemma : sorted.get(e).lemmas()) {
                by.computeIfAbsent(lemma, l -> new ArrayList<>()).add(e);
            }
        }
        var starts = new int[by.size() + 1];
        var at = 0;
        for (var with : by.values()) {
            starts[at + 1] = starts[at] + with.size();
            at++;
        }
        return new Likeness(new Shelf(
                sorted.stream().map(Known::text).toArray(String[]::new),
                kinds,
                by.keySet().stream().mapToInt(Integer::intValue).toArray(),
                starts,
                by.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .toArray()));
    }

    Shelf shelf() {
        return shelf;
    }

    private static int kind(int tone, int stance) {
        return tone * CLASSES + stance;
    }

    /** The single lemmas among the traits of an utterance, each once, in ascending order. */
    public static int[] lemmas(Weighed weighed, Vocabulary vocabulary) {
        return Arrays.stream(weighed.index())
                .filter(place -> vocabulary.group(place) == Group.MOOD)
                .toArray();
    }

    /** The example of these classes that shares most, when it shares enough. */
    Optional<String> nearest(Weighed weighed, Vocabulary vocabulary, int tone, int stance) {
        var first = shelf.kinds()[kind(tone, stance)];
        var shared = new double[shelf.kinds()[kind(tone, stance) + 1] - first];
        for (var place : lemmas(weighed, vocabulary)) {
            var at = Arrays.binarySearch(shelf.lemmas(), place);
            if (at >= 0) {
                var rarity = vocabulary.rarity(place) - 1;
                share(at, first, rarity * rarity, shared);
            }
        }
        var best = -1;
        var most = ENOUGH;
        for (var e = 0; e < shared.length; e++) {
            if (shared[e] > most * lengths[first + e]) {
                most = shared[e] / lengths[first + e];
                best = e;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(shelf.texts()[first + best]);
    }

    /** Adds to what the examples from {@code first} on share that have a lemma. */
    private void share(int lemma, int first, double worth, double[] shared) {
        var having = shelf.having();
        var end = shelf.starts()[lemma + 1];
        var found = Arrays.binarySearch(having, shelf.starts()[lemma], end, first);
        for (var i = found < 0 ? -found - 1 : found; i < end && having[i] - first < shared.length; i++) {
            shared[having[i] - first] += worth;
        }
    }
}
