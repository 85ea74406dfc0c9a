package goodterms.speech.training;

import goodterms.speech.model.Heads;
import goodterms.speech.model.Weighed;
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
        return together(
                new double[][] {difference(stack[0], stack[1]), difference(stack[2], stack[1])}, weights[0].length);
    }

    /** A head for each row of weights over the answers, the bias last; only the {@code kept} largest weights of a head stay. */
    Heads together(double[][] rows, int kept) {
        var heads = new double[rows.length][];
        var sums = new double[rows.length];
        for (var h = 0; h < rows.length; h++) {
            sums[h] = melted(rows[h], heads, h);
            heads[h] = largest(heads[h], kept);
        }
        return Heads.rounded(sums, heads);
    }

    /** Melts weights over answers into a head of weights over traits; returns what it answers to nothing. */
    private double melted(double[] by, double[][] heads, int h) {
        heads[h] = new double[weights[0].length];
        var sum = by[biases.length];
        for (var answer = 0; answer < biases.length; answer++) {
            sum += by[answer] * biases[answer];
            for (var t = 0; t < heads[h].length; t++) {
                heads[h][t] += by[answer] * weights[answer][t];
            }
        }
        return sum;
    }

    private static double[] largest(double[] row, int kept) {
        var sorted = Arrays.stream(row).map(Math::abs).sorted().toArray();
        var least = sorted[Math.max(0, sorted.length - kept)];
        return Arrays.stream(row)
                .map(weight -> Math.abs(weight) < least ? 0 : weight)
                .toArray();
    }

    /** What all the heads answer to an utterance. */
    double[] answers(Weighed utterance) {
        var sums = biases.clone();
        for (var i = 0; i < utterance.index().length; i++) {
            for (var answer = 0; answer < sums.length; answer++) {
                sums[answer] +=
                        weights[answer][utterance.index()[i]] * utterance.value()[i];
            }
        }
        return sums;
    }

    static double[] difference(double[] a, double[] b) {
        var difference = a.clone();
        for (var i = 0; i < a.length; i++) {
            difference[i] -= b[i];
        }
        return difference;
    }
}
