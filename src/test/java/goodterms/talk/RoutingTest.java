package goodterms.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.Worlds;
import goodterms.lang.Lang;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import goodterms.speech.Listener;
import goodterms.speech.words.Heard;
import goodterms.talk.Opening.Mode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which reply a typed sentence comes to. */
class RoutingTest {

    /** Hears as ours does, and trusts nothing of it. */
    private record Doubting(Listener listener) implements Listener {

        @Override
        public Heard hear(String text, Lang lang, Context context) {
            var heard = listener.hear(text, lang, context);
            return new Heard(
                    Heard.Status.UNSURE,
                    heard.reason(),
                    heard.toneMilli(),
                    heard.stanceMilli(),
                    heard.acts(),
                    heard.mentions(),
                    heard.confidenceMilli(),
                    heard.evidence(),
                    heard.advice());
        }

        @Override
        public Set<String> lemmas(String text, Lang lang) {
            return listener.lemmas(text, lang);
        }

        @Override
        public String version() {
            return listener.version();
        }
    }

    private static final String PLEA =
            "So sorry, am I disturbing you? I'll only be a second, it's a tiny thing, I feel awkward even ringing.";
    private static final String DEMAND = "Invoice 301 is past due and unpaid. I demand an explanation, right now!";

    /** How good the reply is that a sentence comes to where the call begins; none where it comes to none. */
    private static Optional<Rate> reached(String text, Listener listener) {
        var ours = Worlds.rules();
        var rules = new Stage.Rules(listener, ours.acts(), ours.model(), ours.craft(), ours.lines());
        var scenario = Worlds.scenario("three-days");
        var talk = Talk.open(Worlds.stage(scenario, rules, Lang.EN, 1, Mode.PRACTICE))
                .after(new Move.Say(text));
        return talk.events().stream()
                .flatMap(event -> event instanceof Event.Said said ? said.option().stream() : Stream.empty())
                .flatMap(id -> scenario.node(scenario.start()).options().stream()
                        .filter(option -> option.id().equals(id)))
                .map(Option::rate)
                .findFirst();
    }

    @Test
    void aFaultThatIsSurelyHeardComesToAReplyThatIsOne() {
        var ours = Worlds.rules().listener();
        assertEquals(Optional.of(Rate.WEAK), reached(PLEA, ours));
        assertEquals(Optional.of(Rate.HARMFUL), reached(DEMAND, ours));
    }

    @Test
    void anUnsureSentenceComesToNoReplyThatIsAFault() {
        var doubting = new Doubting(Worlds.rules().listener());
        assertEquals(Optional.of(Rate.OK), reached(PLEA, doubting));
        assertEquals(Optional.of(Rate.OK), reached(DEMAND, doubting));
    }
}
