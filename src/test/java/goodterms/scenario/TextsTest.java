package goodterms.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.lang.Lang;
import goodterms.scenario.Text.Form;
import goodterms.scenario.Text.Piece;
import goodterms.scenario.Text.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Names NAMES = new Names(
            Optional.of(Map.of()),
            Set.of(),
            Optional.of(Set.of()),
            Optional.of(Set.of()),
            Optional.of(Set.of()),
            Optional.of(Set.of()),
            Optional.of(Set.of("301")),
            Optional.of(2));

    private static List<Piece> pieces(String text) {
        var read = Texts.parse(text, NAMES);
        assertEquals(List.of(), read.problems());
        return read.value().orElseThrow().pieces();
    }

    private static String fault(String text) {
        var problems = Texts.parse(text, NAMES).problems();
        assertEquals(1, problems.size(), problems.toString());
        var problem = problems.getFirst();
        return problem.code() + " " + problem.place().column() + "-"
                + problem.place().endColumn() + " " + problem.message().in(Lang.EN);
    }

    @Test
    void everyPlaceholderIsFound() {
        assertEquals(
                List.of(
                        new Piece.Me(),
                        new Piece.Plain(", "),
                        new Piece.Address(),
                        new Piece.Gendered("рад", "рада"),
                        new Piece.Computed(new Value.TotalDue(), Form.WORDS),
                        new Piece.Computed(new Value.Amount("301"), Form.MONEY),
                        new Piece.Computed(new Value.Due("301"), Form.DATE),
                        new Piece.Computed(new Value.DaysLate("301"), Form.COUNT),
                        new Piece.Computed(new Value.Penalty(), Form.MONEY),
                        new Piece.Computed(new Value.Today(), Form.DATE),
                        new Piece.Computed(new Value.InDays(7), Form.DATE),
                        new Piece.Computed(new Value.CashDay(2), Form.DATE)),
                pieces(
                        "{me}, {address}{g:рад|рада}{total_due|words}{amount('301')|money}{due('301')|date}"
                                + "{days_late('301')|count}{penalty|money}{today|date}{in_days( 7 )|date}{cash_day(2) | date}"));
    }

    @Test
    void everyFaultIsToldAtItsCharacters() {
        assertEquals("GT-X1 3-6 There is no placeholder \"mee\".", fault("a{mee}"));
        assertEquals("GT-X1 2-17 There is no invoice \"302\".", fault("{due('302')|date}"));
        assertEquals("GT-X1 2-14 There is no formatter \"mony\".", fault("{penalty|mony}"));
        assertEquals("GT-X10 1-2 A brace without its pair.", fault("{me"));
        assertEquals("GT-X10 3-4 A brace without its pair.", fault("me}"));
        assertEquals("GT-X10 2-9 It is not said how to write \"penalty\".", fault("{penalty}"));
        assertEquals("GT-X10 2-13 \"today\" cannot be written as \"money\".", fault("{today|money}"));
        assertEquals("GT-X10 2-18 The number of \"cash_day\" goes from 1 to 2.", fault("{cash_day(3)|date}"));
        assertEquals("GT-X10 2-7 The placeholder {g:…} takes exactly two forms.", fault("{g:рад}"));
        assertEquals("GT-L9 2-3 The text holds the invisible character U+202E.", fault("a\u202eb"));
    }

    @Test
    void theFirstHiddenCharacterStandsForAll() {
        assertEquals("GT-L9 1-2 The text holds the invisible character U+0007.", fault("\u0007\u0007"));
    }
}
