package goodterms.speech.model;

/**
 * Linear heads of which few weights are not zero: trait by trait the heads it speaks to, from {@code starts[trait]} to
 * {@code starts[trait + 1]}, and its whole weight for each. The weight that counts is that times the scale of the head.
 */
public record SparseHeads(float[] biases, float[] scales, int[] starts, byte[] heads, short[] weights) {

    /** The same heads without their zeros. */
    public static SparseHeads of(Heads dense) {
        var count = dense.count();
        var traits = count == 0 ? 0 : dense.weights().length / dense.row();
        var starts = new int[traits + 1];
        for (var t = 0; t < traits; t++) {
            starts[t + 1] = starts[t];
            for (var h = 0; h < count; h++) {
                starts[t + 1] += dense.whole(h, t) == 0 ? 0 : 1;
            }
        }
        var sparse = new SparseHeads(
                dense.biases(), dense.scales(), starts, new byte[starts[traits]], new short[starts[traits]]);
        for (var t = 0; t < traits; t++) {
            sparse.fill(dense, t);
        }
        return sparse;
    }

    private void fill(Heads dense, int trait) {
        var at = starts[trait];
        for (var h = 0; h < dense.count(); h++) {
            var weight = dense.whole(h, trait);
            if (weight != 0) {
                heads[at] = (byte) h;
                weights[at++] = weight;
            }
        }
    }

    /** The sums of all heads for one utterance. */
    double[] sums(Weighed utterance) {
        var sums = new double[biases.length];
        for (var k = 0; k < utterance.index().length; k++) {
            var trait = utterance.index()[k];
            var value = (double) utterance.value()[k];
            for (var i = starts[trait]; i < starts[trait + 1]; i++) {
                sums[heads[i]] += weights[i] * value;
            }
        }
        for (var h = 0; h < sums.length; h++) {
            sums[h] = sums[h] * scales[h] + biases[h];
        }
        return sums;
    }
}
