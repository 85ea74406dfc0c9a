package goodterms.debrief;

import goodterms.debtor.Mood;
import goodterms.settlement.Proposal;
import goodterms.talk.Agreement;
import goodterms.talk.Marks;
import goodterms.talk.Stage;
import goodterms.talk.State;
import goodterms.talk.Step;
import goodterms.talk.Weighing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How good an end can still be reached from a state, by the written replies and a grid of offers: memoised search over the state
 * space. Exact within its budget of states; beyond it a state is worth the best offer of the moment and the answer is approximate.
 */
public final class Outlook {

    /** States looked at before the search gives up being exact, and the longest call it thinks of, in turns. */
    public static final int BUDGET = 400_000;

    private static final int LONGEST = 24;

    /** What of a state decides its future; the words last spoken do not. */
    private record Key(
            String node,
            Mood mood,
            int refusals,
            Marks known,
            Marks chosen,
            Marks visited,
            Marks proposed,
            Object used,
            Map<String, Integer> vars,
            State.Standing standing,
            boolean agreed,
            int agreedWorth) {}

    private record Tempered(Mood mood, State.Standing standing, Marks known) {}

    private final Stage stage;
    private final List<Proposal> offers;
    private final Map<Key, Integer> worths = new HashMap<>();
    private final Map<Tempered, Integer> best = new HashMap<>();
    private boolean exact = true;

    public Outlook(Stage stage) {
        this.stage = stage;
        this.offers = OfferGrid.of(stage);
    }

    /** Whether every answer so far was found within the budget. */
    public boolean exact() {
        return exact;
    }

    /** How many states were looked at. */
    public int size() {
        return worths.size();
    }

    /** The best two-goal index still reachable, thousandths. */
    public int best(State state) {
        return best(state, 0);
    }

    private int best(State state, int depth) {
        if (state.over().isPresent()) {
            return Worth.of(stage, state).index();
        }
        var now = Math.max(Worth.of(stage, state).index(), bestOffer(state));
        if (depth >= LONGEST || worths.size() >= BUDGET) {
            exact = false;
            return now;
        }
        var key = key(state);
        var known = worths.get(key);
        if (known != null) {
            return known;
        }
        worths.put(key, now);
        for (var choice : Step.choices(stage, state)) {
            now = Math.max(now, best(Step.take(stage, state, choice).state(), depth + 1));
        }
        worths.put(key, now);
        return now;
    }

    private Key key(State state) {
        return new Key(
                state.node(),
                state.mood(),
                state.refusals(),
                state.known(),
                state.chosen(),
                state.visited(),
                state.proposed(),
                state.used(),
                state.vars(),
                state.standing(),
                state.agreement().isPresent(),
                state.agreement().map(a -> Worth.of(stage, state).index()).orElse(0));
    }

    /** The worth of the best offer she would accept now, the call ending with it. */
    private int bestOffer(State state) {
        if (state.agreement().isPresent()
                || !stage.scenario().node(state.node()).offer()) {
            return 0;
        }
        var tempered = new Tempered(state.mood(), state.standing(), state.known());
        var before = best.get(tempered);
        if (before != null) {
            return before;
        }
        var most = 0;
        for (var offer : offers) {
            most = Math.max(most, worth(state, offer));
        }
        best.put(tempered, most);
        return most;
    }

    private int worth(State state, Proposal offer) {
        var answer = stage.bargain().answer(offer, Weighing.standing(stage, state, offer));
        return answer.yes()
                ? Worth.of(stage, state, new Agreement(offer, answer, state.turn()))
                        .index()
                : 0;
    }
}
