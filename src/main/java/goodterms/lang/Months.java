package goodterms.lang;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of months and days as they stand in a date, and how they begin when typed. */
final class Months {

    private static final List<String> RU = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private static final List<String> RU_IN = List.of(
            "январе",
            "феврале",
            "марте",
            "апреле",
            "мае",
            "июне",
            "июле",
            "августе",
            "сентябре",
            "октябре",
            "ноябре",
            "декабре");

    private static final List<String> EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> RU_STEMS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private static final List<String> RU_DAYS = List.of(
            "понедельник[ау]?|пн",
            "вторник[ау]?|вт",
            "сред[ауые]|ср",
            "четверг[ау]?|чт",
            "пятниц[ауые]|пт",
            "суббот[ауые]|сб",
            "воскресень[еяю]|вс");

    private static final List<String> EN_DAYS = List.of(
            "mon(day)?", "tue(s|sday)?", "wed(nesday)?", "thu(r|rs|rsday)?", "fri(day)?", "sat(urday)?", "sun(day)?");

    private static final List<String> RU_DAY_NAMES =
            List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье");

    private static final List<String> EN_DAY_NAMES =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Months() {}

    static String name(Lang lang, Month month) {
        return switch (lang) {
            case RU -> RU.get(month.ordinal());
            case EN -> EN.get(month.ordinal());
        };
    }

    /** The name as it follows "in" («в»). */
    static String within(Lang lang, Month month) {
        return switch (lang) {
            case RU -> RU_IN.get(month.ordinal());
            case EN -> EN.get(month.ordinal());
        };
    }

    static String name(Lang lang, DayOfWeek day) {
        return switch (lang) {
            case RU -> RU_DAY_NAMES.get(day.ordinal());
            case EN -> EN_DAY_NAMES.get(day.ordinal());
        };
    }

    /** The month a lower-case word stands for in either language, in full or cut to three letters or more. */
    static Optional<Month> of(String word) {
        for (var month : Month.values()) {
            if (russian(word, month.ordinal()) || english(word, month.ordinal())) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    static Optional<DayOfWeek> day(String word) {
        for (var day : DayOfWeek.values()) {
            if (word.matches(RU_DAYS.get(day.ordinal())) || word.matches(EN_DAYS.get(day.ordinal()))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean russian(String word, int i) {
        var stem = RU_STEMS.get(i);
        return i == Month.MAY.ordinal() ? word.matches("ма[йяею]") : word.startsWith(stem) && word.length() <= 8;
    }

    private static boolean english(String word, int i) {
        return word.length() >= 3
                && (EN.get(i).toLowerCase(Locale.ROOT).startsWith(word) || i == 8 && word.equals("sept"));
    }
}
