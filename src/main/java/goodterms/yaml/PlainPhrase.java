package goodterms.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** A phrase as a trainer writes it, without any sign of the pattern language: its words in this order, whatever the marks. */
final class PlainPhrase {

    private static final Pattern SIGNS = Pattern.compile("[~@\\[\\]|<>{}^$*]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}'№-]+");

    private PlainPhrase() {}

    static boolean plain(String written) {
        return !SIGNS.matcher(written).find();
    }

    /** The pattern of a plain phrase; a pattern stays as it is. */
    static String pattern(String written) {
        return !plain(written)
                ? written
                : MARKS.matcher(written.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
    }
}
