package goodterms.screen.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text on a grid: nothing shifts, nothing is cut in half. */
class FrameTest {

    @Test
    void anAccentStandsWithItsLetter() {
        assertEquals("стре́сс|", drawn("стре\u0301сс|"));
        assertEquals(
                List.of(1, 1), Glyph.of("е\u0301й").stream().map(Glyph::columns).toList());
    }

    @Test
    void aTowerOfAccentsIsCutToTwo() {
        assertEquals(
                List.of("я\u0301\u0300"),
                Glyph.of("я\u0301\u0300\u0302\u0303").stream().map(Glyph::text).toList());
    }

    @Test
    void wideCharactersTakeTwoColumnsAndJoinedEmojiStandApart() {
        assertEquals(
                List.of(2, 2, 1), Glyph.of("漢🙂x").stream().map(Glyph::columns).toList());
        assertEquals(
                List.of("👩", "💻"),
                Glyph.of("👩\u200D💻").stream().map(Glyph::text).toList());
    }

    @Test
    void halfOfAWideCharacterNeverRemains() {
        var frame = new Frame(4, 1);
        var pane = Pane.of(frame);
        pane.put(0, 0, "漢字", Style.PLAIN);
        pane.put(1, 0, "x", Style.PLAIN);
        assertEquals(List.of(" x字"), frame.lines());
        pane.put(2, 0, "y", Style.PLAIN);
        assertEquals(List.of(" xy"), frame.lines());
    }

    @Test
    void aWideCharacterThatDoesNotFitIsLeftOut() {
        var frame = new Frame(3, 1);
        Pane.of(frame).put(0, 0, "漢漢", Style.PLAIN);
        assertEquals(List.of("漢"), frame.lines());
    }

    @Test
    void nothingThatSteersATerminalGetsIn() {
        assertEquals("ab[31mc|", drawn("a\u001b\u202Eb[31m\u0007c|"));
    }

    @Test
    void backspaceTakesALetterWithItsMarksAndAWholeEmoji() {
        var box = Box.of("ее\u0301🙂");
        var once = box.after(Key.press(Name.BACKSPACE)).orElseThrow();
        assertEquals("ее\u0301", once.text());
        assertEquals("е", once.after(Key.press(Name.BACKSPACE)).orElseThrow().text());
    }

    @Test
    void aPasteOfTenThousandLettersIsTakenAndNoMore() {
        var box = Box.of("я").after(new Key.Paste("ы".repeat(10_500))).orElseThrow();
        assertEquals(Box.LONGEST, box.text().length());
        assertEquals(Box.LONGEST, box.cursor());
    }

    @Test
    void typedTextBreaksBetweenWordsAndTheCursorFollows() {
        var frame = new Frame(12, 2);
        var lines = BoxLines.of(Box.of("Давайте вместе посмотрим"), 12);
        assertEquals(3, lines.count());
        lines.draw(Pane.of(frame), offset -> Style.PLAIN);
        assertEquals(List.of("вместе", "посмотрим"), frame.lines());
        assertEquals(new Frame.Point(9, 1), frame.cursor().orElseThrow());
    }

    @Test
    void barsFillInEighthsAndCurvesInHeights() {
        assertEquals("████▌░░░░░", Gauge.bar(45, 10));
        assertEquals("░░", Gauge.bar(0, 2));
        assertEquals("██", Gauge.bar(100, 2));
        assertEquals("▁▄█", Gauge.curve(List.of(0, 50, 100), 3));
    }

    private static String drawn(String text) {
        var frame = new Frame(30, 1);
        Pane.of(frame).put(0, 0, text, Style.PLAIN);
        return frame.lines().getFirst();
    }
}
