package goodterms.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What future money is worth on the day of the call, and what waiting for it costs; rates in percent a year over 365 days. */
public final class PresentValue {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private PresentValue() {}

    /** An amount expected some days after the day of the call. */
    public record Inflow(int day, BigDecimal amount) {

        public static Inflow on(LocalDate day, LocalDate today, BigDecimal amount) {
            return new Inflow((int) ChronoUnit.DAYS.between(today, day), amount);
        }
    }

    /** A x k x d / 365, rounded to hundredths. */
    public static BigDecimal carryingCost(BigDecimal amount, BigDecimal ratePct, int days) {
        return cents(amount.multiply(ratePct)
                .movePointLeft(2)
                .multiply(BigDecimal.valueOf(days))
                .divide(YEAR, EXACT));
    }

    /** A / (1 + k x d / 365), the canonical form, not rounded. */
    public static BigDecimal simple(BigDecimal amount, BigDecimal ratePct, int days) {
        return amount.divide(BigDecimal.ONE.add(yearly(ratePct, days)), EXACT);
    }

    /** A / (1 + k) ^ (d / 365), rounded to hundredths. */
    public static BigDecimal compound(BigDecimal amount, BigDecimal ratePct, int days) {
        var base = BigDecimal.ONE.add(ratePct.movePointLeft(2));
        return cents(amount.divide(Powers.fraction(base, days, 365), EXACT));
    }

    /** The simple present value of a whole plan, rounded once. */
    public static BigDecimal of(List<Inflow> plan, BigDecimal ratePct) {
        return cents(exact(plan, ratePct, 0));
    }

    /** Sum of amount x day over the sum of amounts, in days, two decimals; zero for an empty plan. */
    public static BigDecimal weightedDays(List<Inflow> plan) {
        var total = plan.stream().map(Inflow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        return plan.stream()
                .map(p -> p.amount().multiply(BigDecimal.valueOf(p.day())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(total, 2, RoundingMode.HALF_UP);
    }

    /** p x PV(plan) + (1 - p) x PV(the same plan, every payment that many days late). */
    public static BigDecimal expected(List<Inflow> plan, BigDecimal kept, int slipDays, BigDecimal ratePct) {
        var late = exact(plan, ratePct, slipDays).multiply(BigDecimal.ONE.subtract(kept));
        return cents(exact(plan, ratePct, 0).multiply(kept).add(late));
    }

    /** The sales whose profit pays for a cost, at a margin in percent. */
    public static BigDecimal salesToOffset(BigDecimal cost, BigDecimal marginPct) {
        return cost.divide(marginPct.movePointLeft(2), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal exact(List<Inflow> plan, BigDecimal ratePct, int late) {
        return plan.stream()
                .map(p -> simple(p.amount(), ratePct, p.day() + late))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal yearly(BigDecimal ratePct, int days) {
        return ratePct.movePointLeft(2).multiply(BigDecimal.valueOf(days)).divide(YEAR, EXACT);
    }

    private static BigDecimal cents(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
