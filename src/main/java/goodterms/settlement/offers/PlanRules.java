package goodterms.settlement.offers;

import static goodterms.settlement.offers.Rules.when;

import goodterms.debt.Money;
import goodterms.lang.Phrase;
import goodterms.settlement.Payment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of a plan of payments: how many, what they add up to, and on which days. */
final class PlanRules {

    private PlanRules() {}

    static Optional<Phrase> broken(String rule, String arg, List<Payment> plan, Values values) {
        return switch (rule) {
            case "min_items" -> when(plan.size() < Integer.parseInt(arg), Messages.more(Integer.parseInt(arg)));
            case "max_items" -> when(plan.size() > Integer.parseInt(arg), Messages.fewer(Integer.parseInt(arg)));
            case "sum_equals", "sum_lte" -> sum(rule, arg, plan, values);
            case "last_share_lte" -> lastShare(new BigDecimal(arg), plan, values);
            case "dates_increasing" -> when(!increasing(plan), Messages.inOrder());
            default -> plan.isEmpty() ? Optional.empty() : days(rule, arg, plan, values);
        };
    }

    private static Optional<Phrase> days(String rule, String arg, List<Payment> plan, Values values) {
        return switch (rule) {
            case "first_within_days" -> within(plan.getFirst(), arg, values);
            case "last_within_days" -> within(plan.getLast(), arg, values);
            case "business_days" ->
                plan.stream()
                        .map(Payment::on)
                        .filter(day -> !values.scene().workDays().working(day))
                        .findFirst()
                        .flatMap(day -> DayRules.broken("business_day", "true", day, values));
            default -> Optional.empty();
        };
    }

    private static Optional<Phrase> within(Payment payment, String days, Values values) {
        return DayRules.broken("within_days", days, payment.on(), values);
    }

    private static Optional<Phrase> sum(String rule, String arg, List<Payment> plan, Values values) {
        var currency = values.scene().debt().currency();
        var total = Rules.total(plan);
        return values.amount(arg)
                .filter(limit -> rule.equals("sum_lte") ? total.compareTo(limit) > 0 : total.compareTo(limit) != 0)
                .map(limit -> new Money(limit, currency))
                .map(rule.equals("sum_lte") ? Messages::atMost : Messages::exactly);
    }

    private static Optional<Phrase> lastShare(BigDecimal pct, List<Payment> plan, Values values) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        var most = Rules.total(plan).multiply(pct).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        var last = plan.getLast().amount().amount();
        return when(
                last.compareTo(most) > 0,
                Messages.atMost(new Money(most, values.scene().debt().currency())));
    }

    private static boolean increasing(List<Payment> plan) {
        var before = LocalDate.MIN;
        for (var payment : plan) {
            if (!payment.on().isAfter(before)) {
                return false;
            }
            before = payment.on();
        }
        return true;
    }
}
