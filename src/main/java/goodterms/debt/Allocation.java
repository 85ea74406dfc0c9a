package goodterms.debt;

import java.math.BigDecimal;

/**
 * How a payment that does not cover the debt is applied (article 319): the creditor's costs, then interest that is the price of
 * money, then principal; penalties only after the principal.
 */
public record Allocation(
        BigDecimal toCosts,
        BigDecimal toInterest,
        BigDecimal toPrincipal,
        BigDecimal toPenalty,
        BigDecimal principalLeft,
        BigDecimal penaltyLeft) {

    public static Allocation of(
            BigDecimal payment, BigDecimal costs, BigDecimal interest, BigDecimal principal, BigDecimal penalty) {
        var toCosts = payment.min(costs);
        var afterCosts = payment.subtract(toCosts);
        var toInterest = afterCosts.min(interest);
        var afterInterest = afterCosts.subtract(toInterest);
        var toPrincipal = afterInterest.min(principal);
        var toPenalty = afterInterest.subtract(toPrincipal).min(penalty);
        return new Allocation(
                toCosts,
                toInterest,
                toPrincipal,
                toPenalty,
                principal.subtract(toPrincipal),
                penalty.subtract(toPenalty));
    }
}
