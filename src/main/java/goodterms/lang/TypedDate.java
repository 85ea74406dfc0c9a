package goodterms.lang;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a day the way people type it, in either language. */
final class TypedDate {

    private static final int LONGEST = 60;

    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})");

    private static final Pattern FIGURES =
            Pattern.compile("(?<d>\\d{1,2})[-./](?<m>\\d{1,2})(?:[-./](?<y>\\d{4}|\\d{2}))?");

    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<d>\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?: of)? ?(?<word>\\p{L}{3,})\\.?,?(?: (?<y>\\d{4}))?");

    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<word>[a-z]{3,})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,?(?: (?<y>\\d{4}))?");

    private static final Pattern AHEAD = Pattern.compile(
            "(?:через|in) (?:(?<n>\\d{1,3}|a|one|two) )?(?<unit>дн\\p{L}*|день|days?|недел\\p{L}*|weeks?)");

    private static final Pattern LEAD =
            Pattern.compile("^(?:до|на|в|во|ко|к|не позднее|by|on|till|until|before|due|the|at) ");

    private static final Pattern NEXT = Pattern.compile("^(?:следующ\\p{L}*|next) (?<day>\\p{L}+)$");

    private static final Phrase NOT_A_DATE = Phrase.of(
            "Это не похоже на дату. Напишите день, например 24.02.2026 или «24 февраля».",
            "This does not look like a date. Type a day, such as 24/02/2026 or 24 February.");

    private static final Phrase NO_DATE = Phrase.of("Напишите дату.", "Type a date.");

    private static final Phrase NO_SUCH_DAY = Phrase.of(
            "Такого дня в календаре нет. Проверьте число и месяц.",
            "There is no such day in the calendar. Check the day and the month.");

    private TypedDate() {}

    static Reading<LocalDate> read(String text, LocalDate today) {
        if (text.length() > LONGEST) {
            return Reading.unclear(NOT_A_DATE);
        }
        var tidy = tidy(text);
        if (tidy.isEmpty()) {
            return Reading.unclear(NO_DATE);
        }
        var relative = relative(tidy, today);
        return relative.isPresent() ? Reading.clear(relative.get()) : calendar(tidy, today);
    }

    private static String tidy(String text) {
        var spaced = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u00A0\\u202F\\s]+", " ")
                .strip();
        var bare = spaced.replaceAll("(?<=\\d) ?(?:года|год|г\\.?)$", "").replaceAll("[,;!]+$", "");
        var out = bare;
        for (var m = LEAD.matcher(out); m.find(); m = LEAD.matcher(out)) {
            out = out.substring(m.end());
        }
        return out.strip();
    }

    private static Optional<LocalDate> relative(String tidy, LocalDate today) {
        var word = switch (tidy) {
            case "сегодня", "today" -> Optional.of(today);
            case "завтра", "tomorrow" -> Optional.of(today.plusDays(1));
            case "послезавтра", "day after tomorrow" -> Optional.of(today.plusDays(2));
            case "вчера", "yesterday" -> Optional.of(today.minusDays(1));
            default -> Optional.<LocalDate>empty();
        };
        return word.or(() -> Months.day(tidy).map(day -> today.with(TemporalAdjusters.next(day))))
                .or(() -> nextWeek(tidy, today))
                .or(() -> ahead(tidy, today));
    }

    private static Optional<LocalDate> nextWeek(String tidy, LocalDate today) {
        var m = NEXT.matcher(tidy);
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return m.matches()
                ? Months.day(m.group("day")).map(day -> monday.with(TemporalAdjusters.nextOrSame(day)))
                : Optional.empty();
    }

    private static Optional<LocalDate> ahead(String tidy, LocalDate today) {
        var m = AHEAD.matcher(tidy);
        if (!m.matches()) {
            return Optional.empty();
        }
        var n = switch (Optional.ofNullable(m.group("n")).orElse("one")) {
            case "a", "one" -> 1;
            case "two" -> 2;
            case String digits -> Integer.parseInt(digits);
        };
        var weeks = m.group("unit").startsWith("нед") || m.group("unit").startsWith("week");
        return Optional.of(weeks ? today.plusWeeks(n) : today.plusDays(n));
    }

    private static Reading<LocalDate> calendar(String tidy, LocalDate today) {
        for (var pattern : new Pattern[] {ISO, FIGURES, DAY_MONTH, MONTH_DAY}) {
            var m = pattern.matcher(tidy);
            if (m.matches()) {
                return month(m, pattern == DAY_MONTH || pattern == MONTH_DAY)
                        .map(month -> day(m, month, today))
                        .orElseGet(() -> Reading.unclear(NOT_A_DATE));
            }
        }
        return Reading.unclear(NOT_A_DATE);
    }

    private static Optional<Integer> month(Matcher m, boolean named) {
        return named ? Months.of(m.group("word")).map(Month::getValue) : Optional.of(Integer.parseInt(m.group("m")));
    }

    private static Reading<LocalDate> day(Matcher m, int month, LocalDate today) {
        var day = Integer.parseInt(m.group("d"));
        var year = Optional.ofNullable(m.group("y")).map(Integer::parseInt).map(y -> y < 100 ? 2000 + y : y);
        var date = year.isPresent() ? exact(year.get(), month, day) : nearest(month, day, today);
        return date.map(Reading::clear).orElseGet(() -> Reading.unclear(NO_SUCH_DAY));
    }

    private static Optional<LocalDate> nearest(int month, int day, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> exact(year, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
    }

    private static Optional<LocalDate> exact(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
