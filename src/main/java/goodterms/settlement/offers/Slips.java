package goodterms.settlement.offers;

import goodterms.debt.Debt;
import goodterms.debt.Invoice;
import goodterms.settlement.Instrument.Authority;
import goodterms.settlement.Proposal;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.Slip;
import goodterms.settlement.Term;
import goodterms.settlement.TermFault;
import goodterms.settlement.Worth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what contradicts itself in an offer that can be made all the same. */
public final class Slips {

    /** Invoices of which every sum of some is looked at; of more, only each one and all. */
    private static final int FEW = 10;

    private Slips() {}

    /** The slips of an offer, given those made before it in the same call. */
    public static List<Slip> of(Proposal offer, List<Proposal> before, Debt debt) {
        var slips = new ArrayList<Slip>();
        if (easier(offer, before, debt).isPresent()) {
            slips.add(Slip.HARDER);
        }
        if (misquoted(offer, debt)) {
            slips.add(Slip.INVOICE);
        }
        if (offer.overstepped()) {
            slips.add(Slip.AUTHORITY);
        }
        return slips;
    }

    /** The same as remarks at the fields they belong to. */
    public static List<TermFault> remarks(Proposal offer, List<Proposal> before, Debt debt) {
        return of(offer, before, debt).stream()
                .map(slip -> remark(slip, offer, before, debt))
                .toList();
    }

    private static TermFault remark(Slip slip, Proposal offer, List<Proposal> before, Debt debt) {
        return switch (slip) {
            case HARDER ->
                new TermFault(
                        key(offer, Slot.DATE),
                        Messages.easierBefore(easier(offer, before, debt).orElseThrow()));
            case INVOICE -> new TermFault(key(offer, Slot.AMOUNT), Messages.notTheInvoices(debt.total()));
            case AUTHORITY -> {
                var specialist = offer.instruments().stream().anyMatch(i -> i.authority() == Authority.SPECIALIST);
                yield new TermFault("instrument", specialist ? Messages.notYours() : Messages.notAlone());
            }
        };
    }

    /** The field that fills a part of the commitment, else the first one. */
    private static String key(Proposal offer, Slot slot) {
        var terms = offer.instrument().terms();
        return terms.stream()
                .filter(t -> t.slot().equals(Optional.of(slot)))
                .findFirst()
                .or(() -> terms.stream().findFirst())
                .map(Term::key)
                .orElse("instrument");
    }

    /** The latest earlier offer that asked for less in something and for more in nothing. */
    private static Optional<Proposal> easier(Proposal offer, List<Proposal> before, Debt debt) {
        return before.reversed().stream()
                .filter(b -> !b.payments().isEmpty() && !offer.payments().isEmpty())
                .filter(b -> harder(offer, b, debt))
                .findFirst();
    }

    private static boolean harder(Proposal now, Proposal before, Debt debt) {
        var more = total(now).compareTo(total(before));
        var waivedLess = before.waived().amount().compareTo(now.waived().amount());
        if (more < 0 || waivedLess < 0 || now.burden() < before.burden()) {
            return false;
        }
        var sooner = days(before, debt).compareTo(days(now, debt));
        return sooner >= 0 && sooner + more + waivedLess > 0;
    }

    private static BigDecimal days(Proposal offer, Debt debt) {
        return Worth.of(offer, debt).weightedDays();
    }

    private static BigDecimal total(Proposal offer) {
        return Rules.total(offer.payments());
    }

    /** Whether the sum is near the debt or an invoice and yet neither that, nor the debt with its penalty, nor some invoices. */
    private static boolean misquoted(Proposal offer, Debt debt) {
        var total = total(offer);
        if (offer.payments().isEmpty() || sums(debt).contains(total.stripTrailingZeros())) {
            return false;
        }
        return near(total, debt.total().amount())
                || debt.invoices().stream().anyMatch(i -> near(total, i.amount().amount()));
    }

    private static boolean near(BigDecimal sum, BigDecimal invoice) {
        return sum.subtract(invoice).abs().movePointRight(1).compareTo(invoice) <= 0;
    }

    private static Set<BigDecimal> sums(Debt debt) {
        var sums = new HashSet<BigDecimal>();
        var all = debt.total().amount();
        var invoices = debt.invoices().stream()
                .map(Invoice::amount)
                .map(m -> m.amount())
                .toList();
        List<BigDecimal> some = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (var invoice : invoices.subList(0, Math.min(FEW, invoices.size()))) {
            List.copyOf(some).forEach(s -> some.add(s.add(invoice)));
        }
        some.addAll(invoices);
        some.add(all);
        some.add(all.add(debt.penaltyDue().amount()));
        some.forEach(s -> sums.add(s.stripTrailingZeros()));
        return sums;
    }
}
