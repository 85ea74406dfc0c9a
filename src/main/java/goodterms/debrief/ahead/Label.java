package goodterms.debrief.ahead;

import goodterms.debrief.Pledge;
import goodterms.talk.Bearing;
import goodterms.talk.State;

/** A state come to in the search: the most it can be worth, the empty part of that, and what was agreed in it, if anything. */
final class Label {

    final State state;
    final Bearing.Key key;
    final int bound;
    final int empty;
    final int money;
    final int health;
    final int order;
    boolean beaten;

    Label(State state, Bearing.Key key, Bids.Most most, Pledge pledge, int order) {
        this.state = state;
        this.key = key;
        this.bound = most.any();
        this.empty = most.empty();
        this.money = state.agreement()
                .map(a -> pledge.money(a.answer().figures().keptPct()))
                .orElse(0);
        this.health = pledge.health();
        this.order = order;
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
        var mood = state.mood();
        return money + 2 * mood.trust() + mood.resolve() + 2 * mood.willingness();
    }
}
