package goodterms.debrief;

import goodterms.scenario.Scenario;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What an offer is worth once agreed, whatever the mood it was agreed in, thousandths: the share promised, how soon it comes, what
 * is conceded for it, and the debtor's health after the plan.
 */
public record Pledge(int promised, int inTime, int concession, int health) {

    private static final int WHOLE = 1000;

    public static Pledge of(Scenario scenario, Proposal proposal, int weightedDaysTenths) {
        var horizon = Math.max(1, scenario.debtor().horizon());
        return new Pledge(
                promised(scenario, proposal),
                WHOLE - Math.min(WHOLE, weightedDaysTenths * 50 / horizon),
                concession(scenario, proposal),
                health(
                        scenario,
                        proposal.payments().stream().filter(Payment::inCash).toList()));
    }

    /** The money goal: expected recovery x (1 - WDP / 2H) x (1 - CC). */
    public int money(int keptPct) {
        return Worth.share(Worth.share(promised * keptPct / 100, inTime), WHOLE - concession);
    }

    /** The two-goal index when the promise is kept with this chance and so much trust was gained. */
    public int index(int keptPct, int gained) {
        return Worth.harmonic(money(keptPct), Worth.relationship(gained, health));
    }

    /** Whether this pledge is worth at least as much as another in every mood. */
    public boolean covers(Pledge other) {
        return promised >= other.promised
                && inTime >= other.inTime
                && concession <= other.concession
                && health >= other.health;
    }

    private static int promised(Scenario scenario, Proposal proposal) {
        return Math.min(
                WHOLE,
                proposal.payments().stream()
                        .mapToInt(p -> milli(scenario, p.amount().amount()))
                        .sum());
    }

    /** (waived + carrying cost of waiting) / debt; the carrying cost is amount x cost of capital x days / 365. */
    private static int concession(Scenario scenario, Proposal proposal) {
        var rate = scenario.debt().costOfCapitalPct().movePointLeft(2);
        var waiting = proposal.payments().stream()
                .map(p -> p.amount()
                        .amount()
                        .multiply(rate)
                        .multiply(BigDecimal.valueOf(day(scenario, p)))
                        .divide(BigDecimal.valueOf(365), 2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Math.min(WHOLE, milli(scenario, waiting.add(proposal.waived().amount())));
    }

    /** clamp(0.5 + min over payment dates of (free cash - paid) / debt, 0..1); what is set off takes no cash. */
    private static int health(Scenario scenario, List<Payment> payments) {
        var worst = 500;
        for (var payment : payments) {
            var day = day(scenario, payment);
            var paid = payments.stream()
                    .filter(p -> day(scenario, p) <= day)
                    .mapToInt(p -> milli(scenario, p.amount().amount()))
                    .sum();
            var free = scenario.debtor().cash().stream()
                    .filter(c -> c.day() <= day)
                    .mapToInt(c -> c.milliOfDebt())
                    .sum();
            worst = Math.min(worst, free - paid);
        }
        return Math.clamp(500 + worst, 0, WHOLE);
    }

    private static int day(Scenario scenario, Payment payment) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(scenario.debt().asOf(), payment.on()));
    }

    private static int milli(Scenario scenario, BigDecimal amount) {
        var total = scenario.debt().total().amount();
        return total.signum() == 0
                ? 0
                : amount.movePointRight(3)
                        .divide(total, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
