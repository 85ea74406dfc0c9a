package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {

    @TempDir
    Path data = Path.of("");

    private Ran simulated(String... words) {
        var all = new String[words.length + 2];
        all[0] = "--lang";
        all[1] = "en";
        System.arraycopy(words, 0, all, 2, words.length);
        return Ran.with(data, "", all);
    }

    @Test
    void thePetitionersOddsAndTheBalanceThatHolds() {
        var ran = simulated("simulate", "three-days", "--runs", "20", "--persona", "petitioner");

        assertEquals(0, ran.code(), ran.err());
        var lines = ran.out().lines().toList();
        assertTrue(lines.getFirst().startsWith("three-days: 20 calls each, best index found 0."), ran.out());
        assertEquals("petitioner              0.00   0.00  0.00  0.00", lines.get(lines.size() - 3));
        assertEquals("    nothing agreed 100 %", lines.get(lines.size() - 2));
        assertEquals("The scenario's balance holds.", lines.getLast());
    }

    @Test
    void aBalanceThatDoesNotHoldIsToldAndIsAProblem() throws IOException {
        var file = data.resolve("scenario.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("scenarios/three-days/scenario.yaml"))
                        .replace(
                                "petitioner: { outcome: agreement, at_most: \"0.30\" }",
                                "petitioner: { outcome: agreement, at_least: \"0.30\", index_at_least: \"0.20\" }"));

        var ran = simulated("simulate", file.toString(), "--runs", "20", "--persona", "petitioner");

        assertEquals(1, ran.code(), ran.err());
        assertTrue(
                ran.out()
                        .endsWith("petitioner: share of the outcome 0.00, stated at least 0.30.\n"
                                + "petitioner: mean index 0.00, stated at least 0.20.\n"),
                ran.out());
    }

    @Test
    void theSameRunsGiveTheSameOdds() {
        var words = new String[] {"simulate", "a-month", "--runs", "30", "--persona", "random"};
        assertEquals(simulated(words).out(), simulated(words).out());
    }

    @Test
    void anUnknownPersonaAndAnImpossibleNumberAreWrongUsage() {
        var unknown = simulated("simulate", "three-days", "--persona", "enforcr");
        assertEquals(2, unknown.code());
        assertEquals("There is no persona \"enforcr\". Did you mean enforcer?\n", unknown.err());

        var none = simulated("simulate", "three-days", "--runs", "0");
        assertEquals(2, none.code());
        assertEquals("There may be 1 to 1000000 calls, not 0.\n", none.err());
    }
}
