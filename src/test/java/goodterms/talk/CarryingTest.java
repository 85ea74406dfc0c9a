package goodterms.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.lang.Lang;
import goodterms.talk.Opening.Carried;
import goodterms.talk.Opening.Mode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a call leaves to the next part of its series. */
class CarryingTest {

    @Test
    void aCallThatEndsWithNothingIsAPrecedent() {
        var talk = open(Carried.nothing()).after(new Move.Leave());
        assertEquals(new Carried(46, 1, 0, 0, List.of("history", "terms")), Carrying.left(talk));
        assertEquals(Optional.empty(), Carrying.keptPct(talk));
    }

    @Test
    void trustComesTwoThirdsOfTheWayBack() {
        assertEquals(
                46 - 10,
                open(new Carried(16, 0, 0, 0, List.of())).state().mood().trust());
        assertEquals(
                46 + 18,
                open(new Carried(100, 0, 0, 0, List.of())).state().mood().trust());
    }

    @Test
    void aPromiseIsKeptAsOftenAsItsChance() {
        var left = new Carried(50, 0, 0, 0, List.of());
        var kept = 0;
        for (var seed = 0L; seed < 10_000; seed++) {
            var next = Carrying.into(left, Optional.of(72), seed);
            assertEquals(1, next.kept() + next.broken());
            assertEquals(next, Carrying.into(left, Optional.of(72), seed));
            kept += next.kept();
        }
        assertTrue(Math.abs(kept - 7200) < 150, "kept " + kept);
    }

    @Test
    void revealedFactsOfTheSameNameAreKnownInTheNextPart() {
        var talk = open(new Carried(50, 0, 0, 0, List.of("mailbox", "of_another_part")));
        assertEquals(List.of("history", "terms", "mailbox"), talk.stage().known(talk.state()));
    }

    private static Talk open(Carried carried) {
        var plain = Worlds.stage(Worlds.scenario("three-days"), Worlds.rules(), Lang.EN, 1, Mode.PRACTICE);
        var o = plain.opening();
        var opening = new Opening(
                o.scenario(), o.hash(), o.start(), o.seed(), o.lang(), o.mode(), o.speaker(), carried, o.versions());
        return Talk.open(new Stage(plain.scenario(), Worlds.rules(), opening));
    }
}
