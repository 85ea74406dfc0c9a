package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Nearest;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;
import java.util.Collection;
import java.util.Optional;

/** The words for keys that are unknown or missing and values of the wrong kind. */
final class ShapeFaults {

    private ShapeFaults() {}

    static Problem unknownKey(Place place, String key, Optional<String> meant, Collection<String> known) {
        return Code.UNKNOWN_KEY.error(
                place,
                Phrase.of(
                        "Здесь нет ключа «" + Shown.of(key) + "».", "There is no key \"" + Shown.of(key) + "\" here."),
                meant.map(ShapeFaults::perhaps)
                        .orElseGet(() -> Phrase.of(
                                "Уберите его. Здесь бывают: " + Shown.list(known) + ".",
                                "Take it out. Keys here: " + Shown.list(known) + ".")));
    }

    static Problem shiftedNode(Place place, String key) {
        return Code.UNKNOWN_KEY.error(
                place,
                Phrase.of(
                        "Здесь нет ключа «" + Shown.of(key) + "»: похоже, это узел.",
                        "There is no key \"" + Shown.of(key) + "\" here: it looks like a node."),
                Phrase.of(
                        "Сдвиньте его влево, вровень с именами соседних узлов: на два пробела от края.",
                        "Move it left, level with the names of the nodes around it: two spaces from the edge."));
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
                        "В «" + Shown.of(key) + "» нужны пары «ключ: значение».",
                        "\"" + Shown.of(key) + "\" takes pairs \"key: value\"."),
                Phrase.of("Запишите так: { ключ: значение }.", "Write it as { key: value }."));
    }

    static Problem notList(Place place, String key) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of("В «" + Shown.of(key) + "» нужен список.", "\"" + Shown.of(key) + "\" takes a list."),
                Phrase.of("Возьмите в квадратные скобки: [ … ].", "Put it in brackets: [ … ]."));
    }

    static Problem notScalar(Place place, String key) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of(
                        "В «" + Shown.of(key) + "» нужно одно значение.",
                        "\"" + Shown.of(key) + "\" takes a single value."),
                Phrase.of("Оставьте одно значение без скобок.", "Keep one value, without brackets."));
    }

    static Problem splitCondition(Place place) {
        return Code.UNKNOWN_KEY.error(
                place,
                Phrase.of(
                        "Запятая в условии без кавычек разрезала его надвое.",
                        "A comma in a condition without quotes has cut it in two."),
                Phrase.of(
                        "Возьмите всё условие в кавычки: when: \"…\".",
                        "Put the whole condition in quotes: when: \"…\"."));
    }

    static Problem unknownWord(Place place, String word, Collection<String> known) {
        return Code.UNKNOWN_WORD.error(
                place,
                Phrase.of(
                        "Слова «" + Shown.of(word) + "» здесь не бывает.",
                        "\"" + Shown.of(word) + "\" is not a word used here."),
                Nearest.to(word, known)
                        .map(ShapeFaults::perhaps)
                        .orElseGet(() -> Phrase.of(
                                "Выберите одно из: " + Shown.list(known) + ".",
                                "Choose one of: " + Shown.list(known) + ".")));
    }

    static Problem badId(Place place, String id, boolean dashes) {
        var sign = dashes ? "-" : "_";
        return Code.BAD_ID.error(
                place,
                Phrase.of(
                        "Имя «" + Shown.of(id) + "» записано не по правилам.",
                        "\"" + Shown.of(id) + "\" is not a proper name."),
                Phrase.of(
                        "Имя: строчные латинские буквы, цифры и «" + sign + "», первой буква.",
                        "A name is lower-case Latin letters, digits and \"" + sign + "\", a letter first."));
    }

    static Problem repeated(Place place, String word) {
        return Code.REPEATED.error(
                place,
                Phrase.of(
                        "«" + Shown.of(word) + "» уже есть в списке.",
                        "\"" + Shown.of(word) + "\" is already in the list."),
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
}
