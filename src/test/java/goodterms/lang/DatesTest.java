package goodterms.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 19);

    private static Optional<LocalDate> read(String typed) {
        return Dates.parse(Lang.RU, typed, TODAY).found();
    }

    @Test
    void daysAreSpokenAndWritten() {
        var day = LocalDate.of(2026, 2, 24);
        assertEquals("24 февраля", Dates.spoken(Lang.RU, day));
        assertEquals("24 February", Dates.spoken(Lang.EN, day));
        assertEquals("24 февраля 2026 года", Dates.full(Lang.RU, day));
        assertEquals("24 February 2026", Dates.full(Lang.EN, day));
        assertEquals("24.02.2026", Dates.figures(Lang.RU, day));
        assertEquals("24/02/2026", Dates.figures(Lang.EN, day));
        assertEquals("вторник", Dates.weekday(Lang.RU, day));
        assertEquals("Tuesday", Dates.weekday(Lang.EN, day));
    }

    @Test
    void daysAreReadTheWayPeopleTypeThem() {
        for (var typed : List.of(
                "2026-02-24",
                "24.02",
                "24.02.2026",
                "24.2",
                "24.02.26",
                "24/02/2026",
                "24 февраля",
                "24 февраля 2026 года",
                "24 февраля 2026 г.",
                "24 фев",
                "до 24 февраля",
                "24-го февраля",
                "24 Feb",
                "24 February 2026",
                "24th of February",
                "February 24",
                "Feb 24, 2026",
                "by 24 Feb",
                "во вторник",
                "вторник",
                "до вторника",
                "вт",
                "Tuesday",
                "on Tue",
                "через 5 дней",
                "in 5 days",
                "next Tuesday",
                "в следующий вторник",
                " 24.02.2026 г. ")) {
            assertEquals(Optional.of(LocalDate.of(2026, 2, 24)), read(typed), typed);
        }
    }

    @Test
    void relativeDaysCountFromToday() {
        var expected = Map.of(
                "сегодня",
                0,
                "today",
                0,
                "завтра",
                1,
                "tomorrow",
                1,
                "послезавтра",
                2,
                "в пятницу",
                1,
                "Friday",
                1,
                "в четверг",
                7,
                "через неделю",
                7,
                "in two weeks",
                14);
        expected.forEach((typed, ahead) -> assertEquals(Optional.of(TODAY.plusDays(ahead)), read(typed), typed));
    }

    @Test
    void withoutAYearTheNearestDayIsMeant() {
        assertEquals(Optional.of(LocalDate.of(2026, 2, 10)), read("10.02"));
        assertEquals(Optional.of(LocalDate.of(2025, 12, 30)), read("30 декабря"));
        assertEquals(
                Optional.of(LocalDate.of(2027, 1, 5)),
                Dates.parse(Lang.EN, "5 Jan", LocalDate.of(2026, 12, 20)).found());
    }

    @Test
    void daysThatDoNotExistAreRefused() {
        var reason = Phrase.of(
                "Такого дня в календаре нет. Проверьте число и месяц.",
                "There is no such day in the calendar. Check the day and the month.");
        for (var typed : List.of(
                "31 февраля",
                "31.02.2026",
                "2026-02-31",
                "29.02.2026",
                "29 февраля",
                "00.01.2026",
                "12.13.2026",
                "45 мая")) {
            assertEquals(Optional.of(reason), Dates.parse(Lang.RU, typed, TODAY).fault(), typed);
        }
    }

    @Test
    void whatIsNoDateIsRefused() {
        var reason = Phrase.of(
                "Это не похоже на дату. Напишите день, например 24.02.2026 или «24 февраля».",
                "This does not look like a date. Type a day, such as 24/02/2026 or 24 February.");
        for (var typed : List.of(
                "скоро",
                "на неделе",
                "24 попугая",
                "24",
                "24.02.2026.11",
                "when funds arrive",
                "2026",
                "x".repeat(61),
                "24 february next")) {
            assertEquals(Optional.of(reason), Dates.parse(Lang.RU, typed, TODAY).fault(), typed);
        }
        assertEquals(
                Optional.of(Phrase.of("Напишите дату.", "Type a date.")),
                Dates.parse(Lang.EN, " ", TODAY).fault());
    }

    @Test
    void everyDayWrittenIsReadBack() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            for (var lang : Lang.values()) {
                assertEquals(
                        Optional.of(day),
                        Dates.parse(lang, Dates.full(lang, day), TODAY).found());
                assertEquals(
                        Optional.of(day),
                        Dates.parse(lang, Dates.figures(lang, day), TODAY).found());
                assertEquals(
                        Optional.of(day),
                        Dates.parse(lang, day.toString(), TODAY).found());
            }
        }
    }
}
