package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Nearest;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import java.util.Collection;
import java.util.Optional;

/** The words for keys that are unknown or missing and values of the wrong kind. */
final class ShapeFaults {

    private ShapeFaults() {}

    static Problem unknownKey(Place place, String key, Optional<String> meant, Collection<String> known) {
        return Code.UNKNOWN_KEY.error(
                place,
                Phrase.of("Здесь нет ключа «" + shown(key) + "».", "There is no key \"" + shown(key) + "\" here."),
                meant.map(ShapeFaults::perhaps)
                        .orElseGet(() -> Phrase.of(
                                "Уберите его. Здесь бывают: " + listed(known) + ".",
                                "Take it out. Keys here: " + listed(known) + ".")));
    }

    static Problem missingKey(Place place, String key) {
        return Code.MISSING_KEY.error(
                place,
                Phrase.of("Не хватает ключа «" + key + "».", "The key \"" + key + "\" is missing."),
                Phrase.of("Добавьте строку «" + key + ": …».", "Add a line \"" + key + ": …\"."));
    }

    static Problem emptyValue(Place place, String key) {
        return Code.MISSING_KEY.error(
                place,
                Phrase.of("У ключа «" + key + "» нет значения.", "The key \"" + key + "\" has no value."),
                Phrase.of("Впишите значение или уберите ключ.", "Write a value or take the key out."));
    }

    static Problem notMapping(Place place, String key) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of(
                        "В «" + shown(key) + "» нужны пары «ключ: значение».",
                        "\"" + shown(key) + "\" takes pairs \"key: value\"."),
                Phrase.of("Запишите так: { ключ: значение }.", "Write it as { key: value }."));
    }

    static Problem notList(Place place, String key) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of("В «" + shown(key) + "» нужен список.", "\"" + shown(key) + "\" takes a list."),
                Phrase.of("Возьмите в квадратные скобки: [ … ].", "Put it in brackets: [ … ]."));
    }

    static Problem notScalar(Place place, String key) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of(
                        "В «" + shown(key) + "» нужно одно значение.", "\"" + shown(key) + "\" takes a single value."),
                Phrase.of("Оставьте одно значение без скобок.", "Keep one value, without brackets."));
    }

    static Problem unknownWord(Place place, String word, Collection<String> known) {
        return Code.UNKNOWN_WORD.error(
                place,
                Phrase.of(
                        "Слова «" + shown(word) + "» здесь не бывает.",
                        "\"" + shown(word) + "\" is not a word used here."),
                Nearest.to(word, known)
                        .map(ShapeFaults::perhaps)
                        .orElseGet(() -> Phrase.of(
                                "Выберите одно из: " + listed(known) + ".", "Choose one of: " + listed(known) + ".")));
    }

    static Problem badId(Place place, String id, boolean dashes) {
        var sign = dashes ? "-" : "_";
        return Code.BAD_ID.error(
                place,
                Phrase.of(
                        "Имя «" + shown(id) + "» записано не по правилам.",
                        "\"" + shown(id) + "\" is not a proper name."),
                Phrase.of(
                        "Имя: строчные латинские буквы, цифры и «" + sign + "», первой буква.",
                        "A name is lower-case Latin letters, digits and \"" + sign + "\", a letter first."));
    }

    static Problem repeated(Place place, String word) {
        return Code.REPEATED.error(
                place,
                Phrase.of(
                        "«" + shown(word) + "» уже есть в списке.", "\"" + shown(word) + "\" is already in the list."),
                Phrase.of("Оставьте одно из двух.", "Keep one of the two."));
    }

    static Problem tooMany(Place place, String key, int most) {
        return Code.TOO_MANY.error(
                place,
                Phrase.of("В «" + key + "» больше " + most + ".", "\"" + key + "\" holds more than " + most + "."),
                Phrase.of("Сократите список.", "Shorten the list."));
    }

    static Problem emptyList(Place place, String key) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of("В «" + key + "» ничего нет.", "There is nothing in \"" + key + "\"."),
                Phrase.of("Впишите хотя бы одно значение.", "Write at least one value."));
    }

    static Phrase perhaps(String word) {
        return Phrase.of("Возможно, «" + word + "»?", "Did you mean \"" + word + "\"?");
    }

    static String listed(Collection<String> words) {
        return String.join(", ", words);
    }

    /** A stretch of the file as it may be shown: not long, nothing invisible. */
    static String shown(String text) {
        var clean = new StringBuilder();
        text.codePoints().limit(40).forEach(c -> clean.appendCodePoint(visible(c) ? c : '·'));
        return text.codePointCount(0, text.length()) > 40 ? clean + "…" : clean.toString();
    }

    private static boolean visible(int c) {
        var type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
