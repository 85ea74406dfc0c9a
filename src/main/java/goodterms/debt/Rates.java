package goodterms.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A yearly rate in percent that changes on dated days, and the last day for which it is known. */
public record Rates(List<Step> steps, LocalDate knownTo) {

    /** From this day on the rate is so many percent a year. */
    public record Step(LocalDate from, BigDecimal pct) {}

    public Rates {
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
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
}
