package goodterms.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Measures of a portfolio of receivables; days and percentages with two decimals. */
public final class Receivables {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private Receivables() {}

    /** Days sales outstanding: receivables / credit sales x days; with current receivables only, the best possible. */
    public static BigDecimal daysSales(BigDecimal receivables, BigDecimal creditSales, int days) {
        return two(receivables.multiply(BigDecimal.valueOf(days)).divide(creditSales, EXACT));
    }

    /** Collection effectiveness: (opening + sales - closing) / (opening + sales - closing current), in percent. */
    public static BigDecimal effectivenessPct(
            BigDecimal opening, BigDecimal sales, BigDecimal closing, BigDecimal current) {
        var collected = opening.add(sales).subtract(closing);
        return percent(collected, opening.add(sales).subtract(current));
    }

    /** part / whole in percent; zero of nothing. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? new BigDecimal("0.00")
                : two(part.movePointRight(2).divide(whole, EXACT));
    }

    /** A promise to pay as it turned out; {@code daysLate} counts for the money that came. */
    public record Promise(BigDecimal promised, BigDecimal received, int daysLate) {

        boolean kept(int graceDays) {
            return received.compareTo(promised) >= 0 && daysLate <= graceDays;
        }

        BigDecimal inTime(int graceDays) {
            return daysLate <= graceDays ? received.min(promised) : BigDecimal.ZERO;
        }
    }

    /** Promises kept, by count and by money; promises not yet due are not passed in. */
    public record Kept(int kept, int due, BigDecimal keptAmount, BigDecimal promisedAmount) {

        public BigDecimal countPct() {
            return percent(BigDecimal.valueOf(kept), BigDecimal.valueOf(due));
        }

        public BigDecimal amountPct() {
            return percent(keptAmount, promisedAmount);
        }
    }

    public static Kept kept(List<Promise> due, int graceDays) {
        return new Kept(
                (int) due.stream().filter(p -> p.kept(graceDays)).count(),
                due.size(),
                due.stream().map(p -> p.inTime(graceDays)).reduce(BigDecimal.ZERO, BigDecimal::add),
                due.stream().map(Promise::promised).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal two(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
