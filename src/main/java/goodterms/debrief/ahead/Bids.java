package goodterms.debrief.ahead;

import goodterms.debrief.Pledge;
import goodterms.debtor.Bargain;
import goodterms.debtor.Mood;
import goodterms.debtor.Standing;
import goodterms.debtor.Weighed;
import goodterms.settlement.Proposal;
import goodterms.talk.Agreement;
import goodterms.talk.Bearing;
import goodterms.talk.Stage;
import goodterms.talk.State;
import goodterms.talk.Weighing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offers that can be put on the table, weighed once, without those that another one beats in every mood. */
final class Bids {

    private record Bid(Weighed weighed, Pledge pledge) {}

    /** The most that an offer could be worth, of all and of those she could only accept without meaning it; thousandths. */
    record Most(int any, int empty) {}

    private static final int QUESTIONS = 9;

    private final Stage stage;
    private final Bearing bearing;
    private final Bargain bargain;
    private final List<Bid> bids = new ArrayList<>();
    private final Map<Mood, Most> most = new HashMap<>();
    private final Map<Proposal, Pledge> pledges = new HashMap<>();

    Bids(Stage stage, Bearing bearing, List<Proposal> offers) {
        this.stage = stage;
        this.bearing = bearing;
        this.bargain = stage.bargain();
        offers.stream().map(this::bid).forEach(this::keep);
    }

    private Bid bid(Proposal proposal) {
        var weighed = bargain.weigh(proposal);
        return new Bid(weighed, Pledge.of(stage.scenario(), proposal, weighed.weightedDaysTenths()));
    }

    private void keep(Bid bid) {
        if (bids.stream().noneMatch(other -> beats(other, bid))) {
            bids.removeIf(other -> beats(bid, other));
            bids.add(bid);
        }
    }

    /** An offer she has the money for beats another such offer; instruments that clear something are left alone. */
    private boolean beats(Bid one, Bid other) {
        return one.weighed().shortfallMilli() == 0
                && other.weighed().shortfallMilli() == 0
                && !clears(other)
                && !asked(other)
                && one.pledge().covers(other.pledge())
                && one.weighed().suits(other.weighed());
    }

    private boolean asked(Bid bid) {
        return bearing.askedFor(bid.weighed().proposal().instrument().id());
    }

    private boolean clears(Bid bid) {
        return bearing.clears(bid.weighed().proposal().instrument().id());
    }

    int size() {
        return bids.size();
    }

    /** What an agreement is worth in itself. */
    Pledge pledge(Agreement agreement) {
        return pledges.computeIfAbsent(
                agreement.proposal(),
                p -> Pledge.of(stage.scenario(), p, agreement.answer().figures().weightedDaysTenths()));
    }

    /** The offers she would say yes to now, without those that another of them is worth at least as much as. */
    List<Proposal> accepted(State state) {
        var yes = new ArrayList<Bid>();
        var money = new ArrayList<Integer>();
        for (var bid : bids) {
            var answer = bargain.answer(bid.weighed(), standing(state, bid));
            if (answer.yes()) {
                add(bid, bid.pledge().money(answer.figures().keptPct()), yes, money);
            }
        }
        return yes.stream().map(b -> b.weighed().proposal()).toList();
    }

    private void add(Bid bid, int worth, List<Bid> yes, List<Integer> money) {
        for (var i = 0; i < yes.size(); i++) {
            if (money.get(i) >= worth
                    && yes.get(i).pledge().health() >= bid.pledge().health()
                    && !asked(bid)) {
                return;
            }
        }
        for (var i = yes.size() - 1; i >= 0; i--) {
            if (worth >= money.get(i)
                    && bid.pledge().health() >= yes.get(i).pledge().health()
                    && !asked(yes.get(i))) {
                yes.remove(i);
                money.remove(i);
            }
        }
        yes.add(bid);
        money.add(worth);
    }

    /** An offer that would not be agreed to, yet clears what blocks the payment; one that is refused at worst. */
    Optional<Proposal> clearing(State state) {
        return bids.stream()
                .filter(this::clears)
                .filter(b -> !bargain.answer(b.weighed(), standing(state, b)).yes())
                .map(b -> b.weighed().proposal())
                .findFirst();
    }

    /** An offer that would be refused. */
    Optional<Proposal> refused(State state) {
        return bids.stream()
                .filter(b -> bargain.answer(b.weighed(), standing(state, b)) instanceof goodterms.debtor.Answer.Refuse)
                .map(b -> b.weighed().proposal())
                .findFirst();
    }

    private Standing standing(State state, Bid bid) {
        return Weighing.standing(stage, state, bid.weighed().proposal());
    }

    /** The most that any offer could be worth in the best mood that may still come, with all that speaks for us said. */
    Most most(Mood best) {
        return most.computeIfAbsent(best, this::bound);
    }

    private Most bound(Mood best) {
        var any = 0;
        var empty = 0;
        for (var bid : bids) {
            if (bid.weighed().shortfallMilli() > 0) {
                empty = Math.max(empty, bound(bid, best, new Mood(0, best.resolve(), best.willingness(), 0)));
            } else {
                any = Math.max(any, bound(bid, best, best));
            }
        }
        return new Most(Math.max(any, empty), empty);
    }

    private int bound(Bid bid, Mood best, Mood now) {
        var answer = bargain.answer(bid.weighed(), new Standing(now, QUESTIONS, true, true, false));
        return answer.yes()
                ? bid.pledge().index(answer.figures().keptPct() + slack(now, best), best.trust() - stage.openingTrust())
                : 0;
    }

    /** What trust just under honesty would add to an empty yes. */
    private int slack(Mood now, Mood best) {
        var trust = Math.min(best.trust(), stage.rules().model().honest());
        return now.trust() == 0 ? 1 + trust * stage.rules().model().kept().trustPct() / 100 : 0;
    }
}
