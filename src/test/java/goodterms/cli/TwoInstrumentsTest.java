package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.desk.Journal;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.paper.Document;
import goodterms.screen.Comfort;
import goodterms.screen.Line;
import goodterms.screen.Pages;
import goodterms.screen.call.CallPage;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.term.Theme;
import goodterms.settlement.Offer;
import goodterms.talk.Event;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import goodterms.yaml.Bundled;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two instruments joined on the form of the full screen, sent as one offer, and answered. */
class TwoInstrumentsTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");

    private static Talk talk() {
        var talk = Talk.open(Worlds.stage(Worlds.scenario("a-week"), Worlds.rules(), Lang.EN, 1, Mode.PRACTICE));
        while (!talk.stage().scenario().node(talk.state().node()).offer()) {
            talk = talk.after(new Move.Choose(talk.menu().getFirst().option().id()));
        }
        return talk;
    }

    private static Pages at(Talk talk) {
        var catalogue = Bundled.catalogue();
        var line = new Line(
                talk,
                Journal.none(),
                now -> new TradeForms(() -> catalogue, now),
                (now, proposal, lang) -> new Document(List.of(), List.of(), ""),
                (now, said, lang) -> List.of(),
                (now, lang) -> List.of(),
                false,
                Optional.empty());
        var comfort = new Comfort(Lang.EN, Theme.AUTO, Detail.CHANGES, false, false);
        return new Pages(comfort, List.of(CallPage.of(line, NOON)));
    }

    private static void press(Pages pages, Name... names) {
        for (var name : names) {
            pages.key(Key.press(name), NOON);
        }
    }

    private static void type(Pages pages, String text) {
        text.chars().forEach(c -> pages.key(new Key.Typed(Character.toString(c)), NOON));
    }

    private static String shown(Pages pages) {
        return String.join("\n", pages.frame(120, 40, NOON).lines());
    }

    @Test
    void joinedWithF7TheySendOneOfferAndGetOneAnswer() {
        var pages = at(talk());
        press(pages, Name.F4, Name.ENTER, Name.TAB);
        type(pages, "27/03/2026");
        press(pages, Name.F7);
        assertTrue(shown(pages).contains("Confirmed promise to pay"), shown(pages));
        assertTrue(shown(pages).contains("Which documents are missi"), shown(pages));
        press(pages, Name.F5);
        var call = assertInstanceOf(CallPage.class, pages.all().getFirst(), shown(pages));
        var offer = new Offer(
                "promise_to_pay", Map.of("pay_date", "27/03/2026"), List.of(new Offer("documents_fix", Map.of())));
        assertEquals(Optional.of(new Move.Propose(offer)), call.talk().move());
        assertEquals(
                1,
                call.talk().fresh().stream()
                        .filter(e -> e instanceof Event.Answered)
                        .count());
        assertTrue(shown(pages).contains("Fix the paperwork"), shown(pages));
    }

    @Test
    void afterTheLastPartnerTheFirstInstrumentStandsAlone() {
        var pages = at(talk());
        press(pages, Name.F4, Name.ENTER, Name.F7);
        assertTrue(shown(pages).contains("Which documents are missi"), shown(pages));
        press(pages, Name.F7);
        assertFalse(shown(pages).contains("Which documents are missi"), shown(pages));
    }
}
