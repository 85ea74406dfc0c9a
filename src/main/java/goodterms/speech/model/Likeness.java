package goodterms.speech.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The examples learned from, found by the lemmas they share with what was said. */
public final class Likeness {

    /** An example: its text, its class of tone and of stance (0, 1, 2), and the places of its lemmas in the vocabulary. */
    public record Known(String text, int tone, int stance, int[] lemmas) {}

    private static final double ENOUGH = 8;
    private static final int[] NONE = {};

    private static final int CLASSES = 3;

    private final List<Known> examples;
    private final List<Kin> kins = new ArrayList<>();

    public Likeness(List<Known> examples) {
        this.examples = List.copyOf(examples);
        for (var kind = 0; kind < CLASSES * CLASSES; kind++) {
            var same = kind;
            kins.add(new Kin(this.examples.stream()
                    .filter(e -> kind(e.tone(), e.stance()) == same)
                    .toList()));
        }
    }

    public List<Known> examples() {
        return examples;
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
        return kins.get(kind(tone, stance)).nearest(lemmas(weighed, vocabulary), vocabulary);
    }

    /** The examples of one class of tone and of stance, by the lemmas they have. */
    private static final class Kin {

        private final List<Known> examples;
        private final double[] lengths;
        private final Map<Integer, int[]> having = new HashMap<>();

        Kin(List<Known> examples) {
            this.examples = examples;
            this.lengths = examples.stream()
                    .mapToDouble(e -> Math.sqrt(4.0 + e.lemmas().length))
                    .toArray();
            var numbers = new HashMap<Integer, IntStream.Builder>();
            for (var e = 0; e < examples.size(); e++) {
                for (var lemma : examples.get(e).lemmas()) {
                    numbers.computeIfAbsent(lemma, l -> IntStream.builder()).add(e);
                }
            }
            numbers.forEach((lemma, with) -> having.put(lemma, with.build().toArray()));
        }

        Optional<String> nearest(int[] lemmas, Vocabulary vocabulary) {
            var shared = new double[lengths.length];
            for (var place : lemmas) {
                var rarity = vocabulary.rarity(place) - 1;
                for (var e : having.getOrDefault(place, NONE)) {
                    shared[e] += rarity * rarity;
                }
            }
            var best = -1;
            var most = ENOUGH;
            for (var e = 0; e < shared.length; e++) {
                if (shared[e] > most * lengths[e]) {
                    most = shared[e] / lengths[e];
                    best = e;
                }
            }
            return best < 0 ? Optional.empty() : Optional.of(examples.get(best).text());
        }
    }
}
