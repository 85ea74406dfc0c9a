package goodterms.debrief;

import goodterms.debrief.Regret.Loss;
import goodterms.scenario.Node.Rate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The three turns to look at again. The best lost nothing and moved the debtor most; the costliest lost most of what could still
 * be reached; the turning point is the turn by which half of all that was lost had been lost, or, where next to nothing was, the
 * best one.
 */
record Marked(Optional<TurnReview> best, Optional<TurnReview> costliest, Optional<TurnReview> turning) {

    /** Thousandths of the index that are not worth talking about. */
    private static final int TRIFLE = 10;

    static Marked of(List<TurnReview> turns, Regret regret) {
        var best = turns.stream()
                .filter(t -> t.weight() > 0 && !t.rate().equals(Optional.of(Rate.HARMFUL)))
                .max(Comparator.<TurnReview>comparingInt(t -> -lost(regret, t)).thenComparingInt(TurnReview::weight));
        var costliest = regret.losses().stream()
                .filter(l -> l.lost() > 0)
                .max(Comparator.comparingInt(Loss::lost).thenComparingInt(l -> -l.turn()))
                .flatMap(l -> turn(turns, l.turn()));
        var all = regret.reachable() - regret.reached();
        return new Marked(best, costliest, all < TRIFLE ? best : turning(turns, regret, all));
    }

    private static Optional<TurnReview> turning(List<TurnReview> turns, Regret regret, int all) {
        var lost = 0;
        for (var loss : regret.losses()) {
            lost += loss.lost();
            if (2 * lost >= all) {
                return turn(turns, loss.turn());
            }
        }
        return Optional.empty();
    }

    private static int lost(Regret regret, TurnReview turn) {
        return regret.losses().stream()
                .filter(l -> l.turn() == turn.number())
                .mapToInt(Loss::lost)
                .sum();
    }

    private static Optional<TurnReview> turn(List<TurnReview> turns, int number) {
        return turns.stream().filter(t -> t.number() == number).findFirst();
    }
}
