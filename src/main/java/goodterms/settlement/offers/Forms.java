package goodterms.settlement.offers;

import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Proposal;
import goodterms.settlement.Term;
import goodterms.settlement.TermFault;
import goodterms.settlement.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that offers are filled in on, at a desk or at one moment of a call. */
public interface Forms {

    /** What may be offered, in the order shown. */
    List<Instrument> instruments();

    /** Every term as a person would write it, with what is filled in beforehand; terms not yet known are left out. */
    Map<String, String> filled(Offer offer);

    Terms read(Offer offer);

    /** What speaks against an offer that can be made all the same, at the fields it belongs to. */
    default List<TermFault> remarks(Proposal proposal) {
        return List.of();
    }

    /** What an offer would bring; nothing where it cannot be said. */
    default Optional<Effect> effect(Proposal proposal) {
        return Optional.empty();
    }

    /** The name of one of a term's choices. */
    Phrase choice(Term term, String key);
}
