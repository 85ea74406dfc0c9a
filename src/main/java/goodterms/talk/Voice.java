package goodterms.talk;

import goodterms.scenario.Text;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the debtor says in one move, after all she said before; in a move played without a word she is silent. */
final class Voice {

    private final Stage stage;
    private final boolean silent;
    private String lastLine;
    private Map<String, Integer> answers;

    Voice(Stage stage, State before, boolean silent) {
        this.stage = stage;
        this.silent = silent;
        this.lastLine = before.lastLine();
        this.answers = before.answers();
    }

    boolean silent() {
        return silent;
    }

    String lastLine() {
        return lastLine;
    }

    Map<String, Integer> answers() {
        return answers;
    }

    /** Her own words of the scenario. */
    Optional<Event> own(Event.Occasion occasion, Text text, Supplier<State> now) {
        return silent ? Optional.empty() : Optional.of(spoken(occasion, Spoken.own(stage, now.get(), text)));
    }

    /** A line any debtor might say on an occasion, not twice in a talk while others are left. */
    Optional<Event> any(Event.Occasion occasion, String key, Supplier<State> now) {
        return silent ? Optional.empty() : Optional.of(spoken(occasion, Spoken.any(stage, now.get(), key)));
    }

    private Event spoken(Event.Occasion occasion, Spoken spoken) {
        lastLine = spoken.text();
        answers = spoken.said();
        return new Event.DebtorSpoke(occasion, spoken.text());
    }
}
