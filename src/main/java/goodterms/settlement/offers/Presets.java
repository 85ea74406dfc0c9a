package goodterms.settlement.offers;

import goodterms.debt.Debt;
import goodterms.debt.Invoice;
import goodterms.debt.Money;
import goodterms.debt.PresentValue;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Payment;
import goodterms.settlement.Term;
import goodterms.settlement.TermValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fills in what need not be asked: from the debt, the parties and the day, or from the terms already understood. A party without
 * a name fills nothing in.
 */
final class Presets {

    private static final Phrase INVOICE = Phrase.of("счёт № %s от %s", "invoice %s of %s");

    private static final Phrase DUE_INVOICE = Phrase.of("счёт № %s со сроком %s", "invoice %s due %s");

    private static final Phrase PURPOSE = Phrase.of("Частичная оплата долга, %s", "Part payment of the debt, %s");

    private Presets() {}

    /** The value filled in for a term; empty when it has none or when what it is computed from is not known. */
    static Optional<TermValue> of(Term term, Values values) {
        var preset = term.preset();
        if (preset.isEmpty()) {
            return Optional.empty();
        }
        var name = preset.get();
        return name.startsWith("$") ? computed(name.substring(1), values) : literal(term, name, values.scene());
    }

    private static Optional<TermValue> literal(Term term, String text, Scene scene) {
        return Fields.read(term, scene.catalogue().word(text).in(scene.lang()), scene)
                .found()
                .or(() -> Fields.read(term, text, scene).found());
    }

    private static Optional<TermValue> computed(String name, Values values) {
        var scene = values.scene();
        return switch (name) {
            case "today" -> Optional.of(new TermValue.Day(scene.today()));
            case "next_work_day" -> Optional.of(new TermValue.Day(scene.nextWorkDay()));
            case "cost_of_capital" ->
                Optional.of(new TermValue.Number(scene.debt().costOfCapitalPct()));
            case "documents" ->
                Optional.of(new TermValue.Items(scene.debt().invoices().stream()
                        .map(i -> invoice(i, scene.lang()))
                        .toList()));
            case "first_share" -> firstShare(values);
            default -> money(name, values).or(() -> text(name, scene));
        };
    }

    /** The sums that follow from other terms; also what the rule {@code equals_formula} compares with. */
    static Optional<TermValue> money(String name, Values values) {
        var debt = values.scene().debt();
        var sum = switch (name) {
            case "debt" -> Optional.of(debt.total().amount());
            case "penalty" -> Optional.of(debt.penaltyDue().amount());
            case "residual" -> residual(values);
            case "disputed" ->
                values.sum("undisputed_amount")
                        .map(part -> debt.total().amount().subtract(part));
            case "deferral_interest" -> interest(values);
            default -> Optional.<BigDecimal>empty();
        };
        return sum.map(amount -> new TermValue.Sum(new Money(amount, debt.currency())));
    }

    private static Optional<BigDecimal> residual(Values values) {
        var theirs = values.sum("their_claim");
        return values.sum("our_claim")
                .flatMap(ours -> theirs.map(t -> ours.subtract(t).max(BigDecimal.ZERO)));
    }

    /** principal x rate / 100 x days / 365 from the day of the call to the new due date. */
    private static Optional<BigDecimal> interest(Values values) {
        var debt = values.scene().debt();
        var days = values.date("new_due_date").map(day -> (int) ChronoUnit.DAYS.between(debt.asOf(), day));
        return values.number("rate")
                .flatMap(rate ->
                        days.map(d -> PresentValue.carryingCost(debt.total().amount(), rate, Math.max(0, d))));
    }

    private static Optional<TermValue> firstShare(Values values) {
        var total = values.scene().debt().total().amount();
        return values.plan("instalments").stream()
                .findFirst()
                .map(Payment::amount)
                .filter(first -> total.signum() > 0)
                .map(first ->
                        new TermValue.Number(first.amount().movePointRight(2).divide(total, 2, RoundingMode.HALF_UP)));
    }

    private static Optional<TermValue> text(String name, Scene scene) {
        var lang = scene.lang();
        var parties = scene.parties();
        var signatory = parties.signatory().map(s -> s.in(lang));
        var text = switch (name) {
            case "creditor" -> Optional.of(parties.creditor().in(lang));
            case "debtor" -> Optional.of(parties.debtor().in(lang));
            case "contact" -> Optional.of(parties.contact().in(lang));
            case "manager" -> Optional.of(parties.manager().in(lang));
            case "signatory" -> signatory;
            case "basis" -> Optional.of(invoices(scene.debt(), lang));
            case "purpose" -> Optional.of(PURPOSE.in(lang).formatted(invoices(scene.debt(), lang)));
            default -> Optional.<String>empty();
        };
        return text.filter(t -> !t.isBlank()).map(TermValue.Text::new);
    }

    static String invoices(Debt debt, Lang lang) {
        return debt.invoices().stream().map(i -> invoice(i, lang)).collect(Collectors.joining(", "));
    }

    private static String invoice(Invoice invoice, Lang lang) {
        return invoice.issued()
                .map(day -> INVOICE.in(lang).formatted(invoice.no(), Dates.figures(lang, day)))
                .orElseGet(() -> DUE_INVOICE.in(lang).formatted(invoice.no(), Dates.figures(lang, invoice.due())));
    }
}
