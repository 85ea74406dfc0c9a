package goodterms.speech.training;

import goodterms.speech.model.Heads;
import goodterms.speech.model.Learnt;
import goodterms.speech.model.Likeness;
import goodterms.speech.model.Vocabulary;
import goodterms.speech.model.Weighed;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns a model from labelled utterances of at least two writers: the same examples in the same order give the same model, to
 * the bit. First answers (classes, scores, acts) are fitted by ridge regression; what they mean together, and where an act
 * begins, is learned from answers about writers that were left out. All of it being linear, it melts into one weight a trait.
 */
public final class Training {

    /** So many traits may speak for or against an act. */
    private static final int ACT_TRAITS = 1500;

    /** Of the examples left out, so many are to be unsure. */
    private static final double UNSURE = 0.10;

    /** Writers are left out in so many groups. */
    private static final int FOLDS = 4;

    private static final int FIRST_ACT = 8;

    private final List<Listening> examples;
    private final Vocabulary vocabulary;
    private final List<Weighed> weighed;
    private final double[][] targets;
    private final int[] tones;
    private final int[] stances;

    private Training(List<Listening> examples) {
        this.examples = examples;
        this.vocabulary = Vocabularies.of(examples);
        this.weighed =
                examples.stream().map(e -> Weighed.of(e.traits(), vocabulary)).toList();
        this.targets = examples.stream().map(Training::targets).toArray(double[][]::new);
        this.tones = examples.stream().mapToInt(Listening::tone).toArray();
        this.stances = examples.stream().mapToInt(Listening::stance).toArray();
    }

    /** Learns; {@code source} is the digest of what the examples and rules were read from. */
    public static Learnt learn(List<Listening> examples, String source) {
        return new Training(examples).learnt(source);
    }

    private Learnt learnt(String source) {
        var apart = apart();
        var first = new First(fit(e -> true));
        var tone = Stack.fit(apart, tones);
        var stance = Stack.fit(apart, stances);
        return new Learnt(
                vocabulary,
                first.against(tone),
                first.against(stance),
                first.acts(FIRST_ACT, thresholds(apart), ACT_TRAITS),
                unsureBelow(apart, tone, stance),
                likeness(),
                source);
    }

    /** The first answers for every example, fitted without its writer and those who are left out with him. */
    private double[][] apart() {
        var writers = everyone().mapToObj(this::writer).distinct().toList();
        var answers = new double[examples.size()][];
        IntStream.range(0, Math.min(FOLDS, writers.size())).parallel().forEach(fold -> {
            var fitted = fit(e -> writers.indexOf(writer(e)) % FOLDS != fold);
            everyone()
                    .filter(e -> writers.indexOf(writer(e)) % FOLDS == fold)
                    .forEach(e -> answers[e] = fitted.answers(weighed.get(e)));
        });
        return answers;
    }

    private Ridge.Fitted fit(IntPredicate chosen) {
        return Ridge.fit(
                everyone().filter(chosen).mapToObj(weighed::get).toList(),
                everyone().filter(chosen).mapToObj(e -> targets[e]).toList(),
                vocabulary.size());
    }

    private IntStream everyone() {
        return IntStream.range(0, examples.size());
    }

    private String writer(int example) {
        return examples.get(example).example().writer();
    }

    private static double[] targets(Listening listening) {
        var targets = new double[FIRST_ACT + Act.values().length];
        for (var c = 0; c < 3; c++) {
            targets[c] = listening.tone() == c ? 1 : -1;
            targets[3 + c] = listening.stance() == c ? 1 : -1;
        }
        targets[6] = listening.example().toneMilli() / 1000.0;
        targets[7] = listening.example().stanceMilli() / 1000.0;
        for (var act : Act.values()) {
            targets[FIRST_ACT + act.ordinal()] = listening.example().acts().contains(act) ? 1 : -1;
        }
        return targets;
    }

    private double[] thresholds(double[][] apart) {
        var thresholds = new double[Act.values().length];
        for (var a = 0; a < thresholds.length; a++) {
            var column = FIRST_ACT + a;
            var order = IntStream.range(0, apart.length)
                    .boxed()
                    .sorted((x, y) -> Double.compare(apart[y][column], apart[x][column]))
                    .toList();
            thresholds[a] = threshold(order, apart, column);
        }
        return thresholds;
    }

    /** Where the harmonic mean of precision and recall is best; never, for an act no example has. */
    private double threshold(List<Integer> order, double[][] apart, int column) {
        var having = order.stream().filter(e -> targets[e][column] > 0).count();
        var best = 0.0;
        var threshold = 10.0;
        var right = 0;
        for (var n = 0; n + 1 < order.size(); n++) {
            right += targets[order.get(n)][column] > 0 ? 1 : 0;
            var mean = 2.0 * right / (n + 1 + having);
            if (mean > best) {
                best = mean;
                threshold = (apart[order.get(n)][column] + apart[order.get(n + 1)][column]) / 2;
            }
        }
        return threshold;
    }

    private static int unsureBelow(double[][] apart, double[][] tone, double[][] stance) {
        var confidences = Arrays.stream(apart)
                .mapToDouble(answer -> 500 * (top(tone, answer) + top(stance, answer)))
                .sorted()
                .toArray();
        return (int) confidences[(int) (UNSURE * confidences.length)];
    }

    private static double top(double[][] stack, double[] answer) {
        var sums = new double[stack.length];
        for (var c = 0; c < stack.length; c++) {
            sums[c] = stack[c][answer.length];
            for (var k = 0; k < answer.length; k++) {
                sums[c] += stack[c][k] * answer[k];
            }
        }
        return Arrays.stream(Heads.shares(sums)).max().orElse(0);
    }

    private Likeness likeness() {
        var known = new ArrayList<Likeness.Known>();
        for (var e = 0; e < examples.size(); e++) {
            var lemmas = Likeness.lemmas(weighed.get(e), vocabulary);
            known.add(new Likeness.Known(examples.get(e).example().text(), tones[e], stances[e], lemmas));
        }
        return new Likeness(known);
    }
}
