package goodterms.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PluralsTest {

    @Test
    void russianHasThreeForms() {
        var said = List.of(0L, 1L, 2L, 5L, 11L, 12L, 14L, 21L, 22L, 25L, 101L, 111L, 1002L).stream()
                .map(n -> Plurals.days(Lang.RU, n))
                .toList();
        assertEquals(
                List.of(
                        "0 дней",
                        "1 день",
                        "2 дня",
                        "5 дней",
                        "11 дней",
                        "12 дней",
                        "14 дней",
                        "21 день",
                        "22 дня",
                        "25 дней",
                        "101 день",
                        "111 дней",
                        "1\u00A0002 дня"),
                said);
    }

    @Test
    void englishHasTwoForms() {
        var invoices = Forms.of("счёт", "счёта", "счетов", "invoice", "invoices");
        assertEquals("1 invoice", Plurals.count(Lang.EN, 1, invoices));
        assertEquals("0 invoices", Plurals.count(Lang.EN, 0, invoices));
        assertEquals("1,200 invoices", Plurals.count(Lang.EN, 1200, invoices));
        assertEquals("-1 invoice", Plurals.count(Lang.EN, -1, invoices));
    }
}
