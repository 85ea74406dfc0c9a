package goodterms.settlement;

import goodterms.debt.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An offer whose every term is understood: what will be paid and when, what we give up, which of the six slots of a complete
 * commitment it fills, the weaknesses its papers would have, the instruments that go with it, and whether it promises what the
 * manager may not promise alone.
 */
public record Proposal(
        Instrument instrument,
        Offer offer,
        List<Payment> payments,
        Money waived,
        List<Slot> slots,
        List<Defect> defects,
        List<Proposal> with,
        boolean overstepped) {

    public Proposal {
        payments = List.copyOf(payments);
        slots = List.copyOf(slots);
        defects = List.copyOf(defects);
        with = List.copyOf(with);
    }

    /** A single instrument within one's authority. */
    public Proposal(
            Instrument instrument,
            Offer offer,
            List<Payment> payments,
            Money waived,
            List<Slot> slots,
            List<Defect> defects) {
        this(instrument, offer, payments, waived, slots, defects, List.of(), false);
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

    /** Every instrument of the offer, the first one first. */
    public List<Instrument> instruments() {
        return Stream.concat(Stream.of(instrument), with.stream().map(Proposal::instrument))
                .toList();
    }

    /** What its form adds to the chance that the promise is kept, in percent. */
    public int keepPct() {
        return instrument.keepPct()
                + combinations().mapToInt(Combination::keepPct).sum();
    }

    /** What its form weighs on the debtor, 0..100. */
    public int burden() {
        return Math.min(
                100,
                instrument.burden()
                        + combinations().mapToInt(Combination::burden).sum());
    }

    private Stream<Combination> combinations() {
        return with.stream()
                .map(w -> instrument.combination(w.instrument().id()))
                .flatMap(Optional::stream);
    }
}
