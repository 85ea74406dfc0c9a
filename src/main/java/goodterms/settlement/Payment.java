package goodterms.settlement;

import goodterms.debt.Money;
import java.time.LocalDate;

/** One payment of a plan: the day it is due and how much. */
public record Payment(LocalDate on, Money amount) {}
