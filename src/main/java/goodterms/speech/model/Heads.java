package goodterms.speech.model;

import java.util.Arrays;

/**
 * Linear heads over the same traits: for each its bias, its scale, and a whole weight for every trait. The weights for one trait
 * stand side by side in a row, since they are asked for together; other heads may share the row, these begin at {@code first}.
 * The weight that counts is {@code weights[trait * row + first + head] * scales[head]}.
 */
public record Heads(float[] biases, float[] scales, short[] weights, int row, int first) {

    /** So many heads without weights, in a row of their own. */
    static Heads blank(int count, int traits) {
        return new Heads(new float[count], new float[count], new short[count * traits], count, 0);
    }

    /** Rounds weights to the grid of {@link Short}, the largest of a head at its end. */
    public static Heads rounded(double[] biases, double[][] weights) {
        var heads = weights.length;
        var traits = heads == 0 ? 0 : weights[0].length;
        var rounded = blank(heads, traits);
        for (var h = 0; h < heads; h++) {
            var most = Arrays.stream(weights[h]).map(Math::abs).max().orElse(0);
            var scale = (float) (most == 0 ? 1 : most / Short.MAX_VALUE);
            rounded.biases[h] = (float) biases[h];
            rounded.scales[h] = scale;
            for (var t = 0; t < traits; t++) {
                rounded.weights[t * heads + h] =
                        (short) Math.clamp(Math.round(weights[h][t] / scale), -Short.MAX_VALUE, Short.MAX_VALUE);
            }
        }
        return rounded;
    }

    /** The same heads, each above 0 only where it was above its threshold. */
    public Heads above(double[] thresholds) {
        var raised = new float[biases.length];
        for (var h = 0; h < raised.length; h++) {
            raised[h] = (float) (biases[h] - thresholds[h]);
        }
        return new Heads(raised, scales, weights, row, first);
    }

    public int count() {
        return biases.length;
    }

    short whole(int head, int trait) {
        return weights[trait * row + first + head];
    }

    double weight(int head, int trait) {
        return (double) whole(head, trait) * scales[head];
    }

    /** The sums of all heads for one utterance. */
    public double[] sums(Weighed utterance) {
        var heads = count();
        var sums = new double[heads];
        for (var i = 0; i < utterance.index().length; i++) {
            var from = utterance.index()[i] * row + first;
            var value = (double) utterance.value()[i];
            for (var h = 0; h < heads; h++) {
                sums[h] += weights[from + h] * value;
            }
        }
        for (var h = 0; h < heads; h++) {
            sums[h] = sums[h] * scales[h] + biases[h];
        }
        return sums;
    }

    /** Shares that sum to one, exp(sum) over the total. */
    public static double[] shares(double[] sums) {
        var most = Arrays.stream(sums).max().orElse(0);
        var total = 0.0;
        var shares = new double[sums.length];
        for (var i = 0; i < sums.length; i++) {
            shares[i] = StrictMath.exp(sums[i] - most);
            total += shares[i];
        }
        for (var i = 0; i < sums.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }
}
