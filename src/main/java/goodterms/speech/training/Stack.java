package goodterms.speech.training;

import goodterms.speech.model.Heads;
import goodterms.speech.model.Thirds;
import goodterms.speech.training.Descent.Slope;

/**
 * Learns which class all the first answers together mean: shares exp(sum) over the total, least is the sum of log losses times
 * {@code COST} plus half the squared weights. Rare classes count more, by the root of how rare they are.
 */
final class Stack {

    private static final double COST = 0.1;
    private static final int ROUNDS = 200;

    private final double[][] answers;
    private final int[] classes;
    private final int row;

    private Stack(double[][] answers, int[] classes) {
        this.answers = answers;
        this.classes = classes;
        this.row = answers[0].length + 1;
    }

    /** For each of three classes a weight for every answer, and the bias last. */
    static double[][] fit(double[][] answers, int[] classes) {
        var stack = new Stack(answers, classes);
        var weights = stack.balance();
        var best = Descent.lowest(at -> stack.slope(at, weights), 3 * stack.row, ROUNDS);
        var fitted = new double[3][];
        for (var c = 0; c < 3; c++) {
            fitted[c] = java.util.Arrays.copyOfRange(best, c * stack.row, (c + 1) * stack.row);
        }
        return fitted;
    }

    /** How likely each class of an answer is. */
    static Thirds thirds(double[][] stack, double[] answer) {
        var sums = new double[stack.length];
        for (var c = 0; c < stack.length; c++) {
            sums[c] = stack[c][answer.length];
            for (var k = 0; k < answer.length; k++) {
                sums[c] += stack[c][k] * answer[k];
            }
        }
        return Thirds.of(sums);
    }

    private double[] balance() {
        var counts = new int[3];
        for (var label : classes) {
            counts[label]++;
        }
        var weights = new double[3];
        for (var c = 0; c < 3; c++) {
            weights[c] = counts[c] == 0 ? 0 : Math.sqrt(classes.length / (3.0 * counts[c]));
        }
        return weights;
    }

    private Slope slope(double[] at, double[] weights) {
        var gradient = at.clone();
        var value = 0.0;
        for (var i = 0; i < at.length; i++) {
            var bias = i % row == row - 1;
            gradient[i] = bias ? 0 : at[i];
            value += bias ? 0 : at[i] * at[i] / 2;
        }
        for (var e = 0; e < answers.length; e++) {
            var shares = Heads.shares(sums(at, answers[e]));
            var cost = COST * weights[classes[e]];
            value -= cost * StrictMath.log(Math.max(1e-300, shares[classes[e]]));
            for (var c = 0; c < 3; c++) {
                var by = cost * (shares[c] - (c == classes[e] ? 1 : 0));
                for (var k = 0; k < row - 1; k++) {
                    gradient[c * row + k] += by * answers[e][k];
                }
                gradient[c * row + row - 1] += by;
            }
        }
        return new Slope(value, gradient);
    }

    private double[] sums(double[] at, double[] answer) {
        var sums = new double[3];
        for (var c = 0; c < 3; c++) {
            sums[c] = at[c * row + row - 1];
            for (var k = 0; k < row - 1; k++) {
                sums[c] += at[c * row + k] * answer[k];
            }
        }
        return sums;
    }
}
