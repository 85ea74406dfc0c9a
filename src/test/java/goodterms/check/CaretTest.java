package goodterms.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaretTest {

    private static List<String> shown(String text, int line, int column, int end) {
        var problem = Code.BAD_ID.error(
                new Place("f.yaml", line, column, line, end), Phrase.of("Плохо.", "Bad."), Phrase.of("Так.", "So."));
        return Caret.show(problem, text, Lang.EN);
    }

    @Test
    void theCaretStandsUnderTabsAndWideCharacters() {
        assertEquals(
                List.of("f.yaml:2:5  error GT-S6  Bad.", "    2 |     界😀bad", "      |         ^^^", "       So."),
                shown("a\n\t界😀bad\n", 2, 5, 8));
    }

    @Test
    void controlCharactersAreShownAsDots() {
        assertEquals("    1 | a·[31m·b", shown("a\u001b[31m\u202eb", 1, 1, 2).get(1));
    }

    @Test
    void aLongLineIsShownAroundThePlace() {
        var lines = shown("x".repeat(500) + "bad" + "y".repeat(500), 1, 501, 504);
        assertEquals("    1 | …" + "x".repeat(60) + "bad" + "y".repeat(36) + "…", lines.get(1));
        assertEquals("      |  " + " ".repeat(60) + "^^^", lines.get(2));
    }

    @Test
    void aPlaceWithoutALineOrLengthIsStillShown() {
        assertEquals(List.of("f.yaml:9:1  error GT-S6  Bad.", "       So."), shown("a\n", 9, 1, 1));
        assertEquals(
                List.of("    1 | a: b", "      |    ^"), shown("a: b", 1, 4, 4).subList(1, 3));
        assertEquals(List.of("    1 | ab", "      |   ^"), shown("ab", 1, 3, 9).subList(1, 3));
    }

    @Test
    void everyCodeIsItsOwn() {
        var ids = List.of(Code.values()).stream().map(Code::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }
}
