package goodterms.settlement.offers;

import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Payment;
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

/** One form being read: its fields in the order of the catalogue. */
final class Form {

    private static final String SIGN_OFF = "sign_off";

    private static final String OWN_WORD = "own_word";

    private final Instrument instrument;
    private final Offer offer;
    private final Map<String, TermValue> understood = new LinkedHashMap<>();
    private final Map<String, Phrase> faults = new LinkedHashMap<>();
    private final Set<String> defects = new LinkedHashSet<>();
    private final Values values;

    Form(Instrument instrument, Offer offer, Scene scene) {
        this.instrument = instrument;
        this.offer = offer;
        this.values = new Values(understood, scene);
        offer.terms().keySet().stream()
                .filter(key -> instrument.term(key).isEmpty())
                .forEach(key -> faults.put(key, Messages.unknownTerm()));
        instrument.terms().forEach(this::read);
        instrument.terms().forEach(this::judge);
    }

    Values values() {
        return values;
    }

    Terms terms() {
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
                payments(),
                Payouts.waived(instrument, values),
                slots(),
                found,
                List.of(),
                overstepped()));
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

    List<Payment> payments() {
        return Payouts.of(instrument, values);
    }

    /** Whether only a specialist may promise it, or a sign-off is needed and promised away. */
    private boolean overstepped() {
        return switch (instrument.authority()) {
            case OWN -> false;
            case APPROVAL ->
                values.get(SIGN_OFF)
                        .filter(new TermValue.Choice(OWN_WORD)::equals)
                        .isPresent();
            case SPECIALIST -> true;
        };
    }
}
