package goodterms.screen;

import goodterms.desk.input.Highlights;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario;
import goodterms.talk.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands behind the screen: the shelf of scenarios, the saved calls, and who puts a call through. */
public interface House {

    /** A scenario of the shelf and its best two-goal index so far, in thousandths. */
    record Card(String id, Scenario scenario, Optional<Integer> best) {}

    /** Scenarios, the easiest first; whether these are all, and the scenario of the last call that was left unfinished. */
    record Stock(List<Card> cards, boolean whole, Optional<String> unfinished) {

        public Stock {
            cards = List.copyOf(cards);
        }

        public static Stock unread() {
            return new Stock(List.of(), false, Optional.empty());
        }
    }

    /** A finished call: money, relationship and both goals in thousandths. */
    record Past(Phrase scenario, LocalDate day, Outcome outcome, int money, int relationship, int index) {}

    /** A call, or why there is none. */
    sealed interface Opened {

        record Ready(Line line) implements Opened {}

        record Not(Phrase why) implements Opened {}
    }

    /** Tells what is on the shelf, again and again while it is being read; the last time it is whole. */
    void shelf(Consumer<Stock> told);

    /** The scenario as it is told in a language, to read before a call. */
    Stage stage(Card card, Lang lang);

    Opened call(Card card, Lang lang, boolean exam);

    Opened resume();

    /** Finished calls, the latest first. */
    List<Past> past();

    /** What would harm the talk in a half-typed sentence; may take a while when first asked. */
    Highlights highlights();

    void keep(Comfort comfort);
}
