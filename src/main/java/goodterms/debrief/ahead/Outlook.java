package goodterms.debrief.ahead;

import goodterms.debrief.Pledge;
import goodterms.debrief.Worth;
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

    /**
     * The best end found, in thousandths of the two-goal index, by how much the best there is may be better (0 when it is certain),
     * and the states looked at.
     */
    public record Best(int index, int slack, int states) {

        public boolean exact() {
            return slack == 0;
        }
    }

    /** How many states of the same key one is compared with at most. */
    private static final int COMPARED = 48;

    private static final Pledge NONE = new Pledge(0, 0, 0, 500);

    private final Stage stage;
    private final Bearing bearing;
    private final Bids bids;
    private final Gains gains;
    private final Better better;
    private final Map<Bearing.Key, List<Label>> seen = new HashMap<>();
    private int left;
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
        this.better = new Better(stage);
        this.comparing = comparing;
    }

    /**
     * The best end from a state, looking at so many states at most. {@code floor} must be at least what was answered before: what
     * those searches saw is worth no more than that, and is not looked at again.
     */
    public Best best(State from, int floor, int budget) {
        return new Search(floor, budget).from(from);
    }

    private final class Search {

        private final int budget;
        private final PriorityQueue<Label> open = new PriorityQueue<>(Label::compare);
        private int found;
        private int looked;

        Search(int floor, int budget) {
            this.found = floor;
            this.budget = budget;
        }

        Best from(State root) {
            reach(root);
            while (!open.isEmpty() && open.peek().bound > found && looked < budget) {
                var label = open.poll();
                if (!label.beaten) {
                    follow(label.state);
                }
            }
            open.removeIf(l -> l.beaten);
            left = Math.max(left, open.isEmpty() ? 0 : open.peek().bound);
            return new Best(found, Math.max(0, left - found), looked);
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
                    .ifPresent(a -> found =
                            Math.max(found, pledge.index(a.answer().figures().keptPct(), Worth.gained(stage, state))));
            var most = most(state, pledge);
            if (most.any() > found) {
                keep(new Label(state, bearing, most, pledge, looked));
            }
        }

        private void keep(Label label) {
            var alike = seen.computeIfAbsent(label.key, k -> new ArrayList<>());
            var compared = alike.subList(0, Math.min(COMPARED, alike.size()));
            for (var other : compared) {
                if (beats(other, label, found)) {
                    return;
                }
            }
            compared.removeIf(other -> {
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

    private boolean beats(Label one, Label other, int found) {
        return comparing
                ? better.than(one, other, found)
                : same(one.state, other.state) && one.money >= other.money && one.health >= other.health;
    }

    private static boolean same(State one, State other) {
        return one.mood().equals(other.mood())
                && one.used().equals(other.used())
                && one.standing().equals(other.standing());
    }
}
