package goodterms.settlement.offers;

import goodterms.lang.Phrase;
import goodterms.settlement.Combination;
import goodterms.settlement.Defect;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.settlement.TermFault;
import goodterms.settlement.TermValue;
import goodterms.settlement.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads several instruments offered as one: the first brings the payments, the others what they add. */
final class Combined {

    /** The most instruments that may go with the first one. */
    static final int MOST = 2;

    private Combined() {}

    static Terms read(Offer offer, Scene scene) {
        var first = scene.catalogue().instrument(offer.instrument());
        if (first.isEmpty()) {
            return Offers.refused("instrument", Messages.unknownInstrument());
        }
        var lead = new Form(first.get(), offer.alone(), scene);
        if (offer.with().isEmpty()) {
            return lead.terms();
        }
        var faults = new ArrayList<TermFault>();
        var with = new ArrayList<Proposal>();
        for (var other : offer.with()) {
            var wrong = unfit(first.get(), other, offer, scene);
            if (wrong.isPresent()) {
                faults.add(new TermFault(other.instrument(), wrong.get()));
            } else {
                switch (read(other, lead, first.get(), scene)) {
                    case Terms.Understood(Proposal proposal) -> with.add(proposal);
                    case Terms.Faulty(List<TermFault> found) ->
                        found.forEach(
                                f -> faults.add(new TermFault(Offers.field(other.instrument(), f.key()), f.message())));
                }
            }
        }
        return joined(offer, lead.terms(), with, faults);
    }

    private static Terms joined(Offer offer, Terms lead, List<Proposal> with, List<TermFault> faults) {
        return switch (lead) {
            case Terms.Faulty(List<TermFault> own) -> {
                var all = new ArrayList<>(own);
                all.addAll(faults);
                yield new Terms.Faulty(all);
            }
            case Terms.Understood(Proposal proposal) ->
                faults.isEmpty() ? new Terms.Understood(whole(offer, proposal, with)) : new Terms.Faulty(faults);
        };
    }

    private static Proposal whole(Offer offer, Proposal lead, List<Proposal> with) {
        var waived = lead.waived();
        var slots = new TreeSet<>(lead.slots());
        var defects = new ArrayList<Defect>(lead.defects());
        var overstepped = lead.overstepped();
        for (var other : with) {
            waived = waived.plus(other.waived());
            slots.addAll(other.slots());
            defects.addAll(other.defects());
            overstepped |= other.overstepped();
        }
        return new Proposal(
                lead.instrument(), offer, lead.payments(), waived, List.copyOf(slots), defects, with, overstepped);
    }

    /** Why an instrument cannot go with the first one. */
    private static Optional<Phrase> unfit(Instrument first, Offer other, Offer offer, Scene scene) {
        var found = scene.catalogue().instrument(other.instrument());
        if (found.isEmpty()) {
            return Optional.of(Messages.unknownInstrument());
        }
        if (offer.with().size() > MOST) {
            return Optional.of(Messages.fewer(MOST));
        }
        var twice = offer.with().stream()
                        .filter(o -> o.instrument().equals(other.instrument()))
                        .count()
                > 1;
        return twice || first.combination(other.instrument()).isEmpty()
                ? Optional.of(Messages.notTogether(first.name(), found.get().name()))
                : Optional.empty();
    }

    private static Terms read(Offer other, Form lead, Instrument first, Scene scene) {
        var pair = first.combination(other.instrument()).orElseThrow();
        var instrument = scene.catalogue().instrument(other.instrument()).orElseThrow();
        var taken = taken(pair, lead);
        for (var term : instrument.terms()) {
            var typed = other.terms().get(term.key());
            var value = taken.get(term.key());
            if (typed != null
                    && value != null
                    && Fields.read(term, typed, scene)
                            .found()
                            .filter(value::equals)
                            .isEmpty()) {
                return Offers.refused(
                        term.key(),
                        Messages.asInOffer(Phrase.each(lang -> Written.text(value, scene.catalogue(), lang))));
            }
        }
        return new Form(instrument, filled(other, taken, scene), scene).terms();
    }

    /** The instruments that go with the first one, with the terms that follow from it. */
    static List<Offer> resolved(Offer offer, Scene scene) {
        var first = scene.catalogue().instrument(offer.instrument());
        if (first.isEmpty() || offer.with().isEmpty()) {
            return List.of();
        }
        var lead = new Form(first.get(), offer.alone(), scene);
        return offer.with().stream()
                .map(other -> filled(
                        other,
                        first.get()
                                .combination(other.instrument())
                                .map(pair -> taken(pair, lead))
                                .orElse(Map.of()),
                        scene))
                .toList();
    }

    private static Offer filled(Offer other, Map<String, TermValue> taken, Scene scene) {
        Map<String, String> terms = new LinkedHashMap<>(other.terms());
        taken.forEach((key, value) -> terms.put(key, Written.text(value, scene.catalogue(), scene.lang())));
        return new Offer(other.instrument(), terms);
    }

    private static Map<String, TermValue> taken(Combination pair, Form lead) {
        var taken = new LinkedHashMap<String, TermValue>();
        pair.takes().forEach((key, name) -> value(name, lead).ifPresent(v -> taken.put(key, v)));
        return taken;
    }

    private static Optional<TermValue> value(String name, Form lead) {
        var payments = lead.payments();
        return switch (name) {
            case "rest" ->
                payments.stream()
                        .skip(1)
                        .map(Payment::amount)
                        .reduce((a, b) -> a.plus(b))
                        .map(TermValue.Sum::new);
            case "first_day" -> payments.stream().findFirst().map(p -> new TermValue.Day(p.on()));
            case "last_day" ->
                payments.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TermValue.Day(payments.getLast().on()));
            case "payments" -> payments.size() < 2 ? Optional.empty() : Optional.of(new TermValue.Plan(payments));
            default -> lead.values().get(name);
        };
    }
}
