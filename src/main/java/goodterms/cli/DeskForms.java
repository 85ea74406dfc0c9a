package goodterms.cli;

import goodterms.debt.Debt;
import goodterms.desk.Forms;
import goodterms.desk.page.Row;
import goodterms.desk.telling.SettleRows;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Parties;
import goodterms.settlement.Term;
import goodterms.settlement.Terms;
import goodterms.settlement.Worth;
import goodterms.settlement.offers.Offers;
import java.util.ArrayList;
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
    public Optional<Phrase> fault(String key, Offer offer) {
        return Offers.fault(key, offer, catalogue, debt, parties, lang);
    }

    @Override
    public Terms read(Offer offer) {
        return Offers.read(offer, catalogue, debt, parties, lang);
    }

    @Override
    public List<Row> effect(Terms read) {
        return switch (read) {
            case Terms.Faulty faulty -> List.of();
            case Terms.Understood(var proposal) -> {
                var rows = new ArrayList<Row>();
                if (!proposal.payments().isEmpty()) {
                    rows.addAll(SettleRows.effect(Worth.of(proposal, debt), debt.costOfCapitalPct(), lang));
                }
                rows.addAll(SettleRows.warnings(proposal, proposal.instrument().fit(cause), lang));
                yield rows;
            }
        };
    }

    @Override
    public Phrase choice(Term term, String key) {
        return catalogue.word(key);
    }
}
