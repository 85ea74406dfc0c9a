package goodterms.speech.text;

/**
 * Letters and digits that pass for letters of another alphabet, folded to the alphabet of the letters only it has; a word without
 * such letters to the alphabet of the text around it.
 */
final class LookAlikes {

    private static final String LATIN = "aceopxykmthbinu";
    private static final String CYRILLIC = "асеорхукмтнвіпи";
    private static final String DIGITS = "0134567@$";
    private static final String LATIN_FOR_DIGITS = "oieasbtas";
    private static final String CYRILLIC_FOR_DIGITS = "о1зч5бта$";

    private LookAlikes() {}

    static boolean cyrillic(char c) {
        return c >= 'а' && c <= 'я' || c == 'ё' || c == 'і' || c == 'ї' || c == 'є' || c == 'ґ' || c == 'ў';
    }

    static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** How many more letters of a text in lower case only Cyrillic has than only Latin has. */
    static int leaning(String text) {
        int leaning = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            leaning += cyrillic(c) && CYRILLIC.indexOf(c) < 0 ? 1 : latin(c) && LATIN.indexOf(c) < 0 ? -1 : 0;
        }
        return leaning;
    }

    /** The word in one alphabet, in doubt in that its text leans to; the same word if it already was in one. */
    static String folded(String word, int leaning) {
        int cyrillic = 0;
        int latin = 0;
        int other = 0;
        boolean ownCyrillic = false;
        boolean ownLatin = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            cyrillic += cyrillic(c) ? 1 : 0;
            latin += latin(c) ? 1 : 0;
            other += DIGITS.indexOf(c) >= 0 ? 1 : 0;
            ownCyrillic |= cyrillic(c) && CYRILLIC.indexOf(c) < 0;
            ownLatin |= latin(c) && LATIN.indexOf(c) < 0;
        }
        boolean more = ownCyrillic || leaning == 0 ? cyrillic >= latin : leaning > 0;
        boolean russian = ownCyrillic == ownLatin ? more : ownCyrillic;
        if (cyrillic > 0 && (latin > 0 || other > 0) && russian) {
            return mapped(word, LATIN, CYRILLIC, CYRILLIC_FOR_DIGITS);
        }
        if (latin > 0 && (cyrillic > 0 || other > 0)) {
            return mapped(word, CYRILLIC, LATIN, LATIN_FOR_DIGITS);
        }
        return word;
    }

    private static String mapped(String word, String from, String to, String digits) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = from.indexOf(c);
            int digit = DIGITS.indexOf(c);
            out.append(at >= 0 ? to.charAt(at) : digit >= 0 ? digits.charAt(digit) : c);
        }
        return out.toString();
    }
}
