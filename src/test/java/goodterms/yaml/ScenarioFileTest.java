package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Generated;
import goodterms.check.Problem;
import goodterms.debt.Money;
import goodterms.lang.Lang;
import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Condition.Relation;
import goodterms.scenario.Node.Next;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario;
import goodterms.scenario.Scenario.Balance;
import goodterms.scenario.Scenario.Blocker;
import goodterms.scenario.Scenario.Inflow;
import goodterms.scenario.Scenario.Interests;
import goodterms.scenario.Scenario.Series;
import goodterms.scenario.Scenario.Settlement;
import goodterms.scenario.Scenario.Var;
import goodterms.scenario.Scenario.Var.Kind;
import goodterms.scenario.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScenarioFileTest {

    private static final String BASE = Files.text("base.yaml");

    private static Scenario read(String text) {
        var read = ScenarioFile.read("base.yaml", text);
        assertEquals(List.of(), read.problems());
        return read.value().orElseThrow();
    }

    @Test
    void theSampleHasNoProblem() {
        assertEquals(5, read(Files.text("sample.yaml")).nodes().size() - 1);
    }

    @Test
    void everyPartOfAScenarioIsReadAsWritten() {
        var scenario = read(BASE);
        assertEquals(Optional.of(new Series("kiosks", 1)), scenario.series());
        assertEquals(Optional.of("kiosk.yaml"), scenario.lexicon());
        assertEquals(List.of(Lang.RU, Lang.EN), scenario.languages());
        assertEquals(List.of("history", "gap"), List.copyOf(scenario.facts().keySet()));
        assertEquals(
                new Settlement(List.of("promise_to_pay", "guarantee_letter"), "agreed", "cold", "cold", 2),
                scenario.settlement());
        assertEquals(Money.of("600000.50", "RUB"), scenario.debt().total());
        assertEquals(
                new Balance(
                        Optional.of(Outcome.AGREEMENT),
                        OptionalInt.of(95),
                        OptionalInt.empty(),
                        OptionalInt.of(60),
                        OptionalInt.empty()),
                scenario.balance().get("representative"));
        assertEquals(new Next.Goto("agreed"), scenario.node("bridge").next());
        assertEquals(new Next.End(Outcome.REFUSED), scenario.node("cold").next());
        assertEquals(2, scenario.node("greeting").say().get(1).text().ru().size());
    }

    @Test
    void theFileOverridesItsPreset() {
        var debtor = read(BASE).debtor();
        assertEquals(
                List.of(45, 45, 44, 60, 110, 50),
                List.of(
                        debtor.trust(),
                        debtor.resolve(),
                        debtor.willingness(),
                        debtor.patience(),
                        debtor.reactivity(),
                        debtor.gate()));
        assertEquals(List.of(new Inflow(0, 150), new Inflow(7, 900)), debtor.cash());
        assertEquals(new Interests(40, 10, 20, 25, 5), debtor.interests());
        var keeper = read(Files.edited(
                        Files.edited(BASE, "preset: chain_delay", "preset: gatekeeper"), "  blocker: none\n", ""))
                .debtor();
        assertEquals(Blocker.NO_AUTHORITY, keeper.blocker());
    }

    @Test
    void variablesAreNumbersInside() {
        var vars = read(BASE).vars();
        assertEquals(
                Map.of(
                        "asked", new Var(Kind.BOOL, 0, 0, 1, List.of(), Optional.empty()),
                        "steps", new Var(Kind.INT, 1, 0, 5, List.of(), Optional.of(Text.plain("Шаги", "Steps"))),
                        "mood", new Var(Kind.ENUM, 0, 0, 1, List.of("calm", "cross"), Optional.empty())),
                vars);
        var ask = read(BASE).node("greeting").options().getFirst();
        assertEquals(Map.of("asked", 1, "mood", 1, "steps", 3), ask.set());
        assertEquals(Map.of("trust", 2, "steps", -1), ask.effects());
    }

    @Test
    void conditionsAreTyped() {
        var line = read(BASE).node("cause").say().getFirst();
        assertEquals(
                Optional.of(new Condition.Both(
                        new Condition.Knows("gap"),
                        new Condition.Compare(
                                Relation.EQUAL, new Condition.Variable("mood"), new Condition.Number(1)))),
                line.when());
        var route = read(BASE).node("greeting").free().orElseThrow().routes().get(1);
        assertEquals(
                new Condition.Compare(Relation.AT_LEAST, new Condition.Meter(Meters.STANCE), new Condition.Number(1)),
                ((Condition.Both) route.when()).left());
    }

    @Test
    void wordsThatLookLikeTruthsStayWords() {
        var no = read(Files.edited(BASE, "en: \"I see two ways.\"", "en: no"));
        assertEquals(
                Text.plain("Вижу два пути.", "no"),
                no.node("cause").options().getFirst().text());
        assertTrue(read(Files.edited(BASE, "once: true", "once: True"))
                .node("greeting")
                .options()
                .get(1)
                .once());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
        assertEquals(read(BASE), read("\uFEFF" + BASE.replace("\n", "\r\n")));
    }

    @Test
    void theFolderIsNamedAsTheScenario() {
        assertEquals(
                List.of(),
                ScenarioFile.read("scenarios/kiosk/scenario.yaml", BASE).problems());
        var other = ScenarioFile.read("scenarios/shop/scenario.yaml", BASE);
        assertEquals(
                List.of("GT-S18"), other.problems().stream().map(Problem::code).toList());
        assertTrue(other.value().isPresent());
    }

    @Test
    void aThousandNodesAreRead() {
        assertEquals(1001, read(ring(1000)).nodes().size());
    }

    /** A scenario of so many small nodes in a ring, and an end. */
    private static String ring(int nodes) {
        var yaml = new StringBuilder(Generated.scenario(0));
        for (var n = 0; n < nodes; n++) {
            yaml.append("""
                      n%1$d:
                        say: [{ ru: "Вопрос %1$d.", en: "Question %1$d." }]
                        options:
                          - { id: a%1$d, ru: "Да, {me}.", en: "Yes, {me}.", rate: ok, why: { ru: "Да.", en: "Yes." }, goto: n%2$d }
                          - { id: b%1$d, when: "trust > 10", ru: "Нет.", en: "No.", rate: weak, why: { ru: "Нет.", en: "No." }, goto: done }
                    """.formatted(n, (n + 1) % nodes));
        }
        return yaml.toString();
    }

    @Test
    void limitsAreKept() {
        assertEquals(List.of("GT-S8"), codes(ring(2000)));
        assertEquals(List.of("GT-Y5"), codes("#" + "ж".repeat(TreeReader.LARGEST / 2)));
        assertEquals(List.of("GT-Y5"), codes("a".repeat(TreeReader.LARGEST + 1)));
        assertEquals(List.of("GT-Y5"), codes("notes: " + "[".repeat(40) + "]".repeat(40)));
        assertEquals(List.of("GT-L10"), codes(Files.edited(BASE, "Вижу два пути.", "ж".repeat(2001))));
        var option =
                "      - { id: o%d, ru: \"Да.\", en: \"Yes.\", rate: ok, why: { ru: \"Да.\", en: \"Yes.\" }, goto: cold }\n";
        var ten = new StringBuilder();
        IntStream.range(0, 9).forEach(n -> ten.append(option.formatted(n)));
        assertEquals(List.of("GT-S8"), codes(Files.edited(BASE, "      - id: two_ways", ten + "      - id: two_ways")));
    }

    private static List<String> codes(String text) {
        return ScenarioFile.read("base.yaml", text).problems().stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }

    @Test
    void nothingThrowsAndEveryProblemHasAPlaceInTheFile() {
        var random = new Random(20261123);
        var lines = BASE.lines().toList();
        for (var i = 0; i < 2000; i++) {
            var text = mutated(lines, random);
            var start = System.nanoTime();
            var read = ScenarioFile.read("base.yaml", text);
            assertTrue(System.nanoTime() - start < 1_000_000_000L, text);
            assertEquals(read.hasErrors(), read.value().isEmpty(), text);
            for (var problem : read.problems()) {
                assertTrue(problem.place().line() >= 1 && problem.place().column() >= 1, problem.toString());
                assertTrue(problem.place().line() <= text.lines().count() + 1, problem.toString());
            }
        }
    }

    private static String mutated(List<String> lines, Random random) {
        var now = new ArrayList<>(lines);
        for (var n = random.nextInt(3); n >= 0; n--) {
            var at = random.nextInt(now.size());
            var line = now.get(at);
            switch (random.nextInt(6)) {
                case 0 -> now.remove(at);
                case 1 -> now.add(at, now.get(random.nextInt(now.size())));
                case 2 -> now.set(at, cut(line, random));
                case 3 -> now.set(at, insert(line, random));
                case 4 -> now.set(at, now.get(random.nextInt(now.size())));
                default -> now.set(at, line.replace(": ", random.nextBoolean() ? ":" : ": - "));
            }
        }
        return String.join("\n", now);
    }

    private static String cut(String line, Random random) {
        var at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + line.substring(Math.min(line.length(), at + random.nextInt(6)));
    }

    private static String insert(String line, Random random) {
        var signs = List.of(
                "{", "}", "[", "]", "\"", "'", "#", ":", ",", "\t", "&a ", "*a", "!!int ", "\u202e", "\uD83D", "😀",
                "|", ">", "- ", "? ", "%", "@", "`", "\\", "{me}", "null", "~", "-9", "ё", "\u2028", "\u0000", "---",
                "<<: ");
        var at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + signs.get(random.nextInt(signs.size())) + line.substring(at);
    }
}
