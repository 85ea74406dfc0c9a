package goodterms.debrief.sheet;

import goodterms.debrief.Figures;
import goodterms.debrief.Worth;
import goodterms.scenario.Scenario;
import goodterms.settlement.Proposal;
import goodterms.speech.words.Act;
import goodterms.speech.words.Tone;
import goodterms.talk.Agreement;
import goodterms.talk.Talk;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a call came to in numbers: the figures of its worth; the day by which a quarter, half and all of the debt is paid; the part
 * of what was conceded that her money did not call for, in thousandths; manners, 0..100, with the turns that cost; the relationship
 * on a scale of -5..5; and how turns divide by tone and by what they lean on.
 */
public record Measures(
        Figures figures,
        OptionalInt quarter,
        OptionalInt half,
        OptionalInt whole,
        OptionalInt unforced,
        int compliance,
        boolean barred,
        List<Integer> breaches,
        int relationship,
        Map<Tone, Integer> tones,
        Map<Approach, Integer> approaches) {

    private static final int WHOLE = 1000;

    /** Trust points to one step of the scale of -5..5. */
    private static final int STEP = 6;

    /** Below this the result does not count. */
    private static final int GATE = 50;

    public Measures {
        breaches = List.copyOf(breaches);
    }

    public static Measures of(Talk talk, Rubric rubric) {
        var scenario = talk.stage().scenario();
        var proposal = talk.state().agreement().map(Agreement::proposal);
        var turns = Turn.of(talk);
        var figures = Worth.of(talk);
        var manners = manners(turns, rubric);
        return new Measures(
                figures,
                paid(scenario, proposal, 250),
                paid(scenario, proposal, 500),
                paid(scenario, proposal, WHOLE),
                unforced(scenario, proposal),
                manners,
                manners < GATE || Worth.breach(talk.state()),
                turns.stream()
                        .filter(t -> t.acts().stream().anyMatch(rubric.severities()::containsKey))
                        .map(Turn::number)
                        .toList(),
                Math.clamp(Math.round((float) figures.trustGained() / STEP), -5, 5),
                tones(turns),
                approaches(turns, rubric));
    }

    private static int manners(List<Turn> turns, Rubric rubric) {
        var lost = turns.stream()
                .flatMap(t -> t.acts().stream())
                .mapToInt(a -> rubric.severities().getOrDefault(a, 0))
                .sum();
        return Math.max(0, 100 - lost);
    }

    private static Map<Tone, Integer> tones(List<Turn> turns) {
        var tones = new EnumMap<Tone, Integer>(Tone.class);
        turns.forEach(t -> tones.merge(t.tone(), 1, Integer::sum));
        return Collections.unmodifiableMap(tones);
    }

    private static Map<Approach, Integer> approaches(List<Turn> turns, Rubric rubric) {
        var all = new EnumMap<Approach, Integer>(Approach.class);
        for (var turn : turns) {
            turn.acts().stream()
                    .sorted(Comparator.comparing(Act::ordinal).reversed())
                    .flatMap(a -> Optional.ofNullable(rubric.approaches().get(a)).stream())
                    .findFirst()
                    .ifPresent(a -> all.merge(a, 1, Integer::sum));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The first day, counted from the call, by which so many thousandths of the debt are paid. */
    private static OptionalInt paid(Scenario scenario, Optional<Proposal> proposal, int milli) {
        var debt = scenario.debt().total().amount();
        var wanted = debt.multiply(BigDecimal.valueOf(milli, 3));
        var sum = BigDecimal.ZERO;
        var payments = proposal.map(Proposal::payments).orElse(List.of()).stream()
                .sorted(Comparator.comparing(p -> p.on()))
                .toList();
        for (var payment : payments) {
            sum = sum.add(payment.amount().amount());
            if (sum.compareTo(wanted) >= 0) {
                return OptionalInt.of(
                        (int) ChronoUnit.DAYS.between(scenario.debt().asOf(), payment.on()));
            }
        }
        return OptionalInt.empty();
    }

    /** (conceded - what waiting for her money costs) / conceded; empty where nothing was conceded. */
    private static OptionalInt unforced(Scenario scenario, Optional<Proposal> agreed) {
        if (agreed.isEmpty() || agreed.get().payments().isEmpty()) {
            return OptionalInt.empty();
        }
        var proposal = agreed.get();
        var asOf = scenario.debt().asOf();
        var waited = BigDecimal.ZERO;
        var paid = BigDecimal.ZERO;
        for (var payment : proposal.payments()) {
            var amount = payment.amount().amount();
            waited = waited.add(amount.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(asOf, payment.on()))));
            paid = paid.add(amount);
        }
        var price = scenario.debt().costOfCapitalPct().divide(BigDecimal.valueOf(36500), MathContext.DECIMAL64);
        var waived = proposal.waived().amount();
        var conceded = waited.multiply(price).add(waived);
        var called = amountDays(scenario, paid).multiply(price);
        if (conceded.signum() <= 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(conceded.subtract(called)
                .max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(conceded, 0, RoundingMode.HALF_UP)
                .intValue());
    }

    /** Amounts times days when every inflow is paid over at once until the sum is reached. */
    private static BigDecimal amountDays(Scenario scenario, BigDecimal sum) {
        var debt = scenario.debt().total().amount();
        var left = sum;
        var days = BigDecimal.ZERO;
        for (var inflow : scenario.debtor().cash()) {
            var part =
                    debt.multiply(BigDecimal.valueOf(inflow.milliOfDebt(), 3)).min(left);
            days = days.add(part.multiply(BigDecimal.valueOf(inflow.day())));
            left = left.subtract(part);
        }
        return days;
    }
}
