package goodterms.author;

import goodterms.settlement.Proposal;
import goodterms.talk.Stage;
import java.time.temporal.ChronoUnit;

/**
 * An offer as the one who makes it sees it, without a look into the debtor: weighted days to pay in tenths, the last day, the
 * burden of the form, and a rough worth to us: how firm and how complete the promise is, less the waiting.
 */
record Bidding(Proposal proposal, int weightedDaysTenths, int lastDay, int burden, int worth) {

    private static final int USUAL = 50;
    private static final int PER_SLOT = 4;

    static Bidding of(Proposal proposal, Stage stage) {
        var waiting = stage.bargain().weightedDaysTenths(proposal.payments());
        var firm = USUAL
                + proposal.keepPct()
                + PER_SLOT * (int) proposal.slots().stream().distinct().count();
        var horizonTenths = 10 * Math.max(1, stage.scenario().debtor().horizon());
        var inTime = 1000 - Math.min(1000, waiting * 500 / horizonTenths);
        var asOf = stage.scenario().debt().asOf();
        var last = proposal.payments().stream()
                .mapToInt(p -> (int) ChronoUnit.DAYS.between(asOf, p.on()))
                .max()
                .orElse(Integer.MAX_VALUE);
        return new Bidding(proposal, waiting, last, proposal.burden(), firm * inTime);
    }

    String instrument() {
        return proposal.instrument().id();
    }
}
