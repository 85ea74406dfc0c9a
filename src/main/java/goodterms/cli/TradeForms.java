package goodterms.cli;

import goodterms.debt.Debt;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Parties;
import goodterms.settlement.Proposal;
import goodterms.settlement.Term;
import goodterms.settlement.TermFault;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Effect;
import goodterms.settlement.offers.Forms;
import goodterms.settlement.offers.Offers;
import goodterms.settlement.offers.Slips;
import goodterms.talk.Event;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import goodterms.talk.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms at one moment of a call, from the catalogue and from what the trainee knows by then. */
record TradeForms(Supplier<Catalogue> source, Talk talk) implements Forms {

    private Catalogue catalogue() {
        return source.get();
    }

    private Debt debt() {
        return talk.stage().scenario().debt();
    }

    private Parties parties() {
        return Trade.parties(talk.stage().scenario(), talk.stage().opening().speaker());
    }

    private Lang lang() {
        return talk.stage().opening().lang();
    }

    private boolean exam() {
        return talk.stage().opening().mode() == Mode.EXAM;
    }

    @Override
    public List<Instrument> instruments() {
        return talk.stage().scenario().settlement().instruments().stream()
                .flatMap(id -> catalogue().instrument(id).stream())
                .toList();
    }

    @Override
    public Map<String, String> filled(Offer offer) {
        return Offers.filled(offer, catalogue(), debt(), parties(), lang());
    }

    @Override
    public Terms read(Offer offer) {
        return Offers.said(offer, catalogue(), debt(), parties(), lang());
    }

    @Override
    public List<TermFault> remarks(Proposal proposal) {
        return exam() ? List.of() : Slips.remarks(proposal, talk.state().offered(), debt());
    }

    @Override
    public Optional<Effect> effect(Proposal proposal) {
        var effect = Effect.of(proposal, debt(), talk.stage().knownCause(talk.state()))
                .noMoneyBefore(moneyFrom(), proposal);
        return Optional.of(exam() ? effect.figures() : effect);
    }

    /** The day on which money comes in, as the debtor told it last. */
    private Optional<LocalDate> moneyFrom() {
        var cash = talk.stage().scenario().debtor().cash();
        return talk.events().stream()
                .filter(Event.CalendarShown.class::isInstance)
                .map(e -> ((Event.CalendarShown) e).inflow())
                .reduce((before, after) -> after)
                .map(inflow -> debt().asOf().plusDays(cash.get(inflow - 1).day()));
    }

    @Override
    public Phrase choice(Term term, String key) {
        return catalogue().word(key);
    }
}
