package goodterms.desk;

import goodterms.desk.page.Row;
import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Term;
import goodterms.settlement.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that offers of one call are filled in on. */
public interface Forms {

    /** What may be offered in this call, in the order shown. */
    List<Instrument> instruments();

    /** Every term as a person would write it, with what is filled in beforehand; terms not yet known are left out. */
    Map<String, String> filled(Offer offer);

    /** What is wrong with one term as typed so far. */
    Optional<Phrase> fault(String key, Offer offer);

    Terms read(Offer offer);

    /** What the offer would bring, shown before it is made; nothing where it cannot be said. */
    default List<Row> effect(Terms read) {
        return List.of();
    }

    /** The name of one of a term's choices. */
    Phrase choice(Term term, String key);
}
