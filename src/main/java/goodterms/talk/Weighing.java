package goodterms.talk;

import goodterms.debtor.Standing;
import goodterms.settlement.Proposal;

/** What of a state bears on the answer to an offer. */
public final class Weighing {

    private Weighing() {}

    public static Standing standing(Stage stage, State state, Proposal offer) {
        var so = state.standing();
        var cleared = so.cleared() || Clearing.byOffer(stage, offer.offer());
        return new Standing(state.mood(), so.openQuestions(), so.joint(), so.consequence(), !cleared);
    }
}
