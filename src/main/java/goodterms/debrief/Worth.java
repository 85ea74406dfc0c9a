package goodterms.debrief;

import goodterms.debtor.Answer;
import goodterms.scenario.Scenario;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.speech.words.Act;
import goodterms.talk.Agreement;
import goodterms.talk.Stage;
import goodterms.talk.State;
import goodterms.talk.Talk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Weighs a talk against its two goals. The formulas are those of the debtor's model: money, relationship, harmonic mean. */
public final class Worth {

    private static final int WHOLE = 1000;

    private final Scenario scenario;

    private Worth(Scenario scenario) {
        this.scenario = scenario;
    }

    public static Figures of(Talk talk) {
        return of(talk.stage(), talk.state());
    }

    /** The worth of ending in a state; trust is measured against the first moment of the call. */
    public static Figures of(Stage stage, State state) {
        return state.agreement()
                .map(a -> of(stage, state, a))
                .orElseGet(() -> new Worth(stage.scenario()).nothing(gained(stage, state)));
    }

    /** The worth of ending in a state with an agreement. */
    public static Figures of(Stage stage, State state, Agreement agreement) {
        return new Worth(stage.scenario()).agreed(agreement, gained(stage, state), breach(state));
    }

    private static int gained(Stage stage, State state) {
        return state.mood().trust() - stage.openingTrust();
    }

    /** A threat or an attack on the person: after it the two-goal index is nothing, whatever was signed. */
    private static boolean breach(State state) {
        return state.used().of(Act.THREAT) > 0 || state.used().of(Act.PERSONAL_ATTACK) > 0;
    }

    private Figures nothing(int gained) {
        return new Figures(0, relationship(gained, 500), 0, 0, 0, 0, 500, 0, 0, 0, gained);
    }

    private Figures agreed(Agreement agreement, int gained, boolean breach) {
        var proposal = agreement.proposal();
        var answer = agreement.answer().figures();
        var promised = promised(proposal);
        var expected = promised * answer.keptPct() / 100;
        var concession = concession(proposal);
        var health = health(proposal.payments());
        var horizon = Math.max(1, scenario.debtor().horizon());
        var inTime = WHOLE - Math.min(WHOLE, answer.weightedDaysTenths() * 50 / horizon);
        var money = share(share(expected, inTime), WHOLE - concession);
        var relationship = relationship(gained, health);
        var index = breach ? 0 : harmonic(money, relationship);
        return new Figures(
                money,
                relationship,
                index,
                promised,
                expected,
                concession,
                health,
                answer.keptPct(),
                answer.completeness(),
                answer.weightedDaysTenths(),
                gained);
    }

    /** clamp(0.5 + REL/60, 0..1) x (0.5 + 0.5 health). */
    private static int relationship(int gained, int health) {
        return share(Math.clamp(500 + gained * WHOLE / 60, 0, WHOLE), 500 + health / 2);
    }

    private static int harmonic(int a, int b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    private static int share(int a, int b) {
        return (int) (((long) a * b + WHOLE / 2) / WHOLE);
    }

    private int promised(Proposal proposal) {
        return Math.min(
                WHOLE,
                proposal.payments().stream()
                        .mapToInt(p -> milli(p.amount().amount()))
                        .sum());
    }

    /** (waived + carrying cost of waiting) / debt; the carrying cost is amount x cost of capital x days / 365. */
    private int concession(Proposal proposal) {
        var rate = scenario.debt().costOfCapitalPct().movePointLeft(2);
        var waiting = proposal.payments().stream()
                .map(p -> p.amount()
                        .amount()
                        .multiply(rate)
                        .multiply(BigDecimal.valueOf(day(p)))
                        .divide(BigDecimal.valueOf(365), 2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Math.min(WHOLE, milli(waiting.add(proposal.waived().amount())));
    }

    /** clamp(0.5 + min over payment dates of (free cash - paid) / debt, 0..1). */
    private int health(List<Payment> payments) {
        var worst = 500;
        for (var payment : payments) {
            var day = day(payment);
            var paid = payments.stream()
                    .filter(p -> day(p) <= day)
                    .mapToInt(p -> milli(p.amount().amount()))
                    .sum();
            var free = scenario.debtor().cash().stream()
                    .filter(c -> c.day() <= day)
                    .mapToInt(c -> c.milliOfDebt())
                    .sum();
            worst = Math.min(worst, free - paid);
        }
        return Math.clamp(500 + worst, 0, WHOLE);
    }

    private int day(Payment payment) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(scenario.debt().asOf(), payment.on()));
    }

    private int milli(BigDecimal amount) {
        var total = scenario.debt().total().amount();
        return total.signum() == 0
                ? 0
                : amount.movePointRight(3)
                        .divide(total, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /** The chance in percent that the yes of a talk is kept; 0 without one. */
    public static int keptPct(Talk talk) {
        return talk.state()
                .agreement()
                .map(Agreement::answer)
                .map(Answer::figures)
                .map(f -> f.keptPct())
                .orElse(0);
    }
}
