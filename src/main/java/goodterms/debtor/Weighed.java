package goodterms.debtor;

import goodterms.debtor.Answer.Interest;
import goodterms.settlement.Proposal;
import java.util.Map;

/**
 * An offer with all that is the same in every mood: how far it satisfies each interest (0..100, face apart), its shortfall in
 * thousandths of the debt, the next inflow that would help, weighted days in tenths, completeness 0..100.
 */
public record Weighed(
        Proposal proposal,
        Map<Interest, Integer> satisfied,
        int shortfallMilli,
        int inflow,
        int weightedDaysTenths,
        int completeness) {

    int satisfied(Interest interest) {
        return satisfied.getOrDefault(interest, 0);
    }

    /** A promise of money without a day. */
    boolean dateless() {
        return proposal.payments().isEmpty() && !proposal.instrument().payouts().isEmpty();
    }

    /** Whether this offer satisfies every interest at least as well as another, and is promised as firmly. */
    public boolean suits(Weighed other) {
        return completeness >= other.completeness
                && proposal.instrument().keepPct()
                        >= other.proposal.instrument().keepPct()
                && other.satisfied.entrySet().stream().allMatch(e -> satisfied(e.getKey()) >= e.getValue());
    }
}
