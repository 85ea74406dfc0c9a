package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words for a date that is written wrongly or is in no calendar. */
final class DateFaults {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private static final List<String> IN_MONTH = List.of(
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

    private DateFaults() {}

    static Problem bad(Place place, String key, String text) {
        return Code.BAD_DATE.error(
                place,
                Phrase.of(
                        "В «" + key + "» нет такой даты: «" + Shown.of(text) + "».",
                        "\"" + key + "\" holds no such date: \"" + Shown.of(text) + "\"."),
                fix(text));
    }

    private static Phrase fix(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Phrase.of("Напишите год-месяц-день: 2026-02-17.", "Write year-month-day: 2026-02-17.");
        }
        var month = Integer.parseInt(form.group(2));
        if (month < 1 || month > 12) {
            return Phrase.of(
                    "Месяц стоит посередине и бывает от 01 до 12: год-месяц-день.",
                    "The month stands in the middle and goes from 01 to 12: year-month-day.");
        }
        return days(YearMonth.of(Integer.parseInt(form.group(1)), month));
    }

    private static Phrase days(YearMonth month) {
        var days = month.lengthOfMonth();
        return Phrase.of(
                "В " + IN_MONTH.get(month.getMonthValue() - 1) + " " + month.getYear() + " года "
                        + Plurals.days(Lang.RU, days) + ".",
                name(month.getMonth()) + " " + month.getYear() + " has " + Plurals.days(Lang.EN, days) + ".");
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
