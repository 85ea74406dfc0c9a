package goodterms.speech.training;

import goodterms.speech.model.Weighed;
import java.util.List;

/**
 * Ridge regression of many targets at once, traits and targets measured from their means. Least is the sum of squared errors plus
 * {@code HOLD} times the squared weights; it is found by conjugate gradients, which need nothing but the examples themselves.
 * Measured from zero, the common part of all examples would outweigh what tells them apart, and the search would end far off.
 */
final class Ridge {

    private static final double HOLD = 1.5;
    private static final int ROUNDS = 40;

    /** Squared errors of the search, beside those it began with, that are small enough. */
    private static final double ENOUGH = 1e-4;

    private final List<Weighed> examples;
    private final int traits;
    private final int targets;

    /** How strongly an example has each trait, in the mean. */
    private final double[] middle;

    private Ridge(List<Weighed> examples, int traits, int targets) {
        this.examples = examples;
        this.traits = traits;
        this.targets = targets;
        this.middle = new double[traits];
        for (var example : examples) {
            for (var i = 0; i < example.index().length; i++) {
                middle[example.index()[i]] += (double) example.value()[i] / examples.size();
            }
        }
    }

    /** What was fitted: for every target what it answers to nothing, and a weight for every trait, the targets side by side. */
    record Fitted(double[] biases, double[] weights) {}

    /** Fits targets, a row for each example. */
    static Fitted fit(List<Weighed> examples, List<double[]> rows, int traits) {
        var targets = rows.getFirst().length;
        var means = new double[targets];
        rows.forEach(row -> add(means, 0, row, 0, 1.0 / rows.size(), targets));
        var wanted = new double[rows.size() * targets];
        for (var e = 0; e < rows.size(); e++) {
            add(wanted, e * targets, rows.get(e), 0, 1, targets);
            add(wanted, e * targets, means, 0, -1, targets);
        }
        var ridge = new Ridge(examples, traits, targets);
        var weights = ridge.weights(ridge.shares(wanted));
        add(means, 0, ridge.common(weights), 0, -1, targets);
        return new Fitted(means, weights);
    }

    /** How much each example counts for each target. */
    private double[] shares(double[] wanted) {
        var shares = new double[wanted.length];
        var left = wanted.clone();
        var direction = wanted.clone();
        var errors = squares(left, left);
        var first = errors.clone();
        for (var round = 0; round < ROUNDS && !small(errors, first); round++) {
            var moved = alike(direction);
            var steps = quotients(errors, squares(direction, moved));
            addScaled(shares, direction, steps, 1);
            addScaled(left, moved, steps, -1);
            var now = squares(left, left);
            var turn = quotients(now, errors);
            for (var i = 0; i < direction.length; i++) {
                direction[i] = left[i] + turn[i % targets] * direction[i];
            }
            errors = now;
        }
        return shares;
    }

    /** Every example's likeness to all others, their shares summed; to itself {@code HOLD} more. */
    private double[] alike(double[] shares) {
        var weights = weights(shares);
        var common = common(weights);
        var sums = new double[shares.length];
        for (var e = 0; e < examples.size(); e++) {
            var at = e * targets;
            var example = examples.get(e);
            add(sums, at, common, 0, -1, targets);
            add(sums, at, shares, at, HOLD, targets);
            for (var i = 0; i < example.index().length; i++) {
                add(sums, at, weights, example.index()[i] * targets, example.value()[i], targets);
            }
        }
        return sums;
    }

    /** What the weights answer to the mean of all examples. */
    private double[] common(double[] weights) {
        var common = new double[targets];
        for (var t = 0; t < traits; t++) {
            add(common, 0, weights, t * targets, middle[t], targets);
        }
        return common;
    }

    private double[] weights(double[] shares) {
        var weights = new double[traits * targets];
        var all = new double[targets];
        for (var e = 0; e < examples.size(); e++) {
            var example = examples.get(e);
            add(all, 0, shares, e * targets, 1, targets);
            for (var i = 0; i < example.index().length; i++) {
                add(weights, example.index()[i] * targets, shares, e * targets, example.value()[i], targets);
            }
        }
        for (var t = 0; t < traits; t++) {
            add(weights, t * targets, all, 0, -middle[t], targets);
        }
        return weights;
    }

    private double[] squares(double[] a, double[] b) {
        var sums = new double[targets];
        for (var i = 0; i < a.length; i++) {
            sums[i % targets] += a[i] * b[i];
        }
        return sums;
    }

    private void addScaled(double[] to, double[] what, double[] times, int sign) {
        for (var i = 0; i < to.length; i++) {
            to[i] += sign * times[i % targets] * what[i];
        }
    }

    /** Quotients, 0 where there is nothing left to divide. */
    private static double[] quotients(double[] a, double[] b) {
        var quotients = new double[a.length];
        for (var i = 0; i < a.length; i++) {
            quotients[i] = b[i] == 0 ? 0 : a[i] / b[i];
        }
        return quotients;
    }

    private static boolean small(double[] errors, double[] first) {
        for (var i = 0; i < errors.length; i++) {
            if (errors[i] > ENOUGH * first[i]) {
                return false;
            }
        }
        return true;
    }

    private static void add(double[] to, int toAt, double[] what, int at, double times, int length) {
        for (var k = 0; k < length; k++) {
            to[toAt + k] += times * what[at + k];
        }
    }
}
