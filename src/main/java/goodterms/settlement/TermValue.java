package goodterms.settlement;

import goodterms.debt.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The value of one term once it is understood. */
public sealed interface TermValue {

    record Sum(Money money) implements TermValue {}

    record Day(LocalDate date) implements TermValue {}

    record Flag(boolean set) implements TermValue {}

    /** A percentage, or a number of days. */
    record Number(BigDecimal number) implements TermValue {}

    record Choice(String key) implements TermValue {}

    /** A name, a document, or words in one's own hand. */
    record Text(String text) implements TermValue {}

    record Items(List<String> items) implements TermValue {

        public Items {
            items = List.copyOf(items);
        }
    }

    record Plan(List<Payment> payments) implements TermValue {

        public Plan {
            payments = List.copyOf(payments);
        }
    }
}
