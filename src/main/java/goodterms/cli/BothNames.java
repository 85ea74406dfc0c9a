package goodterms.cli;

import goodterms.lang.Latin;
import goodterms.lang.Phrase;

/**
 * A name as typed, in both languages: "Ромашка / Daisy" gives both; a Russian one alone is put into Latin letters; a Latin one
 * alone goes into Russian through a Russian word beside it, so that the text stays Russian.
 */
final class BothNames {

    private static final int LONGEST = 80;

    private BothNames() {}

    static Phrase of(String typed, String russianWord) {
        var text = clean(typed);
        var cut = text.indexOf(" / ");
        if (cut > 0) {
            var first = text.substring(0, cut).strip();
            var second = text.substring(cut + 3).strip();
            return Latin.cyrillic(first)
                    ? Phrase.of(first, latin(second))
                    : Phrase.of(russian(second, russianWord), first);
        }
        return Latin.cyrillic(text) ? Phrase.of(text, latin(text)) : Phrase.of(russian(text, russianWord), text);
    }

    private static String russian(String name, String word) {
        return Latin.cyrillic(name) ? name : (word + " " + name).strip();
    }

    private static String latin(String name) {
        return Latin.cyrillic(name) ? Latin.of(name) : name;
    }

    /** One line without anything that could steer a terminal or be taken for a placeholder. */
    static String clean(String typed) {
        var line = typed.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ")
                .replace('{', '(')
                .replace('}', ')')
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
