package goodterms.settlement.offers;

import goodterms.debt.Debt;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Parties;
import goodterms.settlement.Proposal;
import goodterms.settlement.Term;
import goodterms.settlement.TermFault;
import goodterms.settlement.TermValue;
import goodterms.settlement.Terms;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads offers: the proposal a filled form makes, the faults at its fields, and what is filled in beforehand. */
public final class Offers {

    private Offers() {}

    /** The proposal of an offer, or every fault at its fields. An empty value clears what would be filled in. */
    public static Terms read(Offer offer, Catalogue catalogue, Debt debt, Parties parties, Lang lang) {
        var scene = new Scene(catalogue, debt, parties, lang);
        var instrument = catalogue.instrument(offer.instrument());
        if (instrument.isEmpty()) {
            return refused("instrument", Messages.unknownInstrument());
        }
        if (instrument.get().authority() == Instrument.Authority.SPECIALIST) {
            return refused("instrument", Messages.specialist());
        }
        return new Form(instrument.get(), offer, scene).terms();
    }

    /** What is wrong with one term as typed so far, the others standing as the offer has them; empty when nothing is. */
    public static Optional<Phrase> fault(
            String key, Offer offer, Catalogue catalogue, Debt debt, Parties parties, Lang lang) {
        return switch (read(offer, catalogue, debt, parties, lang)) {
            case Terms.Understood understood -> Optional.empty();
            case Terms.Faulty(List<TermFault> faults) ->
                faults.stream()
                        .filter(f -> f.key().equals(key))
                        .map(TermFault::message)
                        .findFirst();
        };
    }

    /** Every term of the offer as a person would write it, with what is filled in for him; terms not yet known are left out. */
    public static Map<String, String> filled(Offer offer, Catalogue catalogue, Debt debt, Parties parties, Lang lang) {
        Map<String, String> out = new LinkedHashMap<>();
        values(offer, catalogue, debt, parties, lang)
                .forEach((key, value) -> out.put(key, Written.text(value, catalogue, lang)));
        return out;
    }

    /** Every term of the offer that is understood, filled in or typed; empty for an unknown instrument. */
    public static Map<String, TermValue> values(
            Offer offer, Catalogue catalogue, Debt debt, Parties parties, Lang lang) {
        var scene = new Scene(catalogue, debt, parties, lang);
        return catalogue
                .instrument(offer.instrument())
                .map(i -> new Form(i, offer, scene).values().terms())
                .orElse(Map.of());
    }

    /** The invoices of a debt named in a row, as a letter or a payment order names them. */
    public static String invoices(Debt debt, Lang lang) {
        return Presets.invoices(debt, lang);
    }

    /** Whether the catalogue may use a rule of this name. */
    public static boolean knowsRule(String rule) {
        return Rules.known(rule);
    }

    private static Terms refused(String key, Phrase message) {
        return new Terms.Faulty(List.of(new TermFault(key, message)));
    }

    /** One form being read: its fields in the order of the catalogue. */
    private static final class Form {

        private final Instrument instrument;
        private final Offer offer;
        private final Map<String, TermValue> understood = new LinkedHashMap<>();
        private final Map<String, Phrase> faults = new LinkedHashMap<>();
        private final Set<String> defects = new LinkedHashSet<>();
        private final Values values;

        private Form(Instrument instrument, Offer offer, Scene scene) {
            this.instrument = instrument;
            this.offer = offer;
            this.values = new Values(understood, scene);
            offer.terms().keySet().stream()
                    .filter(key -> instrument.term(key).isEmpty())
                    .forEach(key -> faults.put(key, Messages.unknownTerm()));
            instrument.terms().forEach(this::read);
            instrument.terms().forEach(this::judge);
        }

        private Values values() {
            return values;
        }

        private Terms terms() {
            if (!faults.isEmpty()) {
                return new Terms.Faulty(faults.entrySet().stream()
                        .map(e -> new TermFault(e.getKey(), e.getValue()))
                        .toList());
            }
            var found = defects.stream()
                    .map(instrument::defect)
                    .flatMap(Optional::stream)
                    .toList();
            return new Terms.Understood(new Proposal(
                    instrument,
                    offer,
                    Payouts.of(instrument, values),
                    Payouts.waived(instrument, values),
                    slots(),
                    found));
        }

        private void read(Term term) {
            var typed = offer.terms().get(term.key());
            if (typed == null) {
                Presets.of(term, values).ifPresent(value -> understood.put(term.key(), value));
                return;
            }
            if (typed.isBlank()) {
                return;
            }
            switch (Fields.read(term, typed, values.scene())) {
                case Reading.Clear<TermValue> clear -> understood.put(term.key(), clear.value());
                case Reading.Unclear<TermValue> unclear -> faults.put(term.key(), unclear.why());
            }
        }

        private void judge(Term term) {
            if (faults.containsKey(term.key())) {
                return;
            }
            var value = values.get(term.key());
            if (value.isEmpty()) {
                if (needed(term)) {
                    broken(term, "missing", Messages.required());
                }
                return;
            }
            term.rules()
                    .forEach((rule, arg) -> Rules.broken(term, rule, arg, value.get(), values)
                            .ifPresent(message -> broken(term, rule, message)));
        }

        private boolean needed(Term term) {
            var condition = Optional.ofNullable(term.rules().get("required_if"));
            return term.required()
                    || condition.filter(c -> Conditions.hold(c, values)).isPresent();
        }

        private void broken(Term term, String rule, Phrase message) {
            Optional.ofNullable(term.breaches().get(rule))
                    .ifPresentOrElse(defects::add, () -> faults.putIfAbsent(term.key(), message));
        }

        private List<Proposal.Slot> slots() {
            Set<Proposal.Slot> filled = new TreeSet<>(instrument.slots());
            instrument
                    .terms()
                    .forEach(t -> values.get(t.key())
                            .filter(v -> !(v instanceof TermValue.Flag(boolean set)) || set)
                            .flatMap(v -> t.slot())
                            .ifPresent(filled::add));
            return List.copyOf(filled);
        }
    }
}
