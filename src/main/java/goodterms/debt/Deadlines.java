package goodterms.debt;

import java.time.LocalDate;
import java.util.Optional;

/** The days by which a creditor must act. */
public final class Deadlines {

    private Deadlines() {}

    /** The last day to sue: so many years from the due date, or afresh from the latest written acknowledgement before it ran out. */
    public static LocalDate limitation(LocalDate due, int years, Optional<LocalDate> acknowledged) {
        var last = due.plusYears(years);
        return acknowledged
                .filter(day -> !day.isAfter(last))
                .map(day -> day.plusYears(years))
                .orElse(last);
    }

    /** The last day of the term a formal claim gives, counted in calendar days from its dispatch. */
    public static LocalDate claimAnswer(LocalDate sent, int days) {
        return sent.plusDays(days);
    }

    /** The first day a claim may be filed with the court: the day after that term. */
    public static LocalDate earliestFiling(LocalDate sent, int days) {
        return claimAnswer(sent, days).plusDays(1);
    }
}
