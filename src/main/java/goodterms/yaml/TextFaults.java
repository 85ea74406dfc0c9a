package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;

/** The words for texts that lack a language, differ between the two, or look wrong. */
final class TextFaults {

    private TextFaults() {}

    static Problem missing(Place place, Lang lang) {
        return Code.MISSING_LANGUAGE.error(
                place,
                switch (lang) {
                    case RU -> Phrase.of("Нет русского текста.", "The Russian text is missing.");
                    case EN -> Phrase.of("Нет английского текста.", "The English text is missing.");
                },
                Phrase.of("Добавьте «" + lang.code() + ": \"…\"».", "Add '" + lang.code() + ": \"…\"'."));
    }

    /** Told once for a file that was written in one language. */
    static Problem oneSided(Place place, OneSided file) {
        var count = file.waiting() + " из " + file.texts();
        var both = file.waiting() + " of " + file.texts();
        var scenario = place.file().contains(" ") ? '"' + place.file() + '"' : place.file();
        return Code.MISSING_LANGUAGE.error(
                place,
                switch (file.lacking()) {
                    case RU ->
                        Phrase.of(
                                "Нет русских текстов: " + count + ".", "The Russian texts are missing: " + both + ".");
                    case EN ->
                        Phrase.of(
                                "Нет английских текстов: " + count + ".",
                                "The English texts are missing: " + both + ".");
                },
                Phrase.of(
                        "Выпишите их (goodterms i18n export " + scenario + " --to texts.csv), впишите перевод и верните"
                                + " (goodterms i18n import " + scenario + " texts.csv).",
                        "Write them out (goodterms i18n export " + scenario
                                + " --to texts.csv), fill in the translation"
                                + " and put it back (goodterms i18n import " + scenario + " texts.csv)."));
    }

    static Problem notPhrase(Place place, String key) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of(
                        "В «" + Shown.of(key) + "» нужны тексты на двух языках.",
                        "\"" + Shown.of(key) + "\" takes a text in both languages."),
                Phrase.of("Напишите так: { ru: \"…\", en: \"…\" }.", "Write it as { ru: \"…\", en: \"…\" }."));
    }

    static Problem wordings(Place place, int ru, int en) {
        return Code.WORDINGS_DIFFER.error(
                place,
                Phrase.of(
                        "Формулировок по-русски " + ru + ", по-английски " + en + ".",
                        "There are " + ru + " wordings in Russian and " + en + " in English."),
                Phrase.of("Сделайте их поровну: выбираются парами.", "Make them equal: they are chosen in pairs."));
    }

    static Problem single(Place place, Lang lang) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of(
                        "У варианта ответа одна формулировка, а в «" + lang.code() + "» список.",
                        "An option has one wording, and \"" + lang.code() + "\" holds a list."),
                Phrase.of("Оставьте одну.", "Keep one of them."));
    }

    static Problem tooLong(Place place, int length, int most) {
        return Code.LONG_TEXT.error(
                place,
                Phrase.of(
                        "В тексте " + length + " знаков, а можно не больше " + most + ".",
                        "The text has " + length + " characters; at most " + most + " are allowed."),
                Phrase.of("Сократите его или разделите на узлы.", "Shorten it or split it between nodes."));
    }

    static Problem placeholdersDiffer(Place place) {
        return Code.PLACEHOLDERS_DIFFER.warning(
                place,
                Phrase.of(
                        "В русском и английском тексте разные подстановки.",
                        "The Russian and the English text hold different placeholders."),
                Phrase.of("Сделайте их одинаковыми.", "Make them the same."));
    }

    static Problem alphabet(Place place, Lang lang) {
        return Code.WRONG_ALPHABET.warning(
                place,
                switch (lang) {
                    case RU ->
                        Phrase.of(
                                "В русском тексте нет ни одной русской буквы.",
                                "The Russian text has no Cyrillic letter.");
                    case EN ->
                        Phrase.of("В английском тексте русские буквы.", "The English text has Cyrillic letters.");
                },
                Phrase.of("Проверьте, не перепутаны ли «ru» и «en».", "See whether \"ru\" and \"en\" are swapped."));
    }

    static Problem typedFigure(Place place, String figure) {
        return Code.TYPED_FIGURE.warning(
                place,
                Phrase.of(
                        "«" + Shown.of(figure) + "» вписано в текст и не изменится вместе с долгом.",
                        "\"" + Shown.of(figure) + "\" is typed in and will not follow the debt."),
                Phrase.of(
                        "Поставьте подстановку: {amount('…')|money}, {due('…')|date}, {in_days(7)|date}.",
                        "Use a placeholder: {amount('…')|money}, {due('…')|date}, {in_days(7)|date}."));
    }

    static Problem cut(Place place) {
        return Code.CUT_TEXT.warning(
                place,
                Phrase.of(
                        "Всё после « #» стало примечанием и пропало из текста.",
                        "Everything after \" #\" became a comment and is lost from the text."),
                Phrase.of(
                        "Возьмите текст в кавычки; если это примечание, перенесите его на свою строку.",
                        "Put the text in quotes; if it is a comment, give it a line of its own."));
    }

    static Problem noPlaceholders(Place place, String key) {
        return Code.BAD_PLACEHOLDER.error(
                place,
                Phrase.of("В «" + key + "» подстановки не действуют.", "Placeholders do not work in \"" + key + "\"."),
                Phrase.of("Напишите сам текст.", "Write the text itself."));
    }
}
