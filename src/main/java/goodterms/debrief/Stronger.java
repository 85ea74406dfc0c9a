package goodterms.debrief;

import goodterms.settlement.Proposal;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import goodterms.talk.Weighing;
import java.util.Comparator;
import java.util.Optional;

/** The offer of the grid that she would have said yes to at the same moment, and that would have been worth more. */
final class Stronger {

    /** Thousandths of the index by which an offer must be better to be named. */
    private static final int WORTHWHILE = 10;

    private record Bid(Proposal proposal, int index) {}

    private Stronger() {}

    static Optional<Proposal> than(Talk talk) {
        var step = talk.steps().stream()
                .filter(s -> s.fresh().stream().anyMatch(Event.Agreed.class::isInstance))
                .findFirst();
        var reached = Worth.of(talk).index();
        return step.flatMap(s -> OfferGrid.of(s.stage()).stream()
                .map(offer -> new Bid(offer, index(s, offer, talk)))
                .filter(b -> b.index() >= reached + WORTHWHILE)
                .max(Comparator.comparingInt(Bid::index))
                .map(Bid::proposal));
    }

    private static int index(Talk agreed, Proposal offer, Talk ended) {
        var stage = agreed.stage();
        var before = agreed.before().orElse(agreed).state();
        var answer = stage.bargain().answer(offer, Weighing.standing(stage, before, offer));
        var figures = answer.figures();
        return answer.yes() && !Worth.breach(ended.state())
                ? Pledge.of(stage.scenario(), offer, figures.weightedDaysTenths())
                        .index(figures.keptPct(), Worth.gained(stage, ended.state()))
                : 0;
    }
}
