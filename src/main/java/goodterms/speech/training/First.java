package goodterms.speech.training;

import goodterms.speech.model.Heads;
import java.util.Arrays;

/** The first answers as one weight a trait: {@code weights[answer][trait]}, and what each answers to nothing. */
final class First {

    private final double[] biases;
    private final double[][] weights;

    First(Ridge.Fitted fitted) {
        biases = fitted.biases();
        weights = new double[biases.length][fitted.weights().length / biases.length];
        for (var i = 0; i < fitted.weights().length; i++) {
            weights[i % biases.length][i / biases.length] = fitted.weights()[i];
        }
    }

    /** Two heads, the lower and the upper class against the middle. */
    Heads against(double[][] stack) {
        var heads = new double[2][weights[0].length];
        var sums = new double[2];
        for (var h = 0; h < 2; h++) {
            var by = difference(stack[2 * h], stack[1]);
            sums[h] = by[biases.length];
            for (var answer = 0; answer < biases.length; answer++) {
                sums[h] += by[answer] * biases[answer];
                for (var t = 0; t < heads[h].length; t++) {
                    heads[h][t] += by[answer] * weights[answer][t];
                }
            }
        }
        return Heads.rounded(sums, heads);
    }

    /** A head for each act, heard above 0; only the {@code kept} largest weights stay. */
    Heads acts(int from, double[] thresholds, int kept) {
        var heads = new double[thresholds.length][];
        var sums = new double[thresholds.length];
        for (var a = 0; a < thresholds.length; a++) {
            sums[a] = biases[from + a] - thresholds[a];
            var row = weights[from + a].clone();
            var sorted = Arrays.stream(row).map(Math::abs).sorted().toArray();
            var least = sorted[Math.max(0, sorted.length - kept)];
            for (var t = 0; t < row.length; t++) {
                row[t] = Math.abs(row[t]) < least ? 0 : row[t];
            }
            heads[a] = row;
        }
        return Heads.rounded(sums, heads);
    }

    private static double[] difference(double[] a, double[] b) {
        var difference = a.clone();
        for (var i = 0; i < a.length; i++) {
            difference[i] -= b[i];
        }
        return difference;
    }
}
