package goodterms.settlement;

import goodterms.debt.Debt;
import goodterms.debt.Money;
import goodterms.debt.PresentValue;
import goodterms.debt.PresentValue.Inflow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a proposal is worth to us on the day of the call: what it promises, its share of the debt in percent, its weighted
 * average days, its present value (simple, at our cost of capital), and what it concedes: what is waived and what waiting costs.
 */
public record Worth(
        Money promised, BigDecimal sharePct, BigDecimal weightedDays, Money presentValue, Money waived, Money waiting) {

    public static Worth of(Proposal proposal, Debt debt) {
        var plan = plan(proposal.payments(), debt);
        var promised =
                new Money(plan.stream().map(Inflow::amount).reduce(BigDecimal.ZERO, BigDecimal::add), debt.currency());
        var rate = debt.costOfCapitalPct();
        var present = new Money(PresentValue.of(plan, rate), debt.currency());
        return new Worth(
                promised,
                share(promised, debt),
                PresentValue.weightedDays(plan),
                present,
                proposal.waived(),
                promised.minus(present));
    }

    /** What is waived plus what waiting costs. */
    public Money concession() {
        return waived.plus(waiting);
    }

    private static List<Inflow> plan(List<Payment> payments, Debt debt) {
        return payments.stream()
                .map(p -> Inflow.on(p.on(), debt.asOf(), p.amount().amount()))
                .toList();
    }

    private static BigDecimal share(Money promised, Debt debt) {
        var total = debt.total().amount();
        return total.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : promised.amount().movePointRight(2).divide(total, 2, RoundingMode.HALF_UP);
    }
}
