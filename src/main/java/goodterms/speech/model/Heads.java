package goodterms.speech.model;

/** Linear heads over the same traits: for each head its bias and a weight for every trait, {@code weights[head][trait]}. */
public record Heads(float[] biases, float[][] weights) {

    public int count() {
        return biases.length;
    }

    /** The sums of all heads for one utterance. */
    public double[] sums(Weighed utterance) {
        var sums = new double[biases.length];
        for (var h = 0; h < biases.length; h++) {
            var row = weights[h];
            var sum = (double) biases[h];
            for (var i = 0; i < utterance.index().length; i++) {
                sum += (double) row[utterance.index()[i]] * utterance.value()[i];
            }
            sums[h] = sum;
        }
        return sums;
    }

    /** Shares that sum to one, exp(sum / temperature) over the total. */
    public static double[] shares(double[] sums, double temperature) {
        var most = Double.NEGATIVE_INFINITY;
        for (var sum : sums) {
            most = Math.max(most, sum);
        }
        var total = 0.0;
        var shares = new double[sums.length];
        for (var i = 0; i < sums.length; i++) {
            shares[i] = StrictMath.exp((sums[i] - most) / temperature);
            total += shares[i];
        }
        for (var i = 0; i < sums.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    public static double logistic(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
