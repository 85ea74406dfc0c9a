package goodterms.debtor;

import goodterms.scenario.Scenario.Blocker;
import goodterms.settlement.Slip;
import goodterms.speech.words.Act;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constants of how an offer is answered, from a data file: percents where not said otherwise. Resolve above
 * {@code cornered} or patience below {@code worn} turns an offer she cannot keep into an empty yes.
 * {@code slips} are points of trust that a slip costs when she raises it.
 */
public record Model(
        String version,
        int honest,
        int cornered,
        int worn,
        int counterWithin,
        int nearMilli,
        int trustPct,
        int willingnessPct,
        int resolvePct,
        Kept kept,
        Face face,
        int stopped,
        Set<String> stopping,
        Map<Blocker, Clearing> blockers,
        List<Integer> slotPoints,
        Map<Slip, Integer> slips) {

    /** The chance that a promise is kept: base, weights of the readings, the weight of completeness, floor and ceiling. */
    public record Kept(
            int base,
            int willingnessPct,
            int resolvePct,
            int trustPct,
            int completePct,
            int empty,
            int shortfall,
            int least,
            int most) {}

    /** What saves her face: a base, half of trust above 50, points per open question (so many at most) and for joint options. */
    public record Face(int base, int trustPct, int question, int questions, int joint) {}

    /** What clears a blocker: one of the acts, after the true cause is known where needed, or one of the instruments. */
    public record Clearing(Set<Act> acts, boolean causeKnown, Set<String> instruments) {}
}
