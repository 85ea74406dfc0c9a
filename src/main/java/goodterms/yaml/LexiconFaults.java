package goodterms.yaml;

import goodterms.check.Nearest;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;
import goodterms.speech.rules.PatternMistake;
import java.util.Set;
import java.util.TreeSet;

/** The words for what can be wrong in a lexicon. */
final class LexiconFaults {

    private LexiconFaults() {}

    static Problem notAMap(Place place) {
        return Faults.error(
                "GT-S3",
                place,
                Phrase.of("Здесь ожидались пары «ключ: значение».", "Pairs \"key: value\" were expected here."),
                Phrase.of("Напишите ключ, двоеточие и значение.", "Write a key, a colon and a value."));
    }

    static Problem notText(Place place) {
        return Faults.error(
                "GT-S3",
                place,
                Phrase.of("Здесь ожидался текст.", "A text was expected here."),
                Phrase.of("Напишите текст в кавычках.", "Write a text in quotes."));
    }

    static Problem notBothLanguages(Place place) {
        return Faults.error(
                "GT-L1",
                place,
                Phrase.of("Нужны оба языка: ru и en.", "Both languages are needed: ru and en."),
                Phrase.of("Напишите {ru: \"…\", en: \"…\"}.", "Write {ru: \"…\", en: \"…\"}."));
    }

    static Problem notAWeight(Place place) {
        return Faults.error(
                "GT-S4",
                place,
                Phrase.of(
                        "Вес: целое число тысячных от -2000 до 2000.",
                        "A weight is a whole number of thousandths, -2000 to 2000."),
                Phrase.of("Например: -600.", "For example: -600."));
    }

    static Problem unknownKey(Place place, String key, Set<String> known) {
        var names = String.join(", ", new TreeSet<>(known));
        return Faults.error(
                "GT-S1",
                place,
                Phrase.of("Неизвестный ключ «" + key + "».", "Unknown key \"" + key + "\"."),
                Phrase.of("Известны: " + names + ".", "Known: " + names + "."));
    }

    static Problem unknownWord(Place place, String word, Set<String> known) {
        var names = String.join(", ", new TreeSet<>(known));
        return Faults.error(
                "GT-S5",
                place,
                Phrase.of("Неизвестное слово «" + word + "».", "Unknown word \"" + word + "\"."),
                Phrase.of("Известны: " + names + ".", "Known: " + names + "."));
    }

    static Problem missing(Place place, String key) {
        return Faults.error(
                "GT-S2",
                place,
                Phrase.of("Не хватает ключа «" + key + "».", "The key \"" + key + "\" is missing."),
                Phrase.of("Добавьте его сюда или в род правила.", "Add it here or to the rule's kind."));
    }

    static Problem noLanguage(Place place, String id) {
        return Faults.error(
                "GT-H1",
                place,
                Phrase.of(
                        "По имени «" + Shown.of(id) + "» не видно языка правила.",
                        "The name \"" + Shown.of(id) + "\" does not say the language of the rule."),
                Phrase.of("Начните имя с ru. или en.", "Begin the name with ru. or en."));
    }

    static Problem noWords(Place place) {
        return Faults.error(
                "GT-L1",
                place,
                Phrase.of("Нет самих слов: ни ru, ни en.", "The words themselves are missing: neither ru nor en."),
                Phrase.of("Добавьте ru: \"…\" и en: \"…\".", "Add ru: \"…\" and en: \"…\"."));
    }

    static Problem unknownRule(Place place, String id, Set<String> known) {
        var near = Nearest.to(id, known);
        return Faults.warning(
                "GT-H2",
                place,
                Phrase.of("Правила «" + Shown.of(id) + "» нет.", "There is no rule \"" + Shown.of(id) + "\"."),
                near.map(n -> Phrase.of("Возможно, " + n + "?", "Did you mean " + n + "?"))
                        .orElse(Phrase.of("Уберите его из списка.", "Take it out of the list.")));
    }

    static Problem badName(Place place, String id) {
        return Faults.error(
                "GT-S6",
                place,
                Phrase.of("Имя «" + Shown.of(id) + "» не подходит.", "The name \"" + Shown.of(id) + "\" will not do."),
                Phrase.of("Строчные латинские буквы, цифры и _.", "Lower-case Latin letters, digits and _."));
    }

    static Problem doubledRule(Place place, String id) {
        return Faults.error(
                "GT-S7",
                place,
                Phrase.of("Правило «" + id + "» уже есть.", "There is a rule \"" + id + "\" already."),
                Phrase.of("Дайте другое имя.", "Give it another name."));
    }

    static Problem pattern(Place place, Phrase what) {
        return Faults.error(
                "GT-H3",
                place,
                Phrase.of(
                        "Образец не читается: " + what.ru().getFirst() + ".",
                        "The pattern does not read: " + what.en().getFirst() + "."),
                Phrase.of("Сравните с образцами соседних правил.", "Compare the patterns of neighbouring rules."));
    }

    static Phrase at(PatternMistake mistake) {
        var where = mistake.offset() + 1;
        return Phrase.of(
                "знак " + where + ", " + mistake.getMessage(), "character " + where + ", " + mistake.getMessage());
    }
}
