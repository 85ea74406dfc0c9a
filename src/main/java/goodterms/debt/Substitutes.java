package goodterms.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What stands in for the debtor's money: a set-off, a factor's advance, the sale of the claim. */
public final class Substitutes {

    private Substitutes() {}

    /** What mutual claims extinguish, and what the greater of them leaves. */
    public record SetOff(BigDecimal extinguished, BigDecimal residual) {

        public static SetOff of(BigDecimal ours, BigDecimal theirs) {
            return new SetOff(ours.min(theirs), ours.subtract(theirs).max(BigDecimal.ZERO));
        }
    }

    /** The price of factoring an invoice: the fee on the whole, the interest on the advance, and when the money comes. */
    public record Factoring(BigDecimal invoice, BigDecimal advance, BigDecimal fee, BigDecimal finance) {

        public static Factoring of(
                BigDecimal invoice, BigDecimal advancePct, BigDecimal feePct, BigDecimal ratePct, int days) {
            var advance = share(invoice, advancePct);
            return new Factoring(
                    invoice, advance, share(invoice, feePct), PresentValue.carryingCost(advance, ratePct, days));
        }

        public BigDecimal cost() {
            return fee.add(finance);
        }

        public BigDecimal costPct() {
            return Receivables.percent(cost(), invoice);
        }

        public BigDecimal cashAtOnce() {
            return advance.subtract(fee);
        }

        public BigDecimal cashAtTheEnd() {
            return invoice.subtract(advance).subtract(finance);
        }
    }

    /** The price of a claim sold at a discount. */
    public static BigDecimal cession(BigDecimal claim, BigDecimal discountPct) {
        return claim.subtract(share(claim, discountPct));
    }

    /** So many percent of an amount, rounded to hundredths. */
    public static BigDecimal share(BigDecimal amount, BigDecimal pct) {
        return amount.multiply(pct).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
}
