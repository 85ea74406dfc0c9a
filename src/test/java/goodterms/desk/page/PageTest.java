package goodterms.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static List<String> plain(Row row, int width) {
        return new Look(width, false, false).lines(row);
    }

    @Test
    void aRowIsWrappedAtSpacesAndHangs() {
        assertEquals(
                List.of("Марина: Слушаю вас", "  внимательно."),
                plain(Row.of("Марина: ").plus("Слушаю вас внимательно.").indented(0, 2), 20));
    }

    @Test
    void aPercentSignIsNotPartedFromItsNumber() {
        assertEquals(
                List.of("Пеня 0,1 % в день,", "не больше 10 %."),
                plain(Row.of("Пеня 0,1 % в день, не больше 10 %."), 20));
        assertEquals(List.of("не больше чем на", "10 %."), plain(Row.of("не больше чем на 10 %."), 20));
    }

    @Test
    void wideLettersTakeTwoColumns() {
        assertEquals(4, Columns.of("電話"));
        assertEquals(4, Columns.of("счёт"));
        assertEquals(1, Columns.of("е\u0301"));
        assertEquals(List.of("電話電話電話電話電話", "電話"), plain(Row.of("電話電話電話電話電話電話"), 20));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        var row = Row.of("a ".repeat(40) + "x".repeat(70) + " ой").indented(3, 6);
        for (var line : plain(row, 24)) {
            assertEquals(true, Columns.of(line) <= 24, line);
        }
    }

    @Test
    void colourIsWrittenOnlyWhenAskedAndAlwaysEnds() {
        var row = Row.of("да ").plus(Ink.BAD, "нет");
        assertEquals(List.of("да \u001B[0;31mнет\u001B[0m"), new Look(40, true, false).lines(row));
        assertEquals(List.of("да нет"), new Look(40, false, false).lines(row));
    }

    @Test
    void aSpanHoldsNothingATerminalWouldObey() {
        assertEquals("[2J ab", new Span("\u001B[2J\na\u202E\u0007b", Ink.PLAIN).text());
    }

    @Test
    void aTextIsCutToColumnsWithAnEllipsis() {
        assertEquals("счёт №…", Columns.cut("счёт № 301 ждёт", 7));
        assertEquals("счёт", Columns.cut("счёт", 7));
    }
}
