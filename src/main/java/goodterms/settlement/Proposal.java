package goodterms.settlement;

import goodterms.debt.Money;
import java.util.List;

/**
 * An offer whose every term is understood: what will be paid and when, what we give up, which of the six slots of a complete
 * commitment it fills, and the weaknesses its paper would have.
 */
public record Proposal(
        Instrument instrument,
        Offer offer,
        List<Payment> payments,
        Money waived,
        List<Slot> slots,
        List<Defect> defects) {

    public Proposal {
        payments = List.copyOf(payments);
        slots = List.copyOf(slots);
        defects = List.copyOf(defects);
    }

    /** The six things that make a commitment complete. */
    public enum Slot {
        AMOUNT,
        DATE,
        SOURCE,
        PERSON,
        DOCUMENT,
        CHECKPOINT
    }
}
