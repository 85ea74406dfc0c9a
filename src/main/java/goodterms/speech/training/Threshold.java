package goodterms.speech.training;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where an act begins: the harmonic mean of precision and recall, taken for each writer and then over the writers, is best there.
 * Writers differ in how often they do a thing, so none of them shall set the bar alone.
 */
final class Threshold {

    /** Lower than any sum, and the opposite: where no writer has an act, it is never heard. */
    static final double NEVER = 1e6;

    /** A writer who does a thing more rarely says nothing about it. */
    private static final int FEW = 5;

    private final double[] heard;
    private final boolean[] has;
    private final int[] writers;

    /** By writer: how often he does it, how often it was heard of him, and rightly. */
    private final int[] having;

    private final int[] taken;
    private final int[] right;

    private Threshold(double[] heard, boolean[] has, int[] writers) {
        this.heard = heard;
        this.has = has;
        this.writers = writers;
        var many = Arrays.stream(writers).max().orElse(0) + 1;
        this.having = new int[many];
        this.taken = new int[many];
        this.right = new int[many];
        IntStream.range(0, has.length).filter(e -> has[e]).forEach(e -> having[writers[e]]++);
    }

    /** Of the sums heard, whether the act is done there, and the number of the writer. */
    static double of(double[] heard, boolean[] has, int[] writers) {
        return new Threshold(heard, has, writers).best();
    }

    private double best() {
        var order = IntStream.range(0, heard.length)
                .boxed()
                .sorted((x, y) -> Double.compare(heard[y], heard[x]))
                .toList();
        var best = 0.0;
        var threshold = NEVER;
        var sum = 0.0;
        for (var n = 0; n + 1 < order.size() && heard[order.get(n)] > -NEVER; n++) {
            sum += gain(order.get(n));
            var next = heard[order.get(n + 1)];
            if (sum > best && next < heard[order.get(n)]) {
                best = sum;
                threshold = Math.max(-NEVER, (heard[order.get(n)] + next) / 2);
            }
        }
        return threshold;
    }

    /** What the mean of its writer gains by hearing the act in one more example. */
    private double gain(int example) {
        var writer = writers[example];
        if (having[writer] < FEW) {
            return 0;
        }
        var before = mean(writer);
        taken[writer]++;
        right[writer] += has[example] ? 1 : 0;
        return mean(writer) - before;
    }

    private double mean(int writer) {
        return 2.0 * right[writer] / (taken[writer] + having[writer]);
    }
}
