package goodterms.debrief.ahead;

import goodterms.debrief.Pledge;
import goodterms.debtor.Meter;
import goodterms.talk.Bearing;
import goodterms.talk.State;
import java.util.EnumSet;
import java.util.Set;

/** A state come to in the search: the most it can be worth, the empty part of that, and what was agreed in it, if anything. */
final class Label {

    final State state;
    final Bearing.Key key;
    final Bearing.Ahead ahead;
    final int[] readings;
    final int bound;
    final int empty;
    final int money;
    final int health;
    final int order;
    /** The readings that weigh ahead, and those of which more may do harm, as bits. */
    final int weighing;

    final int strict;
    boolean beaten;

    Label(State state, Bearing bearing, Bids.Most most, Pledge pledge, int order) {
        var mood = state.mood();
        this.state = state;
        this.key = bearing.key(state);
        this.ahead = bearing.ahead(state);
        this.readings = new int[] {mood.trust(), mood.resolve(), mood.willingness(), mood.patience()};
        this.bound = most.any();
        this.empty = most.empty();
        this.money = state.agreement()
                .map(a -> pledge.money(a.answer().figures().keptPct()))
                .orElse(0);
        this.health = pledge.health();
        this.order = order;
        this.weighing = bits(asked(ahead, key.agreed()));
        this.strict = bits(ahead.exact()) | (ahead.gated() && bearing.hidden(state) ? bits(Set.of(Meter.TRUST)) : 0);
    }

    /** After an agreement resolve and willingness count only where a reply asks for them. */
    private static Set<Meter> asked(Bearing.Ahead ahead, boolean agreed) {
        if (!agreed) {
            return EnumSet.allOf(Meter.class);
        }
        var asked = EnumSet.of(Meter.TRUST, Meter.PATIENCE);
        asked.addAll(ahead.asked());
        return asked;
    }

    static int bits(Set<Meter> meters) {
        var bits = 0;
        for (var meter : meters) {
            bits |= 1 << meter.ordinal();
        }
        return bits;
    }

    /** The order in which labels are followed on: the most promising first, then the better mood. */
    static int compare(Label one, Label other) {
        if (one.bound != other.bound) {
            return Integer.compare(other.bound, one.bound);
        }
        var moods = Integer.compare(other.promise(), one.promise());
        return moods != 0 ? moods : Integer.compare(one.order, other.order);
    }

    private int promise() {
        return money + 2 * readings[0] + readings[1] + 2 * readings[2];
    }
}
