package goodterms.debt;

import goodterms.lang.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/** One unpaid invoice: its number, when it was issued, the last day for payment, and how much it is for. */
public record Invoice(String no, Optional<LocalDate> issued, LocalDate due, Money amount, Optional<Phrase> note) {}
