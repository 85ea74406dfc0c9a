package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.check.Problem;
import goodterms.debtor.Meter;
import goodterms.debtor.ThoughtTable.Range;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThoughtsFileTest {

    private static final String SMALL = """
            moods:
              - { id: worn, patience: [0, 24], ru: "терпение на исходе", en: "out of patience" }
              - { id: calm, ru: "слушает", en: "listening" }
            thoughts:
              apology:
                - { in: [worn, again], ru: "Опять {g:он|она}.", en: "Again." }
            """;

    @Test
    void aTableIsReadWithItsTempersAndThoughts() {
        var table = ThoughtsFile.read("t.yaml", SMALL).value().orElseThrow();

        assertEquals(
                Map.of(Meter.PATIENCE, new Range(0, 24)),
                table.tempers().getFirst().limits());
        assertEquals(Set.of("worn", "again"), table.on("apology").getFirst().in());
        assertEquals(List.of(), table.on("blame"));
    }

    @Test
    void theThoughtsThatAreShippedHaveNoProblem() {
        assertEquals(
                List.of(),
                ThoughtsFile.read("thoughts.yaml", Packed.text("debtor/thoughts.yaml"))
                        .problems());
    }

    @Test
    void aTemperThatDoesNotExistIsToldWhereItStands() {
        var problem = only(SMALL.replace("[worn, again]", "[wornn]"));

        assertEquals("GT-S5", problem.code());
        assertEquals(6, problem.place().line());
    }

    @Test
    void aMoodThatNoTemperCoversIsTold() {
        assertEquals(
                "GT-S2",
                only(SMALL.replace("id: calm, ru", "id: calm, trust: [10, 20], ru"))
                        .code());
    }

    @Test
    void aLimitNeedsBothItsEnds() {
        assertEquals(
                1,
                ThoughtsFile.read("t.yaml", SMALL.replace("[0, 24]", "[24]"))
                        .problems()
                        .size());
    }

    private static Problem only(String text) {
        var problems = ThoughtsFile.read("t.yaml", text).problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }
}
