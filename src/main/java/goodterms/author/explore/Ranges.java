package goodterms.author.explore;

import goodterms.debtor.Reaction;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Scenario;
import java.util.Arrays;

/** Between which bounds the readings of a talk can be; lower and upper bounds by the order of {@link Meters}. */
record Ranges(int[] low, int[] high) {

    /** The most that sentences which were not followed take from patience before a reply is taken. */
    private static final int STRAYED = 10;

    private static final int LONGEST = 1000;
    private static final int MOODS = Meters.PATIENCE.ordinal();
    private static final Meters[] ALL = Meters.values();
    private static final int SIZE = ALL.length;

    /** How a call of the scenario may begin. */
    static Ranges first(Scenario scenario) {
        var low = new int[SIZE];
        var high = new int[SIZE];
        var debtor = scenario.debtor();
        var part = scenario.series().map(Scenario.Series::part).orElse(0);
        set(low, high, Meters.TRUST, part > 0 ? debtor.trust() * 2 / 3 : debtor.trust());
        high[Meters.TRUST.ordinal()] = part > 0 ? 34 + debtor.trust() * 2 / 3 : debtor.trust();
        set(low, high, Meters.RESOLVE, debtor.resolve());
        set(low, high, Meters.WILLINGNESS, debtor.willingness());
        set(low, high, Meters.PATIENCE, debtor.patience());
        set(low, high, Meters.TOTAL_DUE, scenario.debt().total().amount().intValue());
        set(low, high, Meters.PART, part);
        for (var carried : new Meters[] {Meters.PRECEDENT, Meters.PROMISES_KEPT, Meters.PROMISES_BROKEN}) {
            high[carried.ordinal()] = part;
        }
        for (var heard : new Meters[] {Meters.TONE, Meters.STANCE}) {
            low[heard.ordinal()] = -2;
            high[heard.ordinal()] = 2;
        }
        return new Ranges(low, high);
    }

    /** Any moment of any call of the scenario. */
    static Ranges any(Scenario scenario) {
        var any = first(scenario).copy();
        for (var meter = 0; meter <= MOODS; meter++) {
            any.low[meter] = 0;
            any.high[meter] = 100;
        }
        any.high[Meters.TURN.ordinal()] = LONGEST;
        any.high[Meters.REFUSALS.ordinal()] = scenario.settlement().refusals();
        return any;
    }

    /** The same with readings that nobody asks about anywhere, so that they make no difference. */
    Ranges loose(Ahead ahead, Ranges any) {
        var loose = copy();
        for (var meter : ALL) {
            if (!ahead.asks(meter)) {
                loose.low[meter.ordinal()] = any.low(meter);
                loose.high[meter.ordinal()] = any.high(meter);
            }
        }
        return loose;
    }

    private static void set(int[] low, int[] high, Meters meter, int value) {
        low[meter.ordinal()] = value;
        high[meter.ordinal()] = value;
    }

    private Ranges copy() {
        return new Ranges(low.clone(), high.clone());
    }

    int low(Meters meter) {
        return low[meter.ordinal()];
    }

    int high(Meters meter) {
        return high[meter.ordinal()];
    }

    /** After a turn in which anything may have been said. */
    Ranges afterTurn() {
        var after = copy();
        for (var meter = 0; meter <= MOODS; meter++) {
            after.low[meter] = Math.max(0, low[meter] - Reaction.MOST - (meter == MOODS ? STRAYED : 0));
            after.high[meter] = Math.min(100, high[meter] + Reaction.MOST);
        }
        after.low[Meters.TURN.ordinal()] = Math.min(LONGEST, low(Meters.TURN) + 1);
        after.high[Meters.TURN.ordinal()] = Math.min(LONGEST, high(Meters.TURN) + 3);
        return after;
    }

    /** The same with a reading kept within bounds that it is known to have. */
    Ranges within(Meters meter, int from, int to) {
        if (from <= low(meter) && high(meter) <= to) {
            return this;
        }
        var within = copy();
        within.low[meter.ordinal()] = Math.max(low(meter), from);
        within.high[meter.ordinal()] = Math.min(high(meter), to);
        return within;
    }

    /** One more refusal, at most as many as end the call. */
    Ranges refusedOnce(int most) {
        var after = copy();
        after.high[Meters.REFUSALS.ordinal()] = Math.min(most, high(Meters.REFUSALS) + 1);
        after.high[Meters.TURN.ordinal()] = Math.min(LONGEST, high(Meters.TURN) + 1);
        return after;
    }

    boolean holds(Ranges other) {
        for (var i = 0; i < SIZE; i++) {
            if (other.low[i] < low[i] || other.high[i] > high[i]) {
                return false;
            }
        }
        return true;
    }

    /** The smallest ranges around both; bounds that still grow go {@code far} at once. */
    Ranges join(Ranges other, boolean far, Ranges any) {
        var joined = copy();
        for (var i = 0; i < SIZE; i++) {
            if (other.low[i] < low[i]) {
                joined.low[i] = far ? any.low[i] : other.low[i];
            }
            if (other.high[i] > high[i]) {
                joined.high[i] = far ? any.high[i] : other.high[i];
            }
        }
        return joined;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranges ranges && Arrays.equals(low, ranges.low) && Arrays.equals(high, ranges.high);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
    }

    @Override
    public String toString() {
        return Arrays.toString(low) + ".." + Arrays.toString(high);
    }
}
