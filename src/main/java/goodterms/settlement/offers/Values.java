package goodterms.settlement.offers;

import goodterms.debt.Money;
import goodterms.debt.PresentValue;
import goodterms.settlement.Payment;
import goodterms.settlement.TermValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The understood terms of an offer so far, and the bounds that rules name: the debt, its charges, today, other terms. */
record Values(Map<String, TermValue> terms, Scene scene) {

    private static final int LONGEST_DEFERRAL = 180;

    Optional<TermValue> get(String key) {
        return Optional.ofNullable(terms.get(key));
    }

    Optional<BigDecimal> sum(String key) {
        return get(key).flatMap(
                        v -> v instanceof TermValue.Sum(Money money) ? Optional.of(money.amount()) : Optional.empty());
    }

    Optional<BigDecimal> number(String key) {
        return get(key).flatMap(v -> v instanceof TermValue.Number(BigDecimal n) ? Optional.of(n) : Optional.empty());
    }

    Optional<LocalDate> date(String key) {
        return get(key).flatMap(v -> v instanceof TermValue.Day(LocalDate date) ? Optional.of(date) : Optional.empty());
    }

    List<Payment> plan(String key) {
        return get(key).map(v -> v instanceof TermValue.Plan(List<Payment> p) ? p : List.<Payment>of())
                .orElse(List.of());
    }

    /** The amount a rule names: digits, the debt, the debt with its penalty or with half a year's interest, or another term. */
    Optional<BigDecimal> amount(String name) {
        var debt = scene.debt();
        var total = debt.total().amount();
        return switch (name) {
            case "debt", "ledger_balance" -> Optional.of(total);
            case "accrued_penalty" -> Optional.of(debt.penaltyDue().amount());
            case "debt_plus_charges" -> Optional.of(total.add(debt.penaltyDue().amount()));
            case "debt_with_interest" ->
                Optional.of(total.add(debt.penaltyDue().amount()).add(halfYear(total, debt.costOfCapitalPct())));
            default -> name.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(name)) : sum(name);
        };
    }

    /** The day a rule names: today, the latest due date of the debt, or another term. */
    Optional<LocalDate> day(String name) {
        return switch (name) {
            case "today" -> Optional.of(scene.today());
            case "debt_due" ->
                scene.debt().invoices().stream().map(i -> i.due()).max(Comparator.naturalOrder());
            default -> date(name);
        };
    }

    private static BigDecimal halfYear(BigDecimal total, BigDecimal ratePct) {
        return PresentValue.carryingCost(total, ratePct, LONGEST_DEFERRAL);
    }
}
