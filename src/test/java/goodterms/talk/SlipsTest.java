package goodterms.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.lang.Lang;
import goodterms.settlement.Slip;
import goodterms.talk.Opening.Mode;
import goodterms.talk.script.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contradictions and promises beyond one's authority, in a call. */
class SlipsTest {

    /** A week late, and the one on the line does not decide: whatever is offered is blocked. */
    private static Talk blocked(Lang lang) {
        return offerable(Talk.open(Worlds.stage(Worlds.scenario("a-week"), Worlds.rules(), lang, 1, Mode.PRACTICE)));
    }

    /** The same call where whoever is on the line decides, and would take anything. */
    private static Talk willing() {
        var yaml = Worlds.file(Path.of("scenarios/a-week/scenario.yaml"))
                .replaceAll("(?m)^  blocker: .*$", "  blocker: none")
                .replaceAll("(?m)^  reservation: .*$", "  reservation: 0")
                .replace("  instruments: [", "  instruments: [court, ");
        return offerable(Talk.open(Worlds.stage(Worlds.read(yaml), Worlds.rules(), Lang.RU, 1, Mode.PRACTICE)));
    }

    private static Talk offerable(Talk opened) {
        var talk = opened;
        while (!talk.stage().scenario().node(talk.state().node()).offer()) {
            talk = talk.after(new Move.Choose(talk.menu().getFirst().option().id()));
        }
        return talk;
    }

    private static Talk offered(Talk talk, String line) {
        return talk.after(new Move.Propose(Input.offer(line)));
    }

    private static List<Event.Noticed> noticed(Talk talk) {
        return talk.fresh().stream()
                .filter(Event.Noticed.class::isInstance)
                .map(Event.Noticed.class::cast)
                .toList();
    }

    private static List<String> said(Talk talk) {
        return talk.fresh().stream()
                .filter(Event.DebtorSpoke.class::isInstance)
                .map(e -> ((Event.DebtorSpoke) e).text())
                .toList();
    }

    @Test
    void anOfferHarderThanOneBeforeIsHeldAgainstHimAndCostsTrust() {
        var first = offered(blocked(Lang.RU), "promise_to_pay pay_date=2026-03-27");
        assertEquals(List.of(), noticed(first));

        var second = offered(first, "promise_to_pay pay_date=2026-03-25");
        assertEquals(List.of(new Event.Noticed(Slip.HARDER, true)), noticed(second));
        assertEquals(first.state().mood().trust() - 3, second.state().mood().trust());
        assertEquals(2, said(second).size());
        assertTrue(second.fresh().stream()
                .anyMatch(e -> e instanceof Event.MoodMoved moved
                        && moved.reasons().getFirst().rule().equals("slip.harder")));
    }

    @Test
    void anEasierOfferOrAnotherPaperForTheSameDayIsNoSlip() {
        var first = offered(blocked(Lang.RU), "promise_to_pay pay_date=2026-03-25");
        assertEquals(List.of(), noticed(offered(first, "promise_to_pay pay_date=2026-03-27")));
        assertEquals(List.of(), noticed(offered(first, "guarantee_letter pay_date=2026-03-25 signatory=ceo")));
    }

    @Test
    void aSumThatIsNoInvoicesIsToldWithTheRightOneInBothLanguages() {
        for (var lang : Lang.values()) {
            var talk = offered(blocked(lang), "promise_to_pay amount=84060 pay_date=2026-03-27");
            assertEquals(List.of(new Event.Noticed(Slip.INVOICE, true)), noticed(talk));
            var sum = Map.of(Lang.RU, "84\u00A0600", Lang.EN, "84,600").get(lang);
            assertTrue(said(talk).getLast().contains(sum), said(talk)::toString);
        }
    }

    @Test
    void halfTheDebtIsNoSlip() {
        assertEquals(List.of(), noticed(offered(blocked(Lang.RU), "promise_to_pay amount=42300 pay_date=2026-03-27")));
    }

    @Test
    void whoPromisesWithoutASignOffIsTakenAtHisWord() {
        var line = "billing_alignment pay_days=27 invoice_lead_days=10 clears_current_debt_on=2026-03-27 addendum=true";
        assertEquals(List.of(), noticed(offered(willing(), line)));

        var talk = offered(willing(), line + " sign_off=own_word");
        assertTrue(talk.state().agreement().isPresent());
        assertEquals(List.of(new Event.Noticed(Slip.AUTHORITY, true)), noticed(talk));

        var no = offered(blocked(Lang.RU), line + " sign_off=own_word");
        assertEquals(List.of(new Event.Noticed(Slip.AUTHORITY, false)), noticed(no));
    }

    @Test
    void whatOnlyASpecialistMayOfferCanBeSaidInACallAndIsTakenAtItsWord() {
        var talk = offered(willing(), "court handover_file=\"договор; акт; сверка; претензия\" handover_to=\"юристы\"");
        assertTrue(talk.state().agreement().isPresent(), talk.fresh()::toString);
        assertEquals(List.of(new Event.Noticed(Slip.AUTHORITY, true)), noticed(talk));
        var taken = Worlds.rules().lines().table().on("taken").stream()
                .map(line -> talk.stage().voice().say(line.words()))
                .toList();
        assertTrue(said(talk).stream().anyMatch(taken::contains), said(talk)::toString);
    }

    @Test
    void twoInstrumentsAreOneOfferAndBothArePutOnTheTable() {
        var talk = offered(willing(), "promise_to_pay pay_date=2026-03-27 + documents_fix");
        var agreed = talk.state().agreement().orElseThrow().proposal();
        assertEquals(List.of("promise_to_pay", "documents_fix"), agreed.offer().instruments());
        assertEquals(1, agreed.payments().size());
        var proposed = talk.state().proposed();
        assertTrue(proposed.has(talk.stage().instrumentIndex("promise_to_pay")));
        assertTrue(proposed.has(talk.stage().instrumentIndex("documents_fix")));
    }
}
