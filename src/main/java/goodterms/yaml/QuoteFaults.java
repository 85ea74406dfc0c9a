package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;

/** The words for quotes around a value that are open, doubled, single or of the wrong kind. */
final class QuoteFaults {

    private QuoteFaults() {}

    static Problem unclosed(Place place, char quote) {
        return Code.YAML.error(
                place,
                Phrase.of(
                        "Кавычка открыта в строке " + place.line() + " и не закрыта.",
                        "The quote opened at line " + place.line() + " is not closed."),
                Phrase.of(
                        "Поставьте " + quote + " в конце этого текста.",
                        "Put a " + quote + " at the end of this text."));
    }

    static Problem another(Place place, char quote) {
        return Code.YAML.error(
                place,
                Phrase.of(
                        "Внутри текста стоит ещё одна " + quote + ".",
                        "There is another " + quote + " inside the text."),
                quote == '"'
                        ? Phrase.of(
                                "Замените внутренние на «ёлочки» или пишите \\\".",
                                "Use “curly” quotes inside, or write \\\".")
                        : Phrase.of("Удвойте её: ''.", "Double it: ''."));
    }

    static Problem noOpening(Place place) {
        return Code.STRAY_QUOTE.warning(
                place,
                Phrase.of(
                        "Кавычка стоит в конце текста, а в начале её нет.",
                        "There is a quote at the end of the text and none at the beginning."),
                Phrase.of("Поставьте \" и перед текстом.", "Put a \" before the text too."));
    }

    static Problem curly(Place place) {
        return Code.STRAY_QUOTE.warning(
                place,
                Phrase.of(
                        "Текст взят в печатные кавычки “…”, и они станут его частью.",
                        "The text stands in curly quotes “…”, and they become part of it."),
                Phrase.of("Возьмите его в прямые кавычки: \"…\".", "Put it in straight quotes: \"…\"."));
    }
}
