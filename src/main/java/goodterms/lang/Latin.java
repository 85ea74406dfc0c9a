package goodterms.lang;

import java.util.Map;

/** Russian names in Latin letters, as international passports have them (ICAO Doc 9303). */
public final class Latin {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', "ie"),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"),
            Map.entry('«', "\""),
            Map.entry('»', "\""));

    private Latin() {}

    public static String of(String name) {
        var out = new StringBuilder(name.length() + 8);
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            var small = LETTERS.get(Character.toLowerCase(c));
            if (small == null) {
                out.append(c);
            } else if (Character.isUpperCase(c) && !small.isEmpty()) {
                out.append(Character.toUpperCase(small.charAt(0))).append(small.substring(1));
            } else {
                out.append(small);
            }
        }
        return out.toString();
    }

    /** Whether a text has Cyrillic letters. */
    public static boolean cyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
