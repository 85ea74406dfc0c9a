package goodterms.speech.training;

import goodterms.speech.model.Heads;
import goodterms.speech.words.Act;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What all the first answers together say of each act: a weight for every answer, the bias last. */
final class Acts {

    private final double[][] weights;
    private final int kept;

    private Acts(double[][] weights, int kept) {
        this.weights = weights;
        this.kept = kept;
    }

    /** Learns from answers about writers that were left out; of every head only the {@code kept} largest weights stay. */
    static Acts fit(double[][] answers, double[][] targets, int kept) {
        var weights = new double[Act.values().length][];
        IntStream.range(0, weights.length).parallel().forEach(act -> {
            var has = IntStream.range(0, targets.length)
                    .map(e -> targets[e][Training.FIRST_ACT + act] > 0 ? 2 : 1)
                    .toArray();
            var stack = Stack.fit(answers, has);
            weights[act] = First.difference(stack[2], stack[1]);
        });
        return new Acts(weights, kept);
    }

    /** The heads of the acts on these first answers. */
    Heads heads(First first) {
        return first.together(weights, kept);
    }

    /** Where each act begins, by the number of the writer of every example. */
    static double[] thresholds(double[][] heard, double[][] targets, int[] writers) {
        return IntStream.range(0, Act.values().length)
                .mapToDouble(act -> Threshold.of(
                        Arrays.stream(heard).mapToDouble(sums -> sums[act]).toArray(), having(targets, act), writers))
                .toArray();
    }

    private static boolean[] having(double[][] targets, int act) {
        var has = new boolean[targets.length];
        for (var e = 0; e < has.length; e++) {
            has[e] = targets[e][Training.FIRST_ACT + act] > 0;
        }
        return has;
    }
}
