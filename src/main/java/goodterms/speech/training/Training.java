package goodterms.speech.training;

import goodterms.speech.model.Heads;
import goodterms.speech.model.Learnt;
import goodterms.speech.model.Signals;
import goodterms.speech.model.Vocabulary;
import goodterms.speech.model.Weighed;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Learns a model from labelled utterances: the same examples in the same order give the same model, to the bit. */
public final class Training {

    /** How much a wrong answer costs against large weights, and how many rounds the search may take. */
    private static final double COST = 8;

    private static final double ACT_COST = 4;
    private static final int ROUNDS = 60;
    private static final int ACT_ROUNDS = 30;

    /** A trait is kept when at least so many utterances have it. */
    private static final int SEEN = 2;

    private Training() {}

    public static Learnt learn(List<Listening> examples, boolean withActs) {
        var vocabulary = vocabulary(examples);
        var weighed = new ArrayList<Weighed>();
        for (var example : examples) {
            weighed.add(Learnt.weighed(example.traits(), vocabulary, example.signals()));
        }
        var size = vocabulary.size() + Signals.COUNT;
        var fit = new Fit(weighed, size, COST);
        var tone = examples.stream().mapToInt(e -> Listening.tone(e.example())).toArray();
        var stance =
                examples.stream().mapToInt(e -> Listening.stance(e.example())).toArray();
        return new Learnt(
                vocabulary,
                fit.classes(tone, 3, ROUNDS),
                fit.classes(stance, 3, ROUNDS),
                withActs ? acts(examples, weighed, size) : new Heads(new float[0], new float[0][]),
                1.0,
                1.0);
    }

    private static Heads acts(List<Listening> examples, List<Weighed> weighed, int size) {
        var fit = new Fit(weighed, size, ACT_COST);
        var acts = Act.values();
        var biases = new float[acts.length];
        var weights = new float[acts.length][];
        for (var a = 0; a < acts.length; a++) {
            var act = acts[a];
            var labels = examples.stream()
                    .mapToInt(e -> e.example().acts().contains(act) ? 1 : 0)
                    .toArray();
            var heads = fit.classes(labels, 2, ACT_ROUNDS);
            biases[a] = heads.biases()[1] - heads.biases()[0];
            weights[a] = new float[size];
            for (var t = 0; t < size; t++) {
                weights[a][t] = heads.weights()[1][t] - heads.weights()[0][t];
            }
        }
        return new Heads(biases, weights);
    }

    private static Vocabulary vocabulary(List<Listening> examples) {
        var counts = new HashMap<Integer, Integer>();
        for (var example : examples) {
            var keys = new HashSet<Integer>();
            for (var i = 0; i < example.traits().size(); i++) {
                keys.add(example.traits().key(i));
            }
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        var kept = counts.entrySet().stream()
                .filter(e -> e.getValue() >= SEEN)
                .mapToInt(e -> e.getKey())
                .sorted()
                .toArray();
        var rarities = new float[kept.length];
        for (var i = 0; i < kept.length; i++) {
            var with = counts.getOrDefault(kept[i], 0);
            rarities[i] = (float) (StrictMath.log((1.0 + examples.size()) / (1.0 + with)) + 1);
        }
        return new Vocabulary(kept, rarities);
    }
}
