package goodterms.debrief.ahead;

import goodterms.debrief.Pledge;
import goodterms.debrief.Worth;
import goodterms.debtor.Meter;
import goodterms.debtor.Mood;
import goodterms.settlement.Proposal;
import goodterms.talk.Bearing;
import goodterms.talk.Stage;
import goodterms.talk.State;
import goodterms.talk.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * How good an end can still be reached from a state, by the written replies and a grid of offers. The most promising state is
 * followed on first; one that cannot beat the best end found, or that another is better than in everything that bears on what
 * follows, is left. Exact within a budget of states; beyond it the answer is the best end found, and approximate.
 */
public final class Outlook {

    /** The best end, in thousandths of the two-goal index, whether there is certainly none better, and the states looked at. */
    public record Best(int index, boolean exact, int states) {}

    private static final Pledge NONE = new Pledge(0, 0, 0, 500);

    private static final Meter[] METERS = Meter.values();

    private static final int QUESTIONS = 2;

    private final Stage stage;
    private final Bearing bearing;
    private final Bids bids;
    private final Gains gains;
    private final boolean comparing;

    public Outlook(Stage stage, List<Proposal> offers) {
        this(stage, offers, true);
    }

    /** Without comparing, only equal states are left out: slow, and a proof of the other way. */
    Outlook(Stage stage, List<Proposal> offers, boolean comparing) {
        this.stage = stage;
        this.bearing = new Bearing(stage);
        this.bids = new Bids(stage, bearing, offers);
        this.gains = new Gains(stage);
        this.comparing = comparing;
    }

    /** The best end from a state, when one worth {@code floor} is known, looking at so many states at most. */
    public Best best(State from, int floor, int budget) {
        return new Search(floor, budget).from(from);
    }

    private final class Search {

        private final int budget;
        private final PriorityQueue<Label> open = new PriorityQueue<>(Label::compare);
        private final Map<Bearing.Key, List<Label>> seen = new HashMap<>();
        private int found;
        private int looked;

        Search(int floor, int budget) {
            this.found = floor;
            this.budget = budget;
        }

        Best from(State root) {
            reach(root);
            while (!open.isEmpty()) {
                var label = open.poll();
                if (label.bound <= found) {
                    break;
                }
                if (looked >= budget) {
                    return new Best(found, false, looked);
                }
                if (!label.beaten) {
                    follow(label.state);
                }
            }
            return new Best(found, true, looked);
        }

        private void follow(State state) {
            for (var reply : Step.open(stage, state)) {
                reach(Step.after(stage, state, reply));
            }
            if (state.agreement().isPresent()
                    || !stage.scenario().node(state.node()).offer()) {
                return;
            }
            bids.accepted(state).forEach(offer -> reach(Step.after(stage, state, offer)));
            if (!state.standing().cleared()) {
                bids.clearing(state).ifPresent(offer -> reach(Step.after(stage, state, offer)));
            }
            if (bearing.ahead(state).refusable()) {
                bids.refused(state).ifPresent(offer -> reach(Step.after(stage, state, offer)));
            }
        }

        private void reach(State state) {
            looked++;
            if (Worth.breach(state)) {
                return;
            }
            if (state.over().isPresent()) {
                found = Math.max(found, Worth.of(stage, state).index());
                return;
            }
            var pledge = state.agreement().map(bids::pledge).orElse(NONE);
            state.agreement()
                    .ifPresent(a -> found = Math.max(
                            found,
                            pledge.index(a.answer().figures().keptPct(), Worth.gained(stage, state))));
            var most = most(state, pledge);
            if (most.any() > found) {
                keep(new Label(state, bearing.key(state), most, pledge, looked));
            }
        }

        private void keep(Label label) {
            var alike = seen.computeIfAbsent(label.key, k -> new ArrayList<>());
            for (var other : alike) {
                if (beats(other, label, found)) {
                    return;
                }
            }
            alike.removeIf(other -> {
                other.beaten |= beats(label, other, found);
                return other.beaten;
            });
            alike.add(label);
            open.add(label);
        }
    }

    /** The most that a state can still be worth. */
    private Bids.Most most(State state, Pledge pledge) {
        var ahead = bearing.ahead(state);
        var best = gains.best(state.mood(), state.used(), ahead);
        if (state.agreement().isPresent()) {
            var kept = state.agreement().get().answer().figures().keptPct();
            return new Bids.Most(pledge.index(kept, best.trust() - stage.openingTrust()), 0);
        }
        var most = ahead.offers() ? bids.most(best) : new Bids.Most(0, 0);
        var aim = Worth.aim(stage).filter(ahead.ends()::contains).isPresent();
        return aim ? new Bids.Most(Math.max(most.any(), aimed(best)), most.empty()) : most;
    }

    private int aimed(Mood best) {
        return Worth.harmonic(1000, Worth.relationship(best.trust() - stage.openingTrust(), 500));
    }

    /** Whether one state is at least as good as another of the same key in all that bears on what follows. */
    private boolean beats(Label one, Label other, int found) {
        if (!comparing) {
            return same(one.state, other.state) && one.money >= other.money && one.health >= other.health;
        }
        if (one.money < other.money || one.health < other.health || !stands(one.state, other.state)) {
            return false;
        }
        var ahead = bearing.ahead(one.state);
        var empty = other.empty > found;
        for (var meter : METERS) {
            if (one.state.mood().of(meter) < other.state.mood().of(meter) && weighs(meter, one, ahead)) {
                return false;
            }
        }
        var spare = gains.spare(one.state.used(), other.state.used(), ahead);
        var back = gains.spare(other.state.used(), one.state.used(), ahead);
        for (var meter : METERS) {
            var lead = one.state.mood().of(meter) - other.state.mood().of(meter);
            var i = meter.ordinal();
            if (strict(meter, one, ahead, empty) ? lead != 0 || spare[i] != 0 || back[i] != 0 : lead < spare[i]
                    && weighs(meter, one, ahead)) {
                return false;
            }
        }
        return true;
    }

    /** After an agreement resolve and willingness count only where a reply asks for them. */
    private static boolean weighs(Meter meter, Label label, Bearing.Ahead ahead) {
        return !label.key.agreed()
                || meter == Meter.TRUST
                || meter == Meter.PATIENCE
                || ahead.asked().contains(meter);
    }

    /** Whether more of a reading may do harm: close a reply, bring the truth out early, or make an empty yes an honest no. */
    private boolean strict(Meter meter, Label label, Bearing.Ahead ahead, boolean empty) {
        return ahead.exact().contains(meter)
                || meter == Meter.TRUST && (empty || ahead.gated() && bearing.hidden(label.state))
                || meter == Meter.PATIENCE && empty;
    }

    private static boolean stands(State one, State other) {
        var a = one.standing();
        var b = other.standing();
        return Math.min(QUESTIONS, a.openQuestions()) >= Math.min(QUESTIONS, b.openQuestions())
                && (a.joint() || !b.joint())
                && (a.consequence() || !b.consequence())
                && (a.cleared() || !b.cleared());
    }

    private static boolean same(State one, State other) {
        return one.mood().equals(other.mood())
                && one.used().equals(other.used())
                && one.standing().equals(other.standing());
    }
}
