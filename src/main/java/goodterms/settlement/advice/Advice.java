package goodterms.settlement.advice;

import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import java.util.List;

/** What to do next about a debt, from what is known of its cause. */
public sealed interface Advice {

    /** The cause is not named yet: why no instrument is advised, and an open question to ask instead. */
    record Ask(Phrase why, Phrase question) implements Advice {}

    /** The instruments that fit the cause, the best first; none when the case is to be handed over. */
    record Propose(List<Suggestion> suggestions) implements Advice {

        public Propose {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Nothing the manager may promise fits this cause: to whom it goes. */
    record HandOver(Phrase why, Phrase say) implements Advice {}

    /** One fitting instrument: why it fits, what it gives each side, and a sentence to say with the figures of this debt. */
    record Suggestion(Instrument instrument, int fit, Phrase why, Phrase givesUs, Phrase givesThem, Phrase say) {}
}
