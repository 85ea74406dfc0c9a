package goodterms.settlement;

import goodterms.debt.Money;
import java.time.LocalDate;

/** One payment of a plan: the day it is due, how much, and whether money moves (a set-off moves none). */
public record Payment(LocalDate on, Money amount, boolean inCash) {

    public Payment(LocalDate on, Money amount) {
        this(on, amount, true);
    }
}
