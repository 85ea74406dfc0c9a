package goodterms.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Roots and powers of decimals without binary floating point, good to 25 digits. */
final class Powers {

    private static final MathContext EXACT = new MathContext(50, RoundingMode.HALF_EVEN);

    private static final int STEPS = 120;

    private Powers() {}

    /** base ^ (top / bottom) for a base above zero: the bottom-th root is found by halving the interval it lies in. */
    static BigDecimal fraction(BigDecimal base, int top, int bottom) {
        var whole = top / bottom;
        var rest = top % bottom;
        return base.pow(whole, EXACT).multiply(root(base, bottom).pow(rest, EXACT), EXACT);
    }

    private static BigDecimal root(BigDecimal base, int n) {
        var low = BigDecimal.ZERO;
        var high = base.max(BigDecimal.ONE);
        for (var i = 0; i < STEPS; i++) {
            var middle = low.add(high).divide(BigDecimal.TWO, EXACT);
            if (middle.pow(n, EXACT).compareTo(base) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low.add(high).divide(BigDecimal.TWO, EXACT);
    }
}
