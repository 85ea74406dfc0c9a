package goodterms.talk;

import goodterms.debtor.Answer;
import goodterms.debtor.Meter;
import goodterms.settlement.Offer;
import goodterms.settlement.Proposal;
import goodterms.settlement.Slip;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Slips;
import java.util.Locale;

/** The trainee puts a settlement on the table, and the debtor answers. */
final class Proposing {

    private Proposing() {}

    static void play(Turn turn, Offer offer) {
        if (turn.agreed()) {
            turn.refuse(Event.Why.ALREADY_AGREED);
        } else if (!turn.node().offer()) {
            turn.refuse(Event.Why.NO_OFFER_HERE);
        } else if (!turn.stage.scenario().settlement().instruments().containsAll(offer.instruments())) {
            turn.refuse(Event.Why.NOT_ON_OFFER);
        } else {
            switch (turn.stage.terms(offer)) {
                case Terms.Faulty faulty -> turn.add(new Event.Faulty(offer, faulty.faults()));
                case Terms.Understood understood -> put(turn, understood.proposal());
            }
        }
    }

    static void put(Turn turn, Proposal proposal) {
        turn.spend();
        turn.found();
        var slips = Slips.of(
                proposal, turn.before().offered(), turn.stage.scenario().debt());
        turn.propose(proposal);
        turn.add(new Event.Proposed(proposal.offer()));
        if (Clearing.byOffer(turn.stage, proposal.offer())) {
            turn.clear();
        }
        var answer = turn.stage.bargain().answer(proposal, Weighing.standing(turn.stage, turn.state(), proposal));
        turn.add(new Event.Answered(answer));
        turn.sayAny(Event.Occasion.ANSWER, key(answer));
        slips.forEach(slip -> notice(turn, slip, answer));
        follow(turn, proposal, answer);
    }

    /** A yes lets a contradiction go and takes a promise beyond one's authority at its word. */
    private static void notice(Turn turn, Slip slip, Answer answer) {
        var authority = slip == Slip.AUTHORITY;
        var raised = authority == answer.yes();
        turn.add(new Event.Noticed(slip, raised));
        if (raised) {
            turn.sayAny(Event.Occasion.ANSWER, authority ? "taken" : "slip." + slip.word());
        }
        if (raised && !authority) {
            var points = turn.stage.rules().model().slips().getOrDefault(slip, 0);
            turn.lose(Meter.TRUST, points, "slip." + slip.word());
        }
    }

    private static void follow(Turn turn, Proposal proposal, Answer answer) {
        var ways = turn.stage.scenario().settlement();
        if (answer.yes()) {
            turn.agree(new Agreement(proposal, answer, turn.turnNumber()));
            turn.go(ways.accepted());
            return;
        }
        if (answer instanceof Answer.Cannot cannot) {
            turn.add(new Event.CalendarShown(cannot.inflow()));
        }
        if (answer instanceof Answer.Refuse && turn.refused() >= ways.refusals()) {
            turn.go(ways.refused());
        } else {
            turn.stay();
        }
    }

    private static String key(Answer answer) {
        return switch (answer) {
            case Answer.Accept accept -> "accept";
            case Answer.EmptyYes empty -> "empty";
            case Answer.Cannot cannot -> "cannot";
            case Answer.Counter counter -> "counter." + word(counter.unmet());
            case Answer.Refuse refuse -> "refuse";
            case Answer.Blocked blocked -> "blocked." + word(blocked.by());
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
