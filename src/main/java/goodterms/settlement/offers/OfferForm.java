package goodterms.settlement.offers;

import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Proposal;
import goodterms.settlement.Term;
import goodterms.settlement.TermFault;
import goodterms.settlement.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An offer being filled in: its fields as they stand, what is wrong with them, and what it would bring. Every change is a new one. */
public record OfferForm(Forms forms, Instrument instrument, Offer offer) {

    /**
     * One line of the form: its key ({@code instrument.term} for an instrument that goes with the first), whose it is, what
     * stands in it, what is wrong with it, and what speaks against it.
     */
    public record Field(
            String key, Instrument of, Term term, String value, Optional<Phrase> fault, Optional<Phrase> remark) {}

    /** A form with what is known of its terms. */
    public static OfferForm of(Forms forms, Instrument instrument, Map<String, String> known) {
        return new OfferForm(forms, instrument, new Offer(instrument.id(), known));
    }

    /** The instruments on it, the first one first. */
    public List<Instrument> instruments() {
        var all = new ArrayList<Instrument>(List.of(instrument));
        offer.with().forEach(o -> named(o.instrument()).ifPresent(all::add));
        return all;
    }

    /** What else may go with the first instrument. */
    public List<Instrument> partners() {
        return offer.with().size() >= Combined.MOST
                ? List.of()
                : forms.instruments().stream()
                        .filter(i -> instrument.combination(i.id()).isPresent())
                        .filter(i -> !offer.instruments().contains(i.id()))
                        .toList();
    }

    public OfferForm plus(Instrument other) {
        var with = new ArrayList<>(offer.with());
        with.add(new Offer(other.id(), Map.of()));
        return with(with);
    }

    /** The form without the instrument that was added last. */
    public OfferForm minus() {
        return offer.with().isEmpty()
                ? this
                : with(offer.with().subList(0, offer.with().size() - 1));
    }

    /** The form with a field as typed; an empty text clears what was filled in. */
    public OfferForm typed(String key, String text) {
        return changed(key, Optional.of(text));
    }

    /** The form with a field as it was before anything was typed. */
    public OfferForm untyped(String key) {
        return changed(key, Optional.empty());
    }

    /** The fields in their order; those that follow from the first instrument are not asked for again. */
    public List<Field> fields() {
        var filled = forms.filled(offer);
        var faults = faults();
        var remarks = understood().map(forms::remarks).orElse(List.of());
        var fields = new ArrayList<Field>();
        for (var one : instruments()) {
            for (var term : one.terms()) {
                var key = key(one, term);
                if (!follows(one, term)) {
                    fields.add(
                            new Field(key, one, term, filled.getOrDefault(key, ""), at(key, faults), at(key, remarks)));
                }
            }
        }
        return fields;
    }

    /** The fields to ask for when an instrument comes on the form. */
    public List<Field> asked(Instrument of) {
        return fields().stream()
                .filter(f -> f.of().id().equals(of.id()) && f.term().asked())
                .limit(4)
                .toList();
    }

    public Optional<Field> field(String key) {
        return fields().stream().filter(f -> f.key().equals(key)).findFirst();
    }

    public Terms read() {
        return forms.read(offer);
    }

    /** What the offer comes to; empty while something is wrong. */
    public Optional<Proposal> understood() {
        return read() instanceof Terms.Understood(Proposal proposal) ? Optional.of(proposal) : Optional.empty();
    }

    public Optional<Effect> effect() {
        return understood().flatMap(forms::effect);
    }

    /** What is wrong or speaks against the offer and belongs to none of its fields. */
    public List<Phrase> elsewhere() {
        var keys = fields().stream().map(Field::key).toList();
        var all = new ArrayList<>(faults());
        understood().ifPresent(p -> all.addAll(forms.remarks(p)));
        return all.stream()
                .filter(f -> !keys.contains(f.key()))
                .map(TermFault::message)
                .toList();
    }

    private List<TermFault> faults() {
        return read() instanceof Terms.Faulty(List<TermFault> faults) ? faults : List.of();
    }

    private static Optional<Phrase> at(String key, List<TermFault> faults) {
        return faults.stream()
                .filter(f -> f.key().equals(key))
                .map(TermFault::message)
                .findFirst();
    }

    private Optional<Instrument> named(String id) {
        return forms.instruments().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    private String key(Instrument of, Term term) {
        return of.id().equals(instrument.id()) ? term.key() : Offers.field(of.id(), term.key());
    }

    private boolean follows(Instrument of, Term term) {
        return instrument
                .combination(of.id())
                .filter(pair -> !of.id().equals(instrument.id()))
                .filter(pair -> pair.takes().containsKey(term.key()))
                .isPresent();
    }

    private OfferForm with(List<Offer> others) {
        return new OfferForm(forms, instrument, new Offer(offer.instrument(), offer.terms(), others));
    }

    private OfferForm changed(String key, Optional<String> text) {
        var cut = key.indexOf('.');
        if (cut < 0) {
            return new OfferForm(
                    forms, instrument, new Offer(offer.instrument(), terms(offer, key, text), offer.with()));
        }
        var id = key.substring(0, cut);
        return with(offer.with().stream()
                .map(o -> o.instrument().equals(id) ? new Offer(id, terms(o, key.substring(cut + 1), text)) : o)
                .toList());
    }

    private static Map<String, String> terms(Offer offer, String key, Optional<String> text) {
        var terms = new LinkedHashMap<>(offer.terms());
        text.ifPresentOrElse(t -> terms.put(key, t), () -> terms.remove(key));
        return terms;
    }
}
