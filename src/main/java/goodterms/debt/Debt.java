package goodterms.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the debtor owes on the day of the call, and the terms that price the delay. */
public record Debt(
        Currency currency,
        LocalDate asOf,
        List<Invoice> invoices,
        Optional<Penalty> penalty,
        int deferralDays,
        BigDecimal costOfCapitalPct) {

    /** The contract penalty: percent of the amount for every day of delay, up to a cap in percent. */
    public record Penalty(BigDecimal perDayPct, Optional<BigDecimal> capPct) {}

    public Debt {
        invoices = List.copyOf(invoices);
    }

    public Money total() {
        return invoices.stream().map(Invoice::amount).reduce(Money.zero(currency), Money::plus);
    }

    /** Days after the due date, 0 when not yet late or when there is no such invoice. */
    public int daysLate(String no) {
        return invoice(no).map(this::daysLate).orElse(0);
    }

    public int daysLate(Invoice invoice) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(invoice.due(), asOf));
    }

    /** The days of the oldest invoice. */
    public int daysLate() {
        return invoices.stream().mapToInt(this::daysLate).max().orElse(0);
    }

    public Optional<Invoice> invoice(String no) {
        return invoices.stream().filter(i -> i.no().equals(no)).findFirst();
    }

    /** The contract penalty accrued to the day of the call: min(P x rate x days, P x cap), rounded per invoice. */
    public Money penaltyDue() {
        return invoices.stream().map(this::penaltyOn).reduce(Money.zero(currency), Money::plus);
    }

    private Money penaltyOn(Invoice invoice) {
        if (penalty.isEmpty()) {
            return Money.zero(currency);
        }
        var terms = penalty.get();
        var raw = invoice.amount().times(percent(terms.perDayPct()).multiply(BigDecimal.valueOf(daysLate(invoice))));
        return terms.capPct()
                .map(cap -> invoice.amount().times(percent(cap)))
                .filter(cap -> cap.compareTo(raw) < 0)
                .orElse(raw);
    }

    private static BigDecimal percent(BigDecimal pct) {
        return pct.movePointLeft(2);
    }
}
