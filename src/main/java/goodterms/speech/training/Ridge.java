package goodterms.speech.training;

import goodterms.speech.model.Weighed;
import java.util.List;

/**
 * Ridge regression of many targets at once. Least is the sum of squared errors plus {@code HOLD} times the squared weights; it is
 * found by conjugate gradients, which need nothing but the examples themselves.
 */
final class Ridge {

    private static final double HOLD = 1.5;
    private static final int ROUNDS = 40;
    private static final double ENOUGH = 1e-5;

    private final List<Weighed> examples;
    private final int traits;
    private final int targets;

    private Ridge(List<Weighed> examples, int traits, int targets) {
        this.examples = examples;
        this.traits = traits;
        this.targets = targets;
    }

    /** What was fitted: for every target what it answers to nothing, and a weight for every trait, the targets side by side. */
    record Fitted(double[] biases, float[] weights) {

        /** What it answers to an utterance. */
        double[] answers(Weighed utterance) {
            var sums = biases.clone();
            for (var i = 0; i < utterance.index().length; i++) {
                spread(
                        sums,
                        0,
                        weights,
                        utterance.index()[i] * sums.length,
                        utterance.value()[i],
                        sums.length);
            }
            return sums;
        }
    }

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
        var shares = ridge.shares(wanted);
        for (var e = 0; e < rows.size(); e++) {
            add(means, 0, shares, e * targets, 1, targets);
        }
        return new Fitted(means, ridge.weights(shares));
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
        var bias = new double[targets];
        for (var e = 0; e < examples.size(); e++) {
            add(bias, 0, shares, e * targets, 1, targets);
        }
        var sums = new double[shares.length];
        for (var e = 0; e < examples.size(); e++) {
            var at = e * targets;
            var example = examples.get(e);
            add(sums, at, bias, 0, 1, targets);
            add(sums, at, shares, at, HOLD, targets);
            for (var i = 0; i < example.index().length; i++) {
                spread(sums, at, weights, example.index()[i] * targets, example.value()[i], targets);
            }
        }
        return sums;
    }

    private float[] weights(double[] shares) {
        var weights = new float[traits * targets];
        for (var e = 0; e < examples.size(); e++) {
            var example = examples.get(e);
            for (var i = 0; i < example.index().length; i++) {
                gather(weights, example.index()[i] * targets, shares, e * targets, example.value()[i], targets);
            }
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

    private static void spread(double[] to, int toAt, float[] what, int at, double times, int length) {
        for (var k = 0; k < length; k++) {
            to[toAt + k] += times * what[at + k];
        }
    }

    private static void gather(float[] to, int toAt, double[] what, int at, double times, int length) {
        for (var k = 0; k < length; k++) {
            to[toAt + k] += (float) (times * what[at + k]);
        }
    }
}
