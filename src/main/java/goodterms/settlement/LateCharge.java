package goodterms.settlement;

import goodterms.debt.Debt;
import goodterms.debt.Invoice;
import goodterms.debt.LatePayment;
import goodterms.debt.LegalInterest;
import goodterms.debt.Money;
import goodterms.debt.Rates;
import goodterms.lang.Phrase;
import goodterms.lang.Reading;
import goodterms.settlement.Jurisdiction.Costs;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the law adds to a late debt on the day of the call: interest, where its rate is known, and a fixed sum for costs. */
public record LateCharge(Reading<Money> interest, Optional<Money> costs) {

    /** Empty where the law adds nothing, nothing is late, or the debt is not in the money of that law. */
    public static Optional<LateCharge> of(Debt debt, Jurisdiction under, Map<String, Rates> rates) {
        var ours = debt.daysLate() > 0 && debt.currency().equals(under.currency());
        return under.interest()
                .rate()
                .filter(name -> ours)
                .flatMap(name -> Optional.ofNullable(rates.get(name)))
                .map(rate -> new LateCharge(
                        interest(debt, under.interest().margin(), rate),
                        costs(debt, under.interest().costs())));
    }

    private static Reading<Money> interest(Debt debt, BigDecimal margin, Rates rate) {
        var sum = Money.zero(debt.currency());
        for (var invoice : debt.invoices()) {
            switch (interest(invoice, debt, margin, rate)) {
                case Reading.Clear<BigDecimal>(BigDecimal more) -> sum = sum.plus(new Money(more, debt.currency()));
                case Reading.Unclear<BigDecimal>(Phrase why) -> {
                    return Reading.unclear(why);
                }
            }
        }
        return Reading.clear(sum);
    }

    /** Without a margin it is interest by the days of the year, otherwise by the rules of late payment over 365 days. */
    private static Reading<BigDecimal> interest(Invoice invoice, Debt debt, BigDecimal margin, Rates rate) {
        var amount = invoice.amount().amount();
        if (margin.signum() != 0) {
            return LatePayment.interest(amount, invoice.due(), debt.asOf(), rate, margin, rate.mode());
        }
        return switch (LegalInterest.of(amount, invoice.due(), debt.asOf(), List.of(), rate)) {
            case Reading.Clear<LegalInterest.Accrued> clear ->
                Reading.clear(clear.value().interest());
            case Reading.Unclear<LegalInterest.Accrued> unclear -> Reading.unclear(unclear.why());
        };
    }

    private static Optional<Money> costs(Debt debt, Costs costs) {
        var total = debt.total().amount();
        return switch (costs) {
            case NONE -> Optional.empty();
            case EU -> Optional.of(new Money(LatePayment.EU_COMPENSATION, Currency.getInstance("EUR")));
            case UK -> Optional.of(new Money(LatePayment.ukCompensation(total), Currency.getInstance("GBP")));
        };
    }
}
