package goodterms.desk.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name a mistyped one was meant to be. */
public final class Nearness {

    private static final int LONGEST = 40;

    private Nearness() {}

    /** The nearest name within a third of its letters, or one that the typed text begins; empty when none is near. */
    public static Optional<String> of(String typed, Collection<String> names) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var begun = names.stream().filter(n -> n.startsWith(typed)).findFirst();
        return begun.isPresent()
                ? begun
                : names.stream()
                        .filter(n -> distance(typed, n) <= Math.max(1, n.length() / 3))
                        .min(Comparator.comparingInt(n -> distance(typed, n)));
    }

    /** Letters to insert, delete, replace, or swap with a neighbour. */
    static int distance(String one, String other) {
        var d = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, one, other, i, j);
            }
        }
        return d[one.length()][other.length()];
    }

    private static int step(int[][] d, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var best = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
