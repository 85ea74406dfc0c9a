package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertEquals("petitioner              0.00   0.00  0.00  0.00   █·········", lines.get(3));
        assertEquals("    nothing agreed 100%", lines.get(4));
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

    @Test
    void whatNobodySawAndWhatDecidesNothingIsNamed() throws IOException {
        var file = data.resolve("scenario.yaml");
        Files.writeString(file, TWINS);

        var ran = simulated("simulate", file.toString(), "--runs", "400", "--coverage");

        assertEquals(0, ran.code(), ran.err());
        var lines = ran.out().lines().skip(23).toList();
        assertEquals(
                List.of(
                        "Nodes reached: 2 of 3, replies taken: 2 of 3.",
                        "  Nobody reached: parted.",
                        "  Nobody took: never.",
                        "Node: share of the calls that reached it; reply: how often it was taken where",
                        "it was open.",
                        "hello                            100%",
                        "  one                             50%",
                        "  other                           50%",
                        "  never                            0%",
                        "bye                              100%",
                        "parted                             0%",
                        "Decisions tried: 1. A representative answers by chance once.",
                        "  They decide nothing, the index moves by less than 0.05: hello (one, other).",
                        "The scenario states no balance."),
                lines.stream()
                        .map(l -> l.replaceFirst("(4[5-9]|5[0-5])%$", "50%"))
                        .toList());
    }

    private static final String TWINS = """
            format: 1
            id: twins
            languages: [ru, en]
            title: { ru: "Близнецы", en: "Twins" }
            level: 1
            minutes: 3
            objective: payment
            competencies: [role]
            briefing: { role: { ru: "Вы менеджер.", en: "You manage." }, goal: { ru: "Оплата.", en: "Payment." } }
            creditor: { ru: "«Оттиск»", en: "Imprint" }
            debtor:
              company: { ru: "ООО «Ромашка»", en: "Daisy LLC" }
              contact: { name: { ru: "Ольга", en: "Olga" }, role: { ru: "бухгалтер", en: "bookkeeper" }, gender: f }
              cause: forgotten
              cover: { ru: "В работе.", en: "In hand." }
              truth: lost
            facts: { lost: { ru: "Счёт потерян.", en: "The invoice is lost." } }
            debt: { currency: RUB, as_of: 2026-03-12, invoices: [{ no: "17", due: 2026-03-05, amount: "52000.00" }] }
            settlement: { instruments: [promise_to_pay], accepted: parted, refused: parted, hung_up: parted }
            start: hello
            nodes:
              hello:
                say: [{ ru: "Слушаю.", en: "Yes?" }]
                offer: false
                options:
                  - { id: one, ru: "Добрый день.", en: "Good day.", rate: best, why: { ru: "Раз.", en: "One." }, goto: bye }
                  - { id: other, ru: "Здравствуйте.", en: "Hello.", rate: best, why: { ru: "Два.", en: "Two." }, goto: bye }
                  - { id: never, when: "trust > 90", ru: "Привет.", en: "Hi.", rate: ok, why: { ru: "Три.", en: "Three." }, goto: bye }
              bye:
                say: [{ ru: "Всего доброго.", en: "Goodbye." }]
                end: { outcome: nothing_agreed }
              parted:
                say: [{ ru: "Нет.", en: "No." }]
                end: { outcome: refused }
            """;
}
