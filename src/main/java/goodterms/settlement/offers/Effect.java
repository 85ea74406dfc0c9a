package goodterms.settlement.offers;

import goodterms.debt.Debt;
import goodterms.settlement.Cause;
import goodterms.settlement.Defect;
import goodterms.settlement.Instrument.Authority;
import goodterms.settlement.Proposal;
import goodterms.settlement.Worth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an offer would bring, as far as whoever makes it can know: its worth at a cost of capital in percent a year where
 * something is paid, how it fits the cause he knows, the weak places of its papers, whether it needs a sign-off, and the day
 * before which he was told there is no money.
 */
public record Effect(
        Optional<Worth> worth,
        BigDecimal ratePct,
        Optional<Fit> fit,
        List<Defect> defects,
        boolean approval,
        Optional<LocalDate> noMoneyBefore) {

    public Effect {
        defects = List.copyOf(defects);
    }

    /** How an offer meets the cause of the delay. */
    public enum Fit {
        UNKNOWN,
        HARMS,
        NO_HELP,
        HELPS,
        BEST
    }

    /** The effect where nothing but the cause is known, if that. */
    public static Effect of(Proposal proposal, Debt debt, Optional<Cause> cause) {
        return new Effect(
                proposal.payments().isEmpty() ? Optional.empty() : Optional.of(Worth.of(proposal, debt)),
                debt.costOfCapitalPct(),
                Optional.of(cause.map(c -> fit(proposal, c)).orElse(Fit.UNKNOWN)),
                proposal.defects(),
                proposal.instruments().stream().anyMatch(i -> i.authority() == Authority.APPROVAL),
                Optional.empty());
    }

    /** The same where it was told when money comes in; a warning only if something is to be paid before. */
    public Effect noMoneyBefore(Optional<LocalDate> day, Proposal proposal) {
        var late = day.filter(d -> proposal.payments().stream().anyMatch(p -> p.inCash() && p.on().isBefore(d)));
        return new Effect(worth, ratePct, fit, defects, approval, late);
    }

    /** The same with nothing that would be a hint. */
    public Effect figures() {
        return new Effect(worth, ratePct, Optional.empty(), List.of(), false, Optional.empty());
    }

    /** Harm done by any of its instruments counts, else the best of them. */
    private static Fit fit(Proposal proposal, Cause cause) {
        var fits = proposal.instruments().stream().mapToInt(i -> i.fit(cause)).summaryStatistics();
        if (fits.getMin() < 0) {
            return Fit.HARMS;
        }
        return fits.getMax() == 0 ? Fit.NO_HELP : fits.getMax() == 1 ? Fit.HELPS : Fit.BEST;
    }
}
