package goodterms.debt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The working days of a country: weekends and holidays are off, some weekend days may be worked. Past {@code knownTo} only the
 * holidays already listed are counted, and {@link #known} says so.
 */
public record WorkDays(Set<LocalDate> holidays, Set<LocalDate> workedWeekends, Optional<LocalDate> knownTo) {

    public WorkDays {
        holidays = Set.copyOf(holidays);
        workedWeekends = Set.copyOf(workedWeekends);
    }

    /** Saturdays and Sundays off, no holidays. */
    public static WorkDays weekends() {
        return new WorkDays(Set.of(), Set.of(), Optional.empty());
    }

    public boolean working(LocalDate day) {
        if (workedWeekends.contains(day)) {
            return true;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** The day itself when it is worked, else the first working day after it: a payment due on a day off moves there. */
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!working(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Whether the calendar of that day is settled; holidays moved by decree are not known further ahead. */
    public boolean known(LocalDate day) {
        return knownTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
