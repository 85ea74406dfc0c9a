package goodterms.talk.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.settlement.Offer;
import goodterms.talk.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An offer as a line of a playthrough. */
class InputTest {

    private static final Offer BOTH = new Offer(
            "part_payment",
            Map.of("now_amount", "30000"),
            List.of(
                    new Offer("guarantee_letter", Map.of("signatory", "директор + печать \"Колосок\"")),
                    new Offer("reconciliation_act", Map.of())));

    private static final String LINE =
            "part_payment now_amount=30000 + guarantee_letter signatory=\"директор + печать \\\"Колосок\\\"\" +"
                    + " reconciliation_act";

    @Test
    void aPlusStandsBetweenInstrumentsOfferedAsOne() {
        assertEquals(Optional.of(new Move.Propose(BOTH)), Input.move("! " + LINE, List.of()));
        assertEquals(LINE, Input.written(BOTH));
    }

    @Test
    void oneInstrumentIsWrittenAsBefore() {
        var one = new Offer("promise_to_pay", Map.of("doer", "Марина Сергеевна"));
        assertEquals("promise_to_pay doer=\"Марина Сергеевна\"", Input.written(one));
        assertEquals(one, Input.offer("promise_to_pay doer=\"Марина Сергеевна\""));
    }

    @Test
    void aLineOfNonsenseIsAnOfferOfNothing() {
        assertEquals(new Offer("", Map.of()), Input.offer(""));
        assertEquals(new Offer("x", Map.of(), List.of(new Offer("", Map.of()))), Input.offer("x +"));
        assertEquals(new Offer("a=\"b c\"", Map.of()), Input.offer("a=\"b c\" d"));
    }
}
