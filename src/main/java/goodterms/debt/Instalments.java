package goodterms.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A debt paid in parts: equal parts to the kopeck, and the interest on what is still owed. */
public final class Instalments {

    private Instalments() {}

    /** One part with its interest: the day counted from the start, principal, interest, and the principal left after it. */
    public record Row(int day, BigDecimal principal, BigDecimal interest, BigDecimal left) {

        public BigDecimal payment() {
            return principal.add(interest);
        }
    }

    /** Equal parts; the odd kopecks go to the first. */
    public static List<BigDecimal> split(BigDecimal total, int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts: " + parts);
        }
        var each = total.divide(BigDecimal.valueOf(parts), 2, RoundingMode.DOWN);
        List<BigDecimal> out = new ArrayList<>();
        out.add(total.subtract(each.multiply(BigDecimal.valueOf(parts - 1L))));
        for (var i = 1; i < parts; i++) {
            out.add(each);
        }
        return out;
    }

    /** Interest on the declining balance from one payment to the next, rounded for each. */
    public static List<Row> withInterest(List<PresentValue.Inflow> plan, BigDecimal ratePct) {
        var left = plan.stream().map(PresentValue.Inflow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var before = 0;
        List<Row> rows = new ArrayList<>();
        for (var part : plan) {
            var interest = PresentValue.carryingCost(left, ratePct, part.day() - before);
            left = left.subtract(part.amount());
            before = part.day();
            rows.add(new Row(part.day(), part.amount(), interest, left));
        }
        return rows;
    }
}
