package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import java.util.Arrays;
import java.util.List;

/** The smallest ranges of the readings asked about under which a reply was open. */
final class Hull {

    private final List<Meters> meters;
    private final int[] low;
    private final int[] high;
    private boolean any;

    Hull(List<Meters> meters) {
        this.meters = meters;
        this.low = new int[meters.size()];
        this.high = new int[meters.size()];
        Arrays.fill(low, Integer.MAX_VALUE);
        Arrays.fill(high, Integer.MIN_VALUE);
    }

    void include(Condition.Facts facts) {
        any = true;
        for (var i = 0; i < low.length; i++) {
            var value = facts.meter(meters.get(i));
            low[i] = Math.min(low[i], value);
            high[i] = Math.max(high[i], value);
        }
    }

    boolean any() {
        return any;
    }

    Ranges in(Ranges ranges) {
        var within = ranges;
        for (var i = 0; i < low.length; i++) {
            within = within.within(meters.get(i), low[i], high[i]);
        }
        return within;
    }
}
