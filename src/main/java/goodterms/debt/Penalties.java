package goodterms.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The contract penalty of a delay, and the penalty of a public contract; rates in percent. */
public final class Penalties {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private Penalties() {}

    /** What accrued by days, where the cap stands, and the lesser of the two. */
    public record Accrued(BigDecimal raw, Optional<BigDecimal> cap) {

        public BigDecimal payable() {
            return cap.map(raw::min).orElse(raw);
        }
    }

    /** principal x rate a day x days, against principal x cap. */
    public static Accrued contract(BigDecimal principal, int days, BigDecimal perDayPct, Optional<BigDecimal> capPct) {
        var raw = principal.multiply(perDayPct.movePointLeft(2)).multiply(BigDecimal.valueOf(days));
        return new Accrued(cents(raw), capPct.map(cap -> cents(principal.multiply(cap.movePointLeft(2)))));
    }

    /** A daily rate as a yearly one, two decimals. */
    public static BigDecimal annualPct(BigDecimal perDayPct) {
        return cents(perDayPct.multiply(YEAR));
    }

    /** principal x key rate / 300 x days, as public contracts have it. */
    public static BigDecimal publicContract(BigDecimal principal, BigDecimal keyRatePct, int days) {
        return cents(principal
                .multiply(keyRatePct.movePointLeft(2))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(300), MathContext.DECIMAL128));
    }

    private static BigDecimal cents(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
