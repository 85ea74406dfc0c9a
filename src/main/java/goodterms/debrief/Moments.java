package goodterms.debrief;

import goodterms.debtor.Meter;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The moments of a call that tell its story: the first turn, every answer to an offer, the last, and those that moved her most. */
public final class Moments {

    private Moments() {}

    /** At most so many turns, in the order they came. */
    public static List<Talk> of(Talk talk, int most) {
        var turns = talk.steps().stream().filter(Occasions::turn).toList();
        if (turns.size() <= most) {
            return turns;
        }
        var kept = new HashSet<Integer>();
        kept.add(turns.getFirst().state().turn());
        kept.add(turns.getLast().state().turn());
        turns.stream()
                .sorted(Comparator.comparing(Moments::offer)
                        .thenComparingInt(Moments::moved)
                        .reversed())
                .map(t -> t.state().turn())
                .filter(t -> !kept.contains(t))
                .limit(Math.max(0, most - kept.size()))
                .toList()
                .forEach(kept::add);
        return turns.stream().filter(t -> kept.contains(t.state().turn())).toList();
    }

    private static boolean offer(Talk step) {
        return step.fresh().stream().anyMatch(Event.Answered.class::isInstance);
    }

    /** How far the turn moved her, over all readings and either way; a fact that came out counts as ten points. */
    private static int moved(Talk step) {
        var earlier = step.before().orElse(step).state().mood();
        var sum = 10
                * (int) step.fresh().stream()
                        .filter(Event.Revealed.class::isInstance)
                        .count();
        for (var meter : Meter.values()) {
            sum += Math.abs(step.state().mood().of(meter) - earlier.of(meter));
        }
        return sum;
    }
}
