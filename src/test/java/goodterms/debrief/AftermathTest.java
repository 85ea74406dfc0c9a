package goodterms.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.debrief.Ledger.Entry;
import goodterms.debrief.Ledger.Gift;
import goodterms.lang.Lang;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Text;
import goodterms.settlement.Slip;
import goodterms.talk.Carrying;
import goodterms.talk.Event;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import goodterms.talk.script.Input;
import goodterms.talk.script.Performance;
import goodterms.talk.script.Script;
import goodterms.yaml.Bundled;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each side gave, and what became of a call eight weeks later. */
class AftermathTest {

    private static final Map<String, List<Text>> ENDINGS = Bundled.epilogues();

    private static Talk played(String scenario, String play, long seed) {
        var read = Worlds.good(Script.read(play, Worlds.file(Path.of("scenarios", scenario, play))));
        var stage = Worlds.stage(Worlds.scenario(scenario), Worlds.rules(), read.lang(), seed, read.mode());
        return Performance.of(read, Talk.open(stage), t -> "").talk();
    }

    @Test
    void theLedgerTellsWhoGaveWhatAndWhen() {
        var ledger = Ledger.of(played("three-days", "representative.ru.play", 1));
        assertEquals(
                new Ledger(
                        List.of(
                                new Entry(7, Gift.BENEFIT, Optional.empty()),
                                new Entry(7, Gift.FOR_RETURN, Optional.empty())),
                        List.of(
                                new Entry(3, Gift.FACT, Optional.of("mailbox")),
                                new Entry(5, Gift.FACT, Optional.of("run")),
                                new Entry(6, Gift.FACT, Optional.of("fear")),
                                new Entry(10, Gift.PROMISE, Optional.empty())),
                        List.of()),
                ledger);
    }

    @Test
    void anEmptyYesIsNoGift() {
        var ledger = Ledger.of(played("three-days", "enforcer.en.play", 1));
        assertTrue(ledger.theirs().stream().noneMatch(e -> e.gift() == Gift.PROMISE), ledger::toString);
    }

    @Test
    void aSlipIsRemembered() {
        var stage = Worlds.stage(Worlds.scenario("a-week"), Worlds.rules(), Lang.EN, 1, Mode.PRACTICE);
        var talk = Talk.open(stage);
        while (!stage.scenario().node(talk.state().node()).offer()) {
            talk = talk.after(new Move.Choose(talk.menu().getFirst().option().id()));
        }
        var slipped = talk.after(new Move.Propose(Input.offer("promise_to_pay amount=84060 pay_date=2026-03-27")));
        assertEquals(
                List.of(new Ledger.Slipped(slipped.state().turn(), new Event.Noticed(Slip.INVOICE, true))),
                Ledger.of(slipped).slips());
    }

    @Test
    void aPromiseIsKeptOrBrokenByTheSeedAndTheScoreIsTheSame() {
        var ways = new HashSet<String>();
        var worths = new HashSet<Integer>();
        for (var seed = 1; seed <= 40; seed++) {
            var talk = played("three-days", "enforcer.en.play", seed);
            var epilogue = Epilogue.of(talk, ENDINGS).orElseThrow();
            assertEquals(Carrying.kept(talk).map(k -> k ? "empty_kept" : "empty_broken"), Optional.of(epilogue.way()));
            ways.add(epilogue.way());
            worths.add(Worth.of(talk.stage(), talk.state()).index());
        }
        assertTrue(ways.contains("empty_broken"), ways::toString);
        assertEquals(1, worths.size());
    }

    @Test
    void aCallThatGoesOnHasNoEpilogueAndOneThatEndsInNothingSaysSo() {
        var stage = Worlds.stage(Worlds.scenario("three-days"), Worlds.rules(), Lang.EN, 1, Mode.PRACTICE);
        var talk = Talk.open(stage);
        assertEquals(Optional.empty(), Epilogue.of(talk, ENDINGS));
        var left = Epilogue.of(talk.after(new Move.Leave()), ENDINGS).orElseThrow();
        assertEquals("unagreed", left.way());
        assertEquals(Optional.empty(), left.keptPct());
    }

    @Test
    void everyWayACallCanGoHasAnEnding() {
        var ways = List.of(
                "kept",
                "broken",
                "empty_kept",
                "empty_broken",
                "undated",
                "unagreed",
                "refused",
                "hung_up",
                "handed_over",
                "persuaded");
        ways.forEach(way -> assertTrue(ENDINGS.containsKey(way), way));
        assertEquals(ways.size(), ENDINGS.size());
        for (var outcome : Outcome.values()) {
            var word = outcome.name().toLowerCase(Locale.ROOT);
            assertTrue(ENDINGS.containsKey(word) || word.equals("agreement") || word.equals("nothing_agreed"), word);
        }
    }
}
