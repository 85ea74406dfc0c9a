package goodterms.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A yearly rate in percent that changes on dated days, the last day for which it is known, and which day's rate prices a delay. */
public record Rates(List<Step> steps, LocalDate knownTo, RateMode mode) {

    /** From this day on the rate is so many percent a year. */
    public record Step(LocalDate from, BigDecimal pct) {}

    public Rates {
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    }

    /** A rate of each day's own. */
    public Rates(List<Step> steps, LocalDate knownTo) {
        this(steps, knownTo, RateMode.FLOATING);
    }

    /** The rate of a day; empty before the first step and after the last known day, never a guess. */
    public Optional<BigDecimal> on(LocalDate day) {
        if (day.isAfter(knownTo)) {
            return Optional.empty();
        }
        return steps.stream()
                .filter(s -> !s.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Step::pct);
    }

    /**
     * These rates with others laid over: a step of the same day gives way, the later known day and the other mode hold. Others
     * that begin only after a gap stand alone, because the days between are not known.
     */
    public Rates under(Rates other) {
        var first = other.steps().isEmpty() ? knownTo : other.steps().getFirst().from();
        if (first.isAfter(knownTo.plusDays(1))) {
            return other;
        }
        var all = new TreeMap<LocalDate, Step>();
        steps.forEach(s -> all.put(s.from(), s));
        other.steps().forEach(s -> all.put(s.from(), s));
        return new Rates(List.copyOf(all.values()), later(knownTo, other.knownTo()), other.mode());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
