package goodterms.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Receivables by how late they are. */
public record Aging(Map<Bucket, BigDecimal> buckets, BigDecimal overdue, BigDecimal weightedDays) {

    /** Not yet late, and the months of delay. */
    public enum Bucket {
        CURRENT("0", 0),
        MONTH("1-30", 30),
        TWO_MONTHS("31-60", 60),
        THREE_MONTHS("61-90", 90),
        OLDER("91+", Integer.MAX_VALUE);

        private final String label;
        private final int most;

        Bucket(String label, int most) {
            this.label = label;
            this.most = most;
        }

        public String label() {
            return label;
        }

        public static Bucket of(int daysLate) {
            for (var bucket : values()) {
                if (daysLate <= bucket.most) {
                    return bucket;
                }
            }
            return OLDER;
        }
    }

    /** An open amount and how many days it is late, negative before its due date. */
    public record Open(int daysLate, BigDecimal amount) {}

    public Aging {
        buckets = Map.copyOf(buckets);
    }

    /** Every bucket with its sum, the overdue total, and the days late weighted by overdue amounts. */
    public static Aging of(List<Open> open) {
        Map<Bucket, BigDecimal> buckets = new EnumMap<>(Bucket.class);
        for (var bucket : Bucket.values()) {
            buckets.put(bucket, BigDecimal.ZERO);
        }
        open.forEach(o -> buckets.merge(Bucket.of(o.daysLate()), o.amount(), BigDecimal::add));
        var late = open.stream().filter(o -> o.daysLate() > 0).toList();
        var total = late.stream().map(Open::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var weighted = late.stream()
                .map(o -> o.amount().multiply(BigDecimal.valueOf(o.daysLate())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var days = total.signum() == 0 ? new BigDecimal("0.00") : weighted.divide(total, 2, RoundingMode.HALF_UP);
        return new Aging(buckets, total, days);
    }
}
