package goodterms.speech.training;

import goodterms.speech.model.Weighed;
import java.util.List;

/**
 * Ridge regression in its dual form: how much each example counts for each target, from how alike the examples are. Least is
 * the sum of squared errors plus {@code HOLD} times the squared weights.
 */
final class Ridge {

    private static final double HOLD = 1.5;

    private final double[][] alike;

    Ridge(List<Weighed> examples) {
        alike = new double[examples.size()][];
        for (var i = 0; i < alike.length; i++) {
            alike[i] = new double[i + 1];
            for (var j = 0; j <= i; j++) {
                alike[i][j] = 1 + examples.get(i).times(examples.get(j));
            }
        }
    }

    /** How alike two examples are, one more than the sum of their products: the one stands for the bias. */
    private double alike(int i, int j) {
        return i >= j ? alike[i][j] : alike[j][i];
    }

    /** Fitted to some of the examples. */
    record Fitted(int[] examples, double[] means, double[][] shares) {}

    /** Fits all targets, {@code targets[example][target]}, to the examples chosen. */
    Fitted fit(int[] chosen, double[][] targets) {
        var lower = lower(chosen);
        var count = targets[0].length;
        var means = new double[count];
        var shares = new double[chosen.length][count];
        for (var t = 0; t < count; t++) {
            for (var example : chosen) {
                means[t] += targets[example][t] / chosen.length;
            }
            for (var i = 0; i < chosen.length; i++) {
                shares[i][t] = targets[chosen[i]][t] - means[t];
            }
        }
        solve(lower, shares);
        return new Fitted(chosen, means, shares);
    }

    /** What is fitted says of another example of the same collection. */
    double[] said(Fitted fitted, int example) {
        var sums = fitted.means().clone();
        for (var i = 0; i < fitted.examples().length; i++) {
            add(sums, fitted.shares()[i], alike(example, fitted.examples()[i]));
        }
        return sums;
    }

    /** The lower triangle L with L times its mirror the likeness of the chosen, held down. */
    private double[][] lower(int[] chosen) {
        var lower = new double[chosen.length][];
        for (var i = 0; i < chosen.length; i++) {
            var row = new double[i + 1];
            for (var j = 0; j <= i; j++) {
                var above = j < i ? lower[j] : row;
                var sum = alike(chosen[i], chosen[j]) + (i == j ? HOLD : 0) - dot(row, above, j);
                row[j] = i == j ? Math.sqrt(sum) : sum / above[j];
            }
            lower[i] = row;
        }
        return lower;
    }

    private static double dot(double[] a, double[] b, int length) {
        var even = 0.0;
        var odd = 0.0;
        var k = 0;
        for (; k + 1 < length; k += 2) {
            even += a[k] * b[k];
            odd += a[k + 1] * b[k + 1];
        }
        return even + odd + (k < length ? a[k] * b[k] : 0);
    }

    private static void solve(double[][] lower, double[][] right) {
        for (var i = 0; i < lower.length; i++) {
            for (var j = 0; j < i; j++) {
                add(right[i], right[j], -lower[i][j]);
            }
            scale(right[i], 1 / lower[i][i]);
        }
        for (var i = lower.length - 1; i >= 0; i--) {
            scale(right[i], 1 / lower[i][i]);
            for (var j = 0; j < i; j++) {
                add(right[j], right[i], -lower[i][j]);
            }
        }
    }

    private static void add(double[] to, double[] what, double times) {
        for (var k = 0; k < to.length; k++) {
            to[k] += times * what[k];
        }
    }

    private static void scale(double[] what, double times) {
        for (var k = 0; k < what.length; k++) {
            what[k] *= times;
        }
    }
}
