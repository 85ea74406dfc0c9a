package goodterms.speech.training;

import goodterms.speech.model.Weighed;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_MT_DDRM;

/**
 * Ridge regression in its dual form: how much each example counts for each target, from how alike the examples are. Least is
 * the sum of squared errors plus {@code HOLD} times the squared weights.
 */
final class Ridge {

    private static final double HOLD = 1.5;

    private final float[][] alike;

    Ridge(List<Weighed> examples) {
        alike = new float[examples.size()][];
        for (var i = 0; i < alike.length; i++) {
            alike[i] = new float[i + 1];
            for (var j = 0; j <= i; j++) {
                alike[i][j] = (float) (1 + examples.get(i).times(examples.get(j)));
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
        var means = means(chosen, targets);
        var right = new DMatrixRMaj(chosen.length, means.length);
        for (var i = 0; i < chosen.length; i++) {
            for (var t = 0; t < means.length; t++) {
                right.set(i, t, targets[chosen[i]][t] - means[t]);
            }
        }
        return new Fitted(chosen, means, solved(held(chosen), right));
    }

    private static double[] means(int[] chosen, double[][] targets) {
        var means = new double[targets[0].length];
        for (var example : chosen) {
            for (var t = 0; t < means.length; t++) {
                means[t] += targets[example][t] / chosen.length;
            }
        }
        return means;
    }

    /** The likeness of the chosen, held down. */
    private DMatrixRMaj held(int[] chosen) {
        var held = new DMatrixRMaj(chosen.length, chosen.length);
        for (var i = 0; i < chosen.length; i++) {
            for (var j = 0; j < chosen.length; j++) {
                held.set(i, j, alike(chosen[i], chosen[j]) + (i == j ? HOLD : 0));
            }
        }
        return held;
    }

    private static double[][] solved(DMatrixRMaj left, DMatrixRMaj right) {
        var solver = LinearSolverFactory_MT_DDRM.symmPosDef(left.numRows);
        if (!solver.setA(left)) {
            throw new IllegalArgumentException("examples cannot be told apart: " + left.numRows);
        }
        var solution = new DMatrixRMaj(right.numRows, right.numCols);
        solver.solve(right, solution);
        var rows = new double[right.numRows][right.numCols];
        for (var i = 0; i < rows.length; i++) {
            System.arraycopy(solution.data, i * right.numCols, rows[i], 0, right.numCols);
        }
        return rows;
    }

    /** What is fitted says of another example of the same collection. */
    double[] said(Fitted fitted, int example) {
        var sums = fitted.means().clone();
        for (var i = 0; i < fitted.examples().length; i++) {
            var by = alike(example, fitted.examples()[i]);
            for (var t = 0; t < sums.length; t++) {
                sums[t] += by * fitted.shares()[i][t];
            }
        }
        return sums;
    }
}
