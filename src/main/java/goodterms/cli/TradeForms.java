package goodterms.cli;

import goodterms.debt.Debt;
import goodterms.desk.Forms;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Instrument;
import goodterms.settlement.Instrument.Authority;
import goodterms.settlement.Offer;
import goodterms.settlement.Parties;
import goodterms.settlement.Term;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Offers;
import goodterms.talk.Opening;
import goodterms.talk.Trade;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms of a call as the catalogue of instruments has them. */
final class TradeForms implements Forms {

    private final Supplier<Catalogue> catalogue;
    private final List<String> allowed;
    private final Debt debt;
    private final Parties parties;
    private final Lang lang;

    TradeForms(Supplier<Catalogue> catalogue, Scenario scenario, Opening opening) {
        this.catalogue = catalogue;
        this.allowed = scenario.settlement().instruments();
        this.debt = scenario.debt();
        this.parties = Trade.parties(scenario, opening.speaker());
        this.lang = opening.lang();
    }

    @Override
    public List<Instrument> instruments() {
        return allowed.stream()
                .flatMap(id -> catalogue.get().instrument(id).stream())
                .filter(i -> i.authority() != Authority.SPECIALIST)
                .toList();
    }

    @Override
    public Map<String, String> filled(Offer offer) {
        return Offers.filled(offer, catalogue.get(), debt, parties, lang);
    }

    @Override
    public Optional<Phrase> fault(String key, Offer offer) {
        return Offers.fault(key, offer, catalogue.get(), debt, parties, lang);
    }

    @Override
    public Terms read(Offer offer) {
        return Offers.read(offer, catalogue.get(), debt, parties, lang);
    }

    @Override
    public Phrase choice(Term term, String key) {
        return catalogue.get().word(key);
    }
}
