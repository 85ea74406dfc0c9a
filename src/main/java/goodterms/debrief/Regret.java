package goodterms.debrief;

import goodterms.debrief.ahead.Outlook;
import goodterms.settlement.Proposal;
import goodterms.settlement.Terms;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/**
 * What each turn of a call lost of the best end that could still be reached before it, in thousandths of the two-goal index. What
 * the turns lost sums to what was reachable at the start less what was reached. A turn that did better than any written reply or
 * offer of the grid raises what counts as reachable before it, so nothing is ever lost twice. Approximate where the search ran
 * out of its budget of states.
 */
public record Regret(List<Loss> losses, int reachable, int reached, int slack, int states) {

    /** States looked at for one call. */
    public static final int BUDGET = 30_000;

    /** A turn, and the best still reachable before and after it, thousandths. */
    public record Loss(int turn, int before, int after) {

        public int lost() {
            return before - after;
        }
    }

    public Regret {
        losses = List.copyOf(losses);
    }

    /** Whether there is certainly no better end than those counted with. */
    public boolean exact() {
        return slack == 0;
    }

    public static Regret of(Talk talk) {
        return of(talk, BUDGET);
    }

    /** Looks at so many states at most; the last turns come first, each best end being a floor for the turn before. */
    public static Regret of(Talk talk, int budget) {
        var turns = turns(talk);
        var outlook = new Outlook(talk.stage(), offers(talk));
        var end = talk.over()
                ? new Outlook.Best(Worth.of(talk).index(), 0, 0)
                : outlook.best(talk.state(), Worth.of(talk).index(), budget / (turns.size() + 1));
        var states = end.states();
        var slack = end.slack();
        var best = end.index();
        var losses = new ArrayList<Loss>();
        for (var turn : turns.reversed()) {
            var share = (budget - states) / Math.min(2, turns.size() - losses.size());
            var before = outlook.best(turn.before().orElse(turn).state(), best, share);
            states += before.states();
            slack = Math.max(slack, before.slack());
            losses.addFirst(new Loss(turn.state().turn(), before.index(), best));
            best = before.index();
        }
        return new Regret(losses, best, end.index(), slack, states);
    }

    /** The steps of a talk in which a turn was spent. */
    private static List<Talk> turns(Talk talk) {
        return talk.steps().stream()
                .filter(t -> t.before()
                        .filter(b -> b.state().turn() < t.state().turn())
                        .isPresent())
                .toList();
    }

    /** The grid, and whatever was really offered. */
    private static List<Proposal> offers(Talk talk) {
        var offers = new ArrayList<>(OfferGrid.of(talk.stage()));
        for (var event : talk.events()) {
            if (event instanceof Event.Proposed(var offer)
                    && talk.stage().terms(offer) instanceof Terms.Understood(Proposal proposal)) {
                offers.add(proposal);
            }
        }
        return offers;
    }
}
