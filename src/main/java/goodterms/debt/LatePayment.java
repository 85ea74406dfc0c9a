package goodterms.debt;

import goodterms.lang.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Statutory interest for late payment between companies in the EU and the UK: reference rate plus margin, simple, over 365 days. */
public final class LatePayment {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    /** The fixed sum for recovery costs in the EU, in euros. */
    public static final BigDecimal EU_COMPENSATION = BigDecimal.valueOf(40);

    private LatePayment() {}

    /** amount x rate x days / 365, rounded to hundredths. */
    public static BigDecimal interest(BigDecimal amount, BigDecimal ratePct, int days) {
        return amount.multiply(ratePct.movePointLeft(2))
                .multiply(BigDecimal.valueOf(days))
                .divide(YEAR, MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** From the day after the due date to the day of payment; a floating rate is rounded per segment. Unclear past the known rates. */
    public static Reading<BigDecimal> interest(
            BigDecimal amount, LocalDate due, LocalDate paid, Rates reference, BigDecimal marginPct, RateMode mode) {
        var days = (int) Math.max(0, ChronoUnit.DAYS.between(due, paid));
        return switch (mode) {
            case FIXED_AT_DUE -> fixed(amount, due.plusDays(1), days, reference, marginPct);
            case FIXED_AT_PAYMENT -> fixed(amount, paid, days, reference, marginPct);
            case FLOATING -> floating(amount, due, paid, reference, marginPct);
        };
    }

    /** The UK's fixed sum by the size of the debt in pounds: 40 below 1,000, 70 below 10,000, else 100. */
    public static BigDecimal ukCompensation(BigDecimal debt) {
        if (debt.compareTo(BigDecimal.valueOf(1_000)) < 0) {
            return BigDecimal.valueOf(40);
        }
        return BigDecimal.valueOf(debt.compareTo(BigDecimal.valueOf(10_000)) < 0 ? 70 : 100);
    }

    private static Reading<BigDecimal> fixed(
            BigDecimal amount, LocalDate day, int days, Rates reference, BigDecimal marginPct) {
        return reference
                .on(day)
                .map(rate -> Reading.clear(interest(amount, rate.add(marginPct), days)))
                .orElseGet(() -> Reading.unclear(LegalInterest.unknown(reference, day)));
    }

    private static Reading<BigDecimal> floating(
            BigDecimal amount, LocalDate due, LocalDate paid, Rates reference, BigDecimal marginPct) {
        return switch (LegalInterest.of(amount, due, paid, List.of(), reference)) {
            case Reading.Clear<LegalInterest.Accrued> clear ->
                Reading.clear(clear.value().segments().stream()
                        .map(s -> interest(amount, s.ratePct().add(marginPct), s.days()))
                        .reduce(new BigDecimal("0.00"), BigDecimal::add));
            case Reading.Unclear<LegalInterest.Accrued> unclear -> Reading.unclear(unclear.why());
        };
    }
}
