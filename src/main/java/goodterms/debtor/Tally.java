package goodterms.debtor;

import goodterms.speech.words.Act;
import java.util.Arrays;
import java.util.Collection;

/** How often each act was used so far in a talk. */
public record Tally(byte[] counts) {

    private static final Tally NONE = new Tally(new byte[Act.values().length]);

    public static Tally none() {
        return NONE;
    }

    public int of(Act act) {
        return counts[act.ordinal()];
    }

    public Tally plus(Collection<Act> acts) {
        if (acts.isEmpty()) {
            return this;
        }
        var more = counts.clone();
        for (var act : acts) {
            if (more[act.ordinal()] < Byte.MAX_VALUE) {
                more[act.ordinal()]++;
            }
        }
        return new Tally(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
