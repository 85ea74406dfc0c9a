package goodterms.settlement;

import goodterms.lang.Phrase;
import java.util.Optional;

/** Who settles with whom: the two companies, the person on the line, who signs for the debtor, and our manager. */
public record Parties(Phrase creditor, Phrase debtor, Phrase contact, Optional<Phrase> signatory, Phrase manager) {}
