package goodterms.speech.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples learned from, found by the lemmas they share with what was said. */
public final class Likeness {

    /** An example: its text, its class of tone and of stance (0, 1, 2), and the places of its lemmas in the vocabulary. */
    public record Known(String text, int tone, int stance, int[] lemmas) {}

    private static final double ENOUGH = 8;

    private final List<Known> examples;
    private final Map<Integer, int[]> having = new HashMap<>();

    public Likeness(List<Known> examples) {
        this.examples = List.copyOf(examples);
        for (var e = 0; e < this.examples.size(); e++) {
            for (var lemma : this.examples.get(e).lemmas()) {
                var before = having.getOrDefault(lemma, new int[0]);
                var after = Arrays.copyOf(before, before.length + 1);
                after[before.length] = e;
                having.put(lemma, after);
            }
        }
    }

    public List<Known> examples() {
        return examples;
    }

    /** The single lemmas among the traits of an utterance, each once, in ascending order. */
    public static int[] lemmas(Weighed weighed, Vocabulary vocabulary) {
        return Arrays.stream(weighed.index())
                .filter(place -> vocabulary.group(place) == Group.MOOD)
                .toArray();
    }

    /** The example of these classes that shares most, when it shares enough. */
    Optional<String> nearest(Weighed weighed, Vocabulary vocabulary, int tone, int stance) {
        var shared = new double[examples.size()];
        for (var place : lemmas(weighed, vocabulary)) {
            var rarity = vocabulary.rarity(place) - 1;
            for (var e : having.getOrDefault(place, new int[0])) {
                shared[e] += rarity * rarity;
            }
        }
        var best = -1;
        var most = ENOUGH;
        for (var e = 0; e < shared.length; e++) {
            var example = examples.get(e);
            var near = shared[e] / Math.sqrt(4.0 + example.lemmas().length);
            if (near > most && example.tone() == tone && example.stance() == stance) {
                most = near;
                best = e;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(examples.get(best).text());
    }
}
