package goodterms;

import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Term;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Forms;
import java.util.List;
import java.util.Map;

/** A call in which nothing is offered. */
final class NoForms implements Forms {

    @Override
    public List<Instrument> instruments() {
        return List.of();
    }

    @Override
    public Map<String, String> filled(Offer offer) {
        return Map.of();
    }

    @Override
    public Terms read(Offer offer) {
        return new Terms.Faulty(List.of());
    }

    @Override
    public Phrase choice(Term term, String key) {
        return Phrase.of(key, key);
    }
}
