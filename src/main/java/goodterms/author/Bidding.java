package goodterms.author;

import goodterms.debrief.Pledge;
import goodterms.settlement.Proposal;
import goodterms.talk.Stage;
import java.time.temporal.ChronoUnit;

/**
 * An offer as the one who makes it sees it, without a look into the debtor: weighted days to pay in tenths, the last day, the
 * burden of the form, and a rough worth to us: how much is promised, how firmly and completely, less the waiting.
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
        var worth = (int) ((long) firm * inTime * promised(proposal, stage) / 1000);
        return new Bidding(proposal, waiting, last, proposal.burden(), worth);
    }

    /** The share of the debt that is to be paid, thousandths. */
    private static int promised(Proposal proposal, Stage stage) {
        return Pledge.of(stage.scenario(), proposal, 0).promised();
    }

    String instrument() {
        return proposal.instrument().id();
    }
}
