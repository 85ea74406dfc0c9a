package goodterms.speech.training;

import goodterms.speech.model.Heads;
import goodterms.speech.words.Act;
import java.util.List;
import java.util.stream.IntStream;

/** What all the first answers together say of each act: a weight for every answer, the bias last. */
final class Acts {

    /** Where no example has an act, it is never heard. */
    private static final double NEVER = 1e6;

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

    /** Where each act begins: its harmonic mean of precision and recall is best there. */
    static double[] thresholds(double[][] heard, double[][] targets) {
        return IntStream.range(0, Act.values().length)
                .mapToDouble(act -> threshold(heard, targets, act))
                .toArray();
    }

    private static double threshold(double[][] heard, double[][] targets, int act) {
        var order = order(heard, act);
        var column = Training.FIRST_ACT + act;
        var having = order.stream().filter(e -> targets[e][column] > 0).count();
        var best = 0.0;
        var threshold = NEVER;
        var right = 0;
        for (var n = 0; n + 1 < order.size() && heard[order.get(n)][act] > -NEVER; n++) {
            right += targets[order.get(n)][column] > 0 ? 1 : 0;
            var mean = 2.0 * right / (n + 1 + having);
            if (mean > best) {
                best = mean;
                threshold = Math.max(-NEVER, (heard[order.get(n)][act] + heard[order.get(n + 1)][act]) / 2);
            }
        }
        return threshold;
    }

    private static List<Integer> order(double[][] heard, int act) {
        return IntStream.range(0, heard.length)
                .boxed()
                .sorted((x, y) -> Double.compare(heard[y][act], heard[x][act]))
                .toList();
    }
}
