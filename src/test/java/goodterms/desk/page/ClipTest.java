package goodterms.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipTest {

    @Test
    void wholeSentencesAreKeptWhereTheyFit() {
        assertEquals("Да. Нет.", Clip.of("Да. Нет.", 20));
        assertEquals("Счёт нашли. Платим.", Clip.of("Счёт нашли. Платим. Во вторник, после обеда.", 24));
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        assertEquals("Во вторник…", Clip.of("Во вторник, после обеда и сверки", 14));
        assertEquals("Аааааааааа…", Clip.of("А".concat("а".repeat(40)), 11));
    }

    @Test
    void blocksStandInTheirColumns() {
        var left = List.of(Row.of("один"), Row.of("два"));
        var right = List.of(Row.of("three"));

        assertEquals(
                List.of("один" + " ".repeat(18) + "three", "два" + " ".repeat(19)),
                Beside.of(List.of(left, right), List.of(20, 20), 2).stream()
                        .map(Row::text)
                        .toList());
    }
}
