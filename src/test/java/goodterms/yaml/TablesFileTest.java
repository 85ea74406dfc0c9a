package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.check.Problem;
import goodterms.debtor.ActRule.Effect;
import goodterms.debtor.Model.Clearing;
import goodterms.debtor.Model.Kept;
import goodterms.scenario.Scenario.Blocker;
import goodterms.speech.words.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesFileTest {

    @Test
    void theActTableThatIsShippedHasNoProblem() {
        var read = TablesFile.acts("acts.yaml", Packed.text("debtor/acts.yaml"));
        assertEquals(List.of(), read.problems());
        var table = read.value().orElseThrow();
        assertEquals(List.of(Act.values()), table.acts());
        var rule = table.rule(Act.ACKNOWLEDGEMENT);
        assertEquals(new Effect(5, 0, 2, 2), rule.effect());
        assertEquals(Optional.of(new Effect(1, 0, 0, 0)), rule.alone());
        assertEquals(List.of(100, 50, 0), rule.repeats());
        assertTrue(rule.partners().contains(Act.OWNS_ERROR));
        assertEquals(-1500, table.rule(Act.BLAME).stanceMilli());
    }

    @Test
    void theModelThatIsShippedHasNoProblem() {
        var read = TablesFile.model("model.yaml", Packed.text("debtor/model.yaml"));
        assertEquals(List.of(), read.problems());
        var model = read.value().orElseThrow();
        assertEquals(new Kept(1, 100, 60, 30, 25, 25, 60, 5, 98), model.kept());
        assertEquals(List.of(25, 25, 15, 15, 10, 10), model.slotPoints());
        assertEquals(
                new Clearing(Set.of(Act.ASKS_DECISION_MAKER), false, Set.of()),
                model.blockers().get(Blocker.NO_AUTHORITY));
    }

    @Test
    void theLinesThatAreShippedHaveNoProblem() {
        var read = ThoughtsFile.lines("lines.yaml", Packed.text("debtor/lines.yaml"));
        assertEquals(List.of(), read.problems());
        var lines = read.value().orElseThrow().thoughts();
        assertTrue(lines.keySet().containsAll(List.of("lost", "accept", "empty", "cannot", "counter.time", "refuse")));
        assertEquals(8, lines.getOrDefault("lost", List.of()).size());
    }

    @Test
    void anActWithoutARuleIsToldAtTheTable() {
        var text = Packed.text("debtor/acts.yaml").replace("  sarcasm:", "  sarcasme:");
        var problems = TablesFile.acts("acts.yaml", text).problems();
        assertEquals(
                List.of("GT-S2", "GT-S5"), problems.stream().map(Problem::code).toList());
    }

    @Test
    void theNamesOfInstrumentsAreThoseOfTheCatalogue() {
        var catalogue = CatalogueFile.read("instruments.yaml", Packed.text("settlement/instruments.yaml"));
        assertEquals(
                catalogue.value().orElseThrow().instruments().stream()
                        .map(i -> i.id())
                        .toList(),
                Packed.text("settlement/ids.txt")
                        .lines()
                        .filter(l -> !l.startsWith("#"))
                        .toList());
    }

    @Test
    void everyPresetHasReadingsWithinTheirBounds() {
        var presets = Presets.read();
        assertEquals(
                Set.of(
                        "chain_delay",
                        "strategic_delayer",
                        "overloaded",
                        "disputer",
                        "manipulator",
                        "ignorer",
                        "admits_will_not",
                        "gatekeeper"),
                presets.named().keySet());
        assertEquals(
                Map.of(
                        "trust",
                        45,
                        "resolve",
                        45,
                        "willingness",
                        44,
                        "patience",
                        60,
                        "reactivity",
                        100,
                        "gate",
                        50,
                        "reservation",
                        55,
                        "dependence",
                        25),
                presets.of(Optional.ofNullable(presets.named().get("chain_delay")))
                        .numbers());
    }
}
