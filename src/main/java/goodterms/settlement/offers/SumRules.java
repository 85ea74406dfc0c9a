package goodterms.settlement.offers;

import static goodterms.settlement.offers.Rules.when;

import goodterms.debt.Money;
import goodterms.lang.Phrase;
import goodterms.settlement.TermValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The rules of a sum: its bounds, its share of the debt, and what it must agree with. */
final class SumRules {

    private SumRules() {}

    static Optional<Phrase> broken(String rule, String arg, BigDecimal sum, Values values) {
        return switch (rule) {
            case "complements" -> complement(arg, sum, values);
            case "equals_formula" -> formula(arg, sum, values);
            case "gte_pct_of_debt" -> share(arg, sum, values);
            default -> values.amount(arg).flatMap(limit -> bound(rule, sum, limit, values));
        };
    }

    private static Optional<Phrase> bound(String rule, BigDecimal sum, BigDecimal limit, Values values) {
        var money = money(limit, values);
        var order = sum.compareTo(limit);
        return switch (rule) {
            case "gt" -> when(order <= 0, Messages.above(money));
            case "gte" -> when(order < 0, Messages.atLeast(money));
            case "lt" -> when(order >= 0, Messages.below(money));
            case "lte" -> when(order > 0, Messages.atMost(money));
            case "equals" -> when(order != 0, Messages.exactly(money));
            default -> Optional.empty();
        };
    }

    private static Optional<Phrase> complement(String other, BigDecimal sum, Values values) {
        var rest = values.sum(other)
                .map(part -> values.scene().debt().total().amount().subtract(part));
        return rest.filter(r -> r.compareTo(sum) != 0).map(r -> Messages.exactly(money(r, values)));
    }

    private static Optional<Phrase> formula(String name, BigDecimal sum, Values values) {
        return Presets.money(name, values)
                .flatMap(v -> v instanceof TermValue.Sum(Money money) ? Optional.of(money) : Optional.empty())
                .filter(money -> money.amount().compareTo(sum) != 0)
                .map(Messages::exactly);
    }

    private static Optional<Phrase> share(String pct, BigDecimal sum, Values values) {
        var least = money(
                values.scene()
                        .debt()
                        .total()
                        .amount()
                        .multiply(new BigDecimal(pct))
                        .movePointLeft(2),
                values);
        return when(sum.compareTo(least.amount()) < 0, Messages.atLeast(least));
    }

    private static Money money(BigDecimal amount, Values values) {
        return new Money(amount, values.scene().debt().currency());
    }
}
