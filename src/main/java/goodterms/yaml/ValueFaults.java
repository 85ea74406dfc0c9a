package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;

/** The words for numbers, dates and truths that cannot be used. */
final class ValueFaults {

    private ValueFaults() {}

    static Problem notInteger(Place place, String key, String text) {
        return Code.BAD_NUMBER.error(
                place,
                Phrase.of(
                        "В «" + key + "» нужно целое число, а не «" + Shown.of(text) + "».",
                        "\"" + key + "\" takes a whole number, not \"" + Shown.of(text) + "\"."),
                Phrase.of("Напишите цифрами, без кавычек.", "Write it in digits, without quotes."));
    }

    static Problem outOfRange(Place place, String key, String text, int min, int max) {
        return Code.BAD_NUMBER.error(
                place,
                Phrase.of(
                        "«" + key + "» равно " + Shown.of(text) + ", а бывает от " + min + " до " + max + ".",
                        "\"" + key + "\" is " + Shown.of(text) + "; it goes from " + min + " to " + max + "."),
                Phrase.of("Выберите число в этих границах.", "Choose a number within these bounds."));
    }

    static Problem unquoted(Place place, String key, String text) {
        return Code.UNQUOTED.error(
                place,
                Phrase.of("Число в «" + key + "» стоит без кавычек.", "The number in \"" + key + "\" has no quotes."),
                Phrase.of(
                        "Напишите «" + key + ": \"" + Shown.of(text) + "\"».",
                        "Write '" + key + ": \"" + Shown.of(text) + "\"'."));
    }

    static Problem notDecimal(Place place, String key, String text, String meant) {
        return Code.BAD_DECIMAL.error(
                place,
                Phrase.of(
                        "В «" + key + "» нужно десятичное число, а не «" + Shown.of(text) + "».",
                        "\"" + key + "\" takes a decimal number, not \"" + Shown.of(text) + "\"."),
                Phrase.of("Напишите так: \"" + meant + "\".", "Write it as \"" + meant + "\"."));
    }

    static Problem decimalOutOfRange(Place place, String key, String min, String max) {
        return Code.BAD_DECIMAL.error(
                place,
                Phrase.of(
                        "«" + key + "» бывает от " + min + " до " + max + ".",
                        "\"" + key + "\" goes from " + min + " to " + max + "."),
                Phrase.of("Выберите число в этих границах.", "Choose a number within these bounds."));
    }

    static Problem tooFine(Place place, String key, int digits) {
        return Code.BAD_DECIMAL.error(
                place,
                Phrase.of(
                        "В «" + key + "» знаков после точки больше " + digits + ".",
                        "\"" + key + "\" has more than " + digits + " digits after the point."),
                Phrase.of("Округлите число.", "Round the number."));
    }

    static Problem badFlag(Place place, String key, String text, boolean meant) {
        return Code.BAD_FLAG.error(
                place,
                Phrase.of(
                        "В «" + key + "» бывает только true или false, а не «" + Shown.of(text) + "».",
                        "\"" + key + "\" takes only true or false, not \"" + Shown.of(text) + "\"."),
                Phrase.of("Напишите «" + key + ": " + meant + "».", "Write \"" + key + ": " + meant + "\"."));
    }
}
