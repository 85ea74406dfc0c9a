package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.lang.Latin;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How to speak to a person: the grammatical gender, and the name without the family name. */
final class Addressing {

    static final Phrase LOOK_OVER = Phrase.of(
            "Просмотрите в scenario.yaml: gender (m или f), role и address (как к человеку обращаться на каждом языке).",
            "Look over in scenario.yaml: gender (m or f), role and address (how the person is spoken to in each language).");

    private static final Pattern HIS = Pattern.compile("(?iu)\\p{L}+(?:ович|евич|[лмкт]ич|ьич)");
    private static final Pattern HERS = Pattern.compile("(?iu)\\p{L}+(?:овна|евна|ична|инична)");

    private static final Pattern TITLE = Pattern.compile("(?i)(?:mr|mrs|ms|miss|mx|dr|sir|prof)\\.?");

    private Addressing() {}

    /** Whether a woman answers, as far as a Russian patronymic in the name tells. */
    static Optional<Boolean> feminine(String name) {
        return words(name).stream()
                .skip(1)
                .filter(Addressing::patronymic)
                .findFirst()
                .map(word -> HERS.matcher(word).matches());
    }

    /** {@code f} or {@code m}, or the word in either language; true for a woman. */
    static Reading<Boolean> gender(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "f", "ж", "женщина", "woman", "female" -> Reading.clear(true);
            case "m", "м", "мужчина", "man", "male" -> Reading.clear(false);
            default ->
                Reading.unclear(Phrase.of("Напишите f (женщина) или m (мужчина).", "Write f (a woman) or m (a man)."));
        };
    }

    /** The name to say aloud: of a Russian name in three words the first name and the patronymic, in English the first name. */
    static Phrase address(Phrase name) {
        var full = name.in(Lang.RU);
        var words = words(full);
        if (words.size() != 3 || !Latin.cyrillic(full) || feminine(full).isEmpty()) {
            return name;
        }
        var own = !patronymic(words.get(1)) && patronymic(words.get(2)) ? words.subList(1, 3) : words.subList(0, 2);
        var english = name.in(Lang.EN);
        return Phrase.of(
                String.join(" ", own), english.equals(Latin.of(full)) ? Latin.of(own.getFirst()) : first(english));
    }

    /** The first name, except where a title such as Mr stands before the family name. */
    private static String first(String english) {
        var first = words(english).getFirst();
        return TITLE.matcher(first).matches() ? english : first;
    }

    private static boolean patronymic(String word) {
        return HIS.matcher(word).matches() || HERS.matcher(word).matches();
    }

    private static List<String> words(String name) {
        return List.of(name.strip().split("\\s+", -1));
    }
}
