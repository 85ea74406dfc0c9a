package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Dates;
import goodterms.lang.Phrase;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** The words for a date that is written wrongly or is in no calendar. */
final class DateFaults {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

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
        return Dates.length(YearMonth.of(Integer.parseInt(form.group(1)), month));
    }
}
