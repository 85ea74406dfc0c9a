package goodterms.cli;

import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Terms;
import goodterms.talk.Advice;
import goodterms.talk.Craft;
import java.util.Optional;
import java.util.function.Supplier;

/** The trade, read only when the first offer or the first advice asks for it. */
record LateCraft(Supplier<? extends Craft> craft) implements Craft {

    @Override
    public Terms read(Offer offer, Case in) {
        return craft.get().read(offer, in);
    }

    @Override
    public Advice advise(Case in, boolean causeKnown, int asked) {
        return craft.get().advise(in, causeKnown, asked);
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return craft.get().instrument(id);
    }
}
