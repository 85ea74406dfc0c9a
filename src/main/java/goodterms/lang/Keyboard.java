package goodterms.lang;

import java.util.stream.Collectors;

/** The two layouts of one keyboard: what a key gives in the other one. */
public final class Keyboard {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private Keyboard() {}

    /** The same keys pressed in the other layout. */
    public static String switched(String typed) {
        return typed.codePoints()
                .mapToObj(c -> Character.toString(other(Character.toLowerCase(c))))
                .collect(Collectors.joining());
    }

    private static int other(int c) {
        var latin = LATIN.indexOf(c);
        if (latin >= 0) {
            return CYRILLIC.charAt(latin);
        }
        var cyrillic = CYRILLIC.indexOf(c);
        return cyrillic >= 0 ? LATIN.charAt(cyrillic) : c;
    }
}
