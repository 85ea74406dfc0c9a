package goodterms.speech.training;

import goodterms.speech.model.Heads;
import goodterms.speech.model.Weighed;
import goodterms.speech.training.Descent.Slope;
import java.util.List;

/**
 * Fits linear heads: the sum of weighted log losses times {@code cost} plus half the squared weights is least. Classes count
 * alike however rare; biases are not held down.
 */
final class Fit {

    private final List<Weighed> examples;
    private final int traits;
    private final double cost;

    Fit(List<Weighed> examples, int traits, double cost) {
        this.examples = examples;
        this.traits = traits;
        this.cost = cost;
    }

    /** One head a class; {@code labels} are the classes of the examples, 0..classes-1. */
    Heads classes(int[] labels, int classes, int rounds) {
        var weights = balance(labels, classes);
        var row = traits + 1;
        var best = Descent.lowest(at -> softmax(at, labels, classes, weights), classes * row, rounds);
        var biases = new float[classes];
        var heads = new float[classes][traits];
        for (var c = 0; c < classes; c++) {
            biases[c] = (float) best[c * row + traits];
            for (var t = 0; t < traits; t++) {
                heads[c][t] = (float) best[c * row + t];
            }
        }
        return new Heads(biases, heads);
    }

    private static double[] balance(int[] labels, int classes) {
        var counts = new int[classes];
        for (var label : labels) {
            counts[label]++;
        }
        var weights = new double[classes];
        for (var c = 0; c < classes; c++) {
            weights[c] = counts[c] == 0 ? 0 : (double) labels.length / (classes * counts[c]);
        }
        return weights;
    }

    private Slope softmax(double[] at, int[] labels, int classes, double[] weights) {
        var row = traits + 1;
        var gradient = at.clone();
        var value = 0.0;
        for (var c = 0; c < classes; c++) {
            gradient[c * row + traits] = 0;
            for (var t = 0; t < traits; t++) {
                value += at[c * row + t] * at[c * row + t] / 2;
            }
        }
        var sums = new double[classes];
        for (var e = 0; e < examples.size(); e++) {
            var example = examples.get(e);
            for (var c = 0; c < classes; c++) {
                sums[c] = sum(at, c * row, example);
            }
            var shares = Heads.shares(sums, 1);
            var weight = cost * weights[labels[e]];
            value -= weight * StrictMath.log(Math.max(1e-300, shares[labels[e]]));
            for (var c = 0; c < classes; c++) {
                pull(gradient, c * row, example, weight * (shares[c] - (c == labels[e] ? 1 : 0)));
            }
        }
        return new Slope(value, gradient);
    }

    private double sum(double[] at, int from, Weighed example) {
        var sum = at[from + traits];
        var index = example.index();
        var value = example.value();
        for (var i = 0; i < index.length; i++) {
            sum += at[from + index[i]] * value[i];
        }
        return sum;
    }

    private void pull(double[] gradient, int from, Weighed example, double by) {
        var index = example.index();
        var value = example.value();
        for (var i = 0; i < index.length; i++) {
            gradient[from + index[i]] += by * value[i];
        }
        gradient[from + traits] += by;
    }
}
