package goodterms.cli;

import goodterms.debt.Debt;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Parties;
import goodterms.settlement.Proposal;
import goodterms.settlement.Term;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Effect;
import goodterms.settlement.offers.Forms;
import goodterms.settlement.offers.Offers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of a settlement without a call: the fitting instruments, and what each offer would bring. */
record DeskForms(Catalogue catalogue, List<Instrument> instruments, Cause cause, Debt debt, Parties parties, Lang lang)
        implements Forms {

    @Override
    public Map<String, String> filled(Offer offer) {
        return Offers.filled(offer, catalogue, debt, parties, lang);
    }

    @Override
    public Terms read(Offer offer) {
        return Offers.read(offer, catalogue, debt, parties, lang);
    }

    @Override
    public Optional<Effect> effect(Proposal proposal) {
        return Optional.of(Effect.of(proposal, debt, Optional.of(cause)));
    }

    @Override
    public Phrase choice(Term term, String key) {
        return catalogue.word(key);
    }
}
