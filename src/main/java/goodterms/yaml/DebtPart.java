package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Nearest;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.debt.Debt;
import goodterms.debt.Debt.Penalty;
import goodterms.debt.Invoice;
import goodterms.debt.Money;
import goodterms.lang.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;

/** Reads what is owed: invoices, the day of the call, penalty and the price of money. */
final class DebtPart {

    static final Keys KEYS = Keys.of("currency! as_of! invoices! penalty deferral_days cost_of_capital_pct");
    static final Keys INVOICE = Keys.of("no! issued due! amount! note");
    private static final Keys PENALTY = Keys.of("per_day_pct! cap_pct");
    private static final int MOST_INVOICES = 100;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final List<String> USUAL = List.of("RUB", "EUR", "USD", "GBP", "KZT", "BYN", "CNY", "CHF");

    private DebtPart() {}

    static Debt read(Fields fields, Wordings words) {
        var currency = currency(fields);
        return new Debt(
                currency,
                fields.date("as_of").orElse(LocalDate.EPOCH),
                invoices(fields, words, currency),
                fields.map("penalty", PENALTY).map(DebtPart::penalty),
                fields.integer("deferral_days", 0, 3650, 0),
                fields.decimal("cost_of_capital_pct", 4, 0, 1000).orElse(TWENTY));
    }

    private static Penalty penalty(Fields fields) {
        return new Penalty(
                fields.decimal("per_day_pct", 8, 0, 100).orElse(BigDecimal.ZERO),
                fields.decimal("cap_pct", 4, 0, 1000));
    }

    private static Currency currency(Fields fields) {
        var code = fields.text("currency").orElse("RUB");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            fields.findings().add(unknownCurrency(fields.at("currency"), code));
            return Currency.getInstance("RUB");
        }
    }

    private static List<Invoice> invoices(Fields fields, Wordings words, Currency currency) {
        var findings = fields.findings();
        var all = new ArrayList<Invoice>();
        var numbers = new HashSet<String>();
        for (var item : fields.maps("invoices", INVOICE)) {
            all.add(invoice(item, words, currency));
            item.text("no").filter(no -> !numbers.add(no)).ifPresent(no -> findings.add(doubled(item.at("no"), no)));
        }
        if (all.size() > MOST_INVOICES) {
            findings.add(ShapeFaults.tooMany(fields.at("invoices"), "invoices", MOST_INVOICES));
        } else if (all.isEmpty()
                && fields.tree("invoices")
                        .filter(t -> t instanceof Tree.Listing)
                        .isPresent()) {
            findings.add(ShapeFaults.emptyList(fields.at("invoices"), "invoices"));
        }
        return all;
    }

    private static Invoice invoice(Fields fields, Wordings words, Currency currency) {
        var findings = fields.findings();
        var issued = fields.date("issued");
        var due = fields.date("due");
        issued.filter(i -> due.isPresent() && due.get().isBefore(i))
                .ifPresent(i -> findings.add(dueBeforeIssued(fields.at("due"))));
        fields.asked("amount", () -> new Sought.Decimal(2));
        var amount = fields.tree("amount").flatMap(t -> Scalars.decimal(findings, t, "amount", 2));
        amount.filter(a -> a.signum() <= 0).ifPresent(a -> findings.add(notPositive(fields.at("amount"))));
        return new Invoice(
                fields.text("no").orElse(""),
                issued,
                due.orElse(LocalDate.EPOCH),
                new Money(amount.orElse(BigDecimal.ONE), currency),
                words.optionalPlain(fields, "note").map(Wordings::phrase));
    }

    private static Problem dueBeforeIssued(Place place) {
        return Code.DUE_BEFORE_ISSUED.warning(
                place,
                Phrase.of("Срок оплаты раньше дня выставления.", "The invoice is due before it was issued."),
                Phrase.of("Проверьте обе даты.", "Check both dates."));
    }

    private static Problem notPositive(Place place) {
        return Code.BAD_AMOUNT.error(
                place,
                Phrase.of("Сумма счёта должна быть больше нуля.", "The amount of an invoice must be above zero."),
                Phrase.of("Впишите, сколько не оплачено.", "Write how much is unpaid."));
    }

    private static Problem doubled(Place place, String no) {
        return Code.DOUBLED_INVOICE.error(
                place,
                Phrase.of(
                        "Счёт «" + Shown.of(no) + "» уже записан.",
                        "The invoice \"" + Shown.of(no) + "\" is already listed."),
                Phrase.of("Дайте ему свой номер.", "Give it a number of its own."));
    }

    private static Problem unknownCurrency(Place place, String code) {
        return Code.BAD_CURRENCY.error(
                place,
                Phrase.of("Валюты «" + Shown.of(code) + "» нет.", "There is no currency \"" + Shown.of(code) + "\"."),
                Nearest.to(code, USUAL)
                        .map(ShapeFaults::perhaps)
                        .orElse(Phrase.of("Напишите три буквы: RUB.", "Write three letters: RUB.")));
    }
}
