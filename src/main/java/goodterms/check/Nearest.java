package goodterms.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word an author probably meant: few slips away, typed in the other keyboard layout, or with look-alike letters. */
public final class Nearest {

    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN_LOOKS = "асеорхукмтнвігЗО";
    private static final String LATIN_LOOKS = "aceopxykmthbir30";
    private static final int FARTHEST = 2;
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The closest of the words; empty when none is close. The first wins among equals. */
    public static Optional<String> to(String wrong, Collection<String> words) {
        if (wrong.isEmpty() || wrong.length() > LONGEST) {
            return Optional.empty();
        }
        var typed = plain(wrong);
        var other = plain(swap(wrong.toLowerCase(Locale.ROOT), RUSSIAN_KEYS, LATIN_KEYS));
        var seen = plain(swap(wrong, RUSSIAN_LOOKS, LATIN_LOOKS));
        var best = Optional.<String>empty();
        var closest = FARTHEST + 1;
        for (var word : words) {
            var target = plain(word);
            if (target.equals(other) || target.equals(seen)) {
                return Optional.of(word);
            }
            var reach = Math.min(closest - 1, reach(typed, target));
            var distance = distance(typed, target, reach);
            if (distance <= reach) {
                closest = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** Whether two words differ by slips only. */
    public static boolean near(String wrong, String word) {
        return to(wrong, List.of(word)).isPresent();
    }

    private static int reach(String a, String b) {
        return Math.min(a.length(), b.length()) <= 3 ? 1 : FARTHEST;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static String swap(String word, String from, String to) {
        var swapped = new StringBuilder(word.length());
        for (var i = 0; i < word.length(); i++) {
            var at = from.indexOf(word.charAt(i));
            swapped.append(at < 0 ? word.charAt(i) : to.charAt(at));
        }
        return swapped.toString();
    }

    /** Letters added, lost, changed or swapped with a neighbour; more than {@code reach} is told as {@code reach + 1}. */
    private static int distance(String a, String b, int reach) {
        if (Math.abs(a.length() - b.length()) > reach) {
            return reach + 1;
        }
        var older = new int[b.length() + 1];
        var old = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            old[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], old[j]) + 1, old[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], older[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > reach) {
                return reach + 1;
            }
            var spare = older;
            older = old;
            old = row;
            row = spare;
        }
        return old[b.length()];
    }
}
