package goodterms.talk;

import goodterms.lang.Lang;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Terms;
import java.util.Optional;

/** The trade behind an offer: reads its terms and advises on instruments. Pure. */
public interface Craft {

    /** Whose call it is. */
    record Case(Scenario scenario, Lang lang, Voice.Speaker speaker) {}

    Terms read(Offer offer, Case in);

    /** Advice from what is known: whether the true cause was revealed; {@code asked} turns the questions. */
    Advice advise(Case in, boolean causeKnown, int asked);

    /** An instrument as the catalogue has it, where there is one. */
    default Optional<Instrument> instrument(String id) {
        return Optional.empty();
    }
}
