package goodterms.talk;

import goodterms.settlement.Offer;
import goodterms.speech.words.Act;
import java.util.Collection;
import java.util.Collections;

/** When what blocks a payment counts as cleared. */
final class Clearing {

    private Clearing() {}

    static boolean byActs(Stage stage, Collection<Act> acts, Marks known) {
        var rule =
                stage.rules().model().blockers().get(stage.scenario().debtor().blocker());
        return rule != null
                && (!rule.causeKnown() || causeKnown(stage, known))
                && !Collections.disjoint(rule.acts(), acts);
    }

    static boolean byOffer(Stage stage, Offer offer) {
        return offer.instruments().stream().anyMatch(instrument -> byInstrument(stage, instrument));
    }

    static boolean byInstrument(Stage stage, String instrument) {
        var rule =
                stage.rules().model().blockers().get(stage.scenario().debtor().blocker());
        return rule != null && rule.instruments().contains(instrument);
    }

    static boolean causeKnown(Stage stage, Marks known) {
        return stage.scenario()
                .debtor()
                .truth()
                .map(fact -> known.has(stage.factIndex(fact)))
                .orElse(true);
    }
}
