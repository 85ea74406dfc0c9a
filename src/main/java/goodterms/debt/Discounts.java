package goodterms.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What an early-payment discount of D percent for paying n days earlier is worth; all rates in percent. */
public final class Discounts {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Discounts() {}

    /** D / (100 - D) x year / n x 100: the buyer's simple yearly return, two decimals; the year has 365 or 360 days. */
    public static BigDecimal annualSimplePct(BigDecimal discountPct, int days, int yearDays) {
        return perPeriod(discountPct)
                .multiply(BigDecimal.valueOf(yearDays))
                .divide(BigDecimal.valueOf(days), EXACT)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** (1 + D / (100 - D)) ^ (365 / n) - 1, two decimals. */
    public static BigDecimal annualEffectivePct(BigDecimal discountPct, int days) {
        return Powers.fraction(BigDecimal.ONE.add(perPeriod(discountPct)), 365, days)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** 1 - 1 / (1 + k x n / 365): the largest discount that costs us no more than our money does, three decimals. */
    public static BigDecimal breakEvenPct(BigDecimal costOfCapitalPct, int daysEarlier) {
        var left = PresentValue.simple(BigDecimal.ONE, costOfCapitalPct, daysEarlier);
        return BigDecimal.ONE.subtract(left).movePointRight(2).setScale(3, RoundingMode.HALF_UP);
    }

    /** What the discount gives away. */
    public static BigDecimal given(BigDecimal amount, BigDecimal discountPct) {
        return amount.multiply(discountPct).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** What having the whole amount so many days earlier saves us. */
    public static BigDecimal saved(BigDecimal amount, BigDecimal costOfCapitalPct, int daysEarlier) {
        return amount.subtract(PresentValue.simple(amount, costOfCapitalPct, daysEarlier))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal perPeriod(BigDecimal discountPct) {
        return discountPct.divide(HUNDRED.subtract(discountPct), EXACT);
    }
}
