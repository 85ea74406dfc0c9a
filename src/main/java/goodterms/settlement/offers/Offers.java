package goodterms.settlement.offers;

import goodterms.debt.Debt;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Parties;
import goodterms.settlement.TermFault;
import goodterms.settlement.TermValue;
import goodterms.settlement.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads offers: the proposal a filled form makes, the faults at its fields, and what is filled in beforehand. */
public final class Offers {

    private Offers() {}

    /** The proposal of an offer, or every fault at its fields. An empty value clears what would be filled in. */
    public static Terms read(Offer offer, Catalogue catalogue, Debt debt, Parties parties, Lang lang) {
        var scene = new Scene(catalogue, debt, parties, lang);
        var reference = offer.instruments().stream()
                .flatMap(id -> catalogue.instrument(id).stream())
                .anyMatch(i -> i.authority() == Instrument.Authority.SPECIALIST);
        return reference ? refused("instrument", Messages.specialist()) : Combined.read(offer, scene);
    }

    /** The same in a call, where nobody stops a manager from promising what only a specialist may. */
    public static Terms said(Offer offer, Catalogue catalogue, Debt debt, Parties parties, Lang lang) {
        return Combined.read(offer, new Scene(catalogue, debt, parties, lang));
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

    /** The key of a field of an instrument that goes with the first one. */
    public static String field(String instrument, String key) {
        return instrument + "." + key;
    }

    /** Every term of the offer as a person would write it, with what is filled in for him; terms not yet known are left out. */
    public static Map<String, String> filled(Offer offer, Catalogue catalogue, Debt debt, Parties parties, Lang lang) {
        Map<String, String> out = new LinkedHashMap<>();
        values(offer, catalogue, debt, parties, lang)
                .forEach((key, value) -> out.put(key, Written.text(value, catalogue, lang)));
        for (var other : Combined.resolved(offer, new Scene(catalogue, debt, parties, lang))) {
            values(other, catalogue, debt, parties, lang)
                    .forEach((key, value) ->
                            out.put(field(other.instrument(), key), Written.text(value, catalogue, lang)));
        }
        return out;
    }

    /** Every term of the first instrument that is understood, filled in or typed; empty for an unknown one. */
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

    static Terms refused(String key, Phrase message) {
        return new Terms.Faulty(List.of(new TermFault(key, message)));
    }
}
