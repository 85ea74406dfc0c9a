package goodterms.settlement.offers;

import goodterms.debt.Money;
import goodterms.settlement.Instrument;
import goodterms.settlement.Payment;
import goodterms.settlement.Payout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws up the payments of an offer from the terms its instrument declares as paid. */
final class Payouts {

    private Payouts() {}

    static List<Payment> of(Instrument instrument, Values values) {
        List<Payment> payments = new ArrayList<>();
        for (var payout : instrument.payouts()) {
            switch (payout) {
                case Payout.ByPlan(String term) -> {
                    if (!values.plan(term).isEmpty()) {
                        return values.plan(term);
                    }
                }
                case Payout.OneSum sum -> payment(sum, payments, values).ifPresent(payments::add);
            }
        }
        return payments;
    }

    /** What the offer gives up, if its instrument declares such a term. */
    static Money waived(Instrument instrument, Values values) {
        var currency = values.scene().debt().currency();
        return new Money(instrument.waived().flatMap(values::sum).orElse(BigDecimal.ZERO), currency);
    }

    private static Optional<Payment> payment(Payout.OneSum sum, List<Payment> before, Values values) {
        var amount = amount(sum.amount(), before, values).filter(a -> a.signum() > 0);
        var currency = values.scene().debt().currency();
        return values.day(sum.on())
                .flatMap(day -> amount.map(a -> new Payment(day, new Money(a, currency), sum.inCash())));
    }

    private static Optional<BigDecimal> amount(String name, List<Payment> before, Values values) {
        return switch (name) {
            case "rest" -> Optional.of(values.scene().debt().total().amount().subtract(Rules.total(before)));
            case "set_off" ->
                values.sum("our_claim")
                        .flatMap(ours -> values.sum("their_claim").map(ours::min));
            default -> values.amount(name);
        };
    }
}
