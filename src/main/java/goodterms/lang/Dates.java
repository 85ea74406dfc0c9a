package goodterms.lang;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Calendar days as they are said aloud, written in a paper, put in a table, and typed by people. */
public final class Dates {

    private static final DateTimeFormatter RU = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Dates() {}

    /** How many days a month has, as a sentence. */
    public static Phrase length(YearMonth month) {
        return Phrase.of(
                "В " + Months.within(Lang.RU, month.getMonth()) + " " + month.getYear() + " года "
                        + Plurals.days(Lang.RU, month.lengthOfMonth()) + ".",
                Months.within(Lang.EN, month.getMonth()) + " " + month.getYear() + " has "
                        + Plurals.days(Lang.EN, month.lengthOfMonth()) + ".");
    }

    /** Without the year: «24 февраля», "24 February". */
    public static String spoken(Lang lang, LocalDate date) {
        return date.getDayOfMonth() + " " + Months.name(lang, date.getMonth());
    }

    /** With the year: «24 февраля 2026 года», "24 February 2026". */
    public static String full(Lang lang, LocalDate date) {
        var day = spoken(lang, date) + " " + date.getYear();
        return switch (lang) {
            case RU -> day + " года";
            case EN -> day;
        };
    }

    /** In figures: 24.02.2026, 24/02/2026. */
    public static String figures(Lang lang, LocalDate date) {
        return switch (lang) {
            case RU -> RU.format(date);
            case EN -> EN.format(date);
        };
    }

    /** The day of the week by name: «вторник», "Tuesday". */
    public static String weekday(Lang lang, LocalDate date) {
        return Months.name(lang, date.getDayOfWeek());
    }

    /**
     * Reads a typed day: 2026-02-24, 24.02, 24.02.2026, «24 февраля», "24 Feb", "Friday", «в пятницу», «завтра», "in 5 days".
     * Without a year the nearest such day is meant; a weekday is the next one after today. Days that do not exist are refused.
     */
    public static Reading<LocalDate> parse(Lang lang, String text, LocalDate today) {
        return TypedDate.read(text, today);
    }
}
