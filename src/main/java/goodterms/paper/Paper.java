package goodterms.paper;

import goodterms.debt.Debt;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.lang.Template;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Defect;
import goodterms.settlement.Parties;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.settlement.TermValue;
import goodterms.settlement.forms.PaperForm;
import goodterms.settlement.offers.Offers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the paper of a proposal on the form of its instrument, or on the general form; a gap left open stays a blank line. */
public final class Paper {

    private static final String GENERAL = "general";

    private static final String BLANK = "________________";

    private static final Phrase NOTICE = Phrase.of(
            "Учебный документ: не является юридической консультацией. Перед использованием покажите юристу.",
            "Training material, not legal advice. Have a lawyer see it before any real use.");

    private final Map<String, PaperForm> forms = new LinkedHashMap<>();
    private final Catalogue catalogue;

    public Paper(List<PaperForm> forms, Catalogue catalogue) {
        forms.forEach(form -> this.forms.put(form.id(), form));
        this.catalogue = catalogue;
        if (!this.forms.containsKey(GENERAL)) {
            throw new IllegalArgumentException("no general form among " + this.forms.keySet());
        }
    }

    /** The paper of a proposal in one language, with the weaknesses the catalogue finds in it. */
    public Document write(Proposal proposal, Debt debt, Parties parties, Lang lang) {
        var form = form(proposal);
        var values = Offers.values(proposal.offer(), catalogue, debt, parties, lang);
        var gaps = gaps(proposal, debt, parties, lang);
        List<Document.Sheet> sheets = new ArrayList<>();
        if (form.perPayment() && !proposal.payments().isEmpty()) {
            for (var payment : proposal.payments()) {
                Map<String, String> own = new LinkedHashMap<>(gaps);
                own.putAll(gaps(payment, lang));
                sheets.add(sheet(form, proposal, values, own, lang));
            }
        } else {
            sheets.add(sheet(form, proposal, values, gaps, lang));
        }
        proposal.with()
                .forEach(
                        other -> sheets.addAll(write(other, debt, parties, lang).sheets()));
        var weak = proposal.defects().stream()
                .map(Defect::text)
                .map(t -> t.in(lang))
                .toList();
        return new Document(sheets, weak, NOTICE.in(lang));
    }

    private PaperForm form(Proposal proposal) {
        var own = Optional.ofNullable(forms.get(proposal.instrument().id()));
        return own.or(() -> Optional.ofNullable(forms.get(GENERAL))).orElseThrow();
    }

    private Document.Sheet sheet(
            PaperForm form, Proposal proposal, Map<String, TermValue> values, Map<String, String> gaps, Lang lang) {
        List<Document.Paragraph> paragraphs = new ArrayList<>();
        var number = 1;
        for (var line : form.lines()) {
            if (!stands(line, values)) {
                continue;
            }
            for (var filling : fillings(line, proposal, gaps, lang)) {
                var text = blanks(Template.fill(line.text().in(lang), filling));
                paragraphs.add(
                        new Document.Paragraph(line.numbered() ? Optional.of(number++) : Optional.empty(), text));
            }
        }
        return new Document.Sheet(blanks(Template.fill(form.title().in(lang), gaps)), paragraphs);
    }

    private static boolean stands(PaperForm.Line line, Map<String, TermValue> values) {
        var when = line.when().orElse("");
        if (when.isEmpty()) {
            return true;
        }
        var absent = when.startsWith("!");
        var value = Optional.ofNullable(values.get(absent ? when.substring(1) : when));
        return absent
                != value.filter(v -> !(v instanceof TermValue.Flag(boolean set)) || set)
                        .isPresent();
    }

    /** The gaps of a paragraph as often as it is repeated. */
    private List<Map<String, String>> fillings(
            PaperForm.Line line, Proposal proposal, Map<String, String> gaps, Lang lang) {
        if (line.repeat().isEmpty()) {
            return List.of(gaps);
        }
        return switch (line.repeat().get()) {
            case PAYMENTS ->
                proposal.payments().stream().map(p -> with(gaps, gaps(p, lang))).toList();
            case TERMS ->
                proposal.instrument().terms().stream()
                        .filter(t -> gaps.containsKey(t.key()))
                        .map(t -> with(
                                gaps, Map.of("label", t.label().in(lang), "value", gaps.getOrDefault(t.key(), BLANK))))
                        .toList();
        };
    }

    private static Map<String, String> with(Map<String, String> gaps, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(gaps);
        all.putAll(more);
        return all;
    }

    private Map<String, String> gaps(Proposal proposal, Debt debt, Parties parties, Lang lang) {
        Map<String, String> gaps = new LinkedHashMap<>(Offers.filled(proposal.offer(), catalogue, debt, parties, lang));
        Offers.values(proposal.offer(), catalogue, debt, parties, lang)
                .forEach((key, value) -> inFull(value, lang).ifPresent(text -> gaps.put(key, text)));
        Optional.ofNullable(gaps.get("amount")).ifPresent(sum -> gaps.put("pay_sum", sum));
        gaps.put("our_company", parties.creditor().in(lang));
        gaps.put("their_company", parties.debtor().in(lang));
        gaps.put("manager", parties.manager().in(lang));
        gaps.put("contact", parties.contact().in(lang));
        gaps.put("today", Dates.full(lang, debt.asOf()));
        gaps.put("debt", Amounts.inFull(lang, debt.total().amount(), debt.currency()));
        gaps.put("penalty", Amounts.inFull(lang, debt.penaltyDue().amount(), debt.currency()));
        gaps.put("invoices", Offers.invoices(debt, lang));
        gaps.put("name", proposal.instrument().name().in(lang));
        gaps.put("next_step", proposal.instrument().nextStep().in(lang));
        return gaps;
    }

    private static Map<String, String> gaps(Payment payment, Lang lang) {
        return Map.of(
                "pay_day", Dates.full(lang, payment.on()),
                "pay_sum",
                        Amounts.inFull(
                                lang,
                                payment.amount().amount(),
                                payment.amount().currency()));
    }

    private static Optional<String> inFull(TermValue value, Lang lang) {
        return switch (value) {
            case TermValue.Sum sum ->
                Optional.of(
                        Amounts.inFull(lang, sum.money().amount(), sum.money().currency()));
            case TermValue.Day day -> Optional.of(Dates.full(lang, day.date()));
            case TermValue.Flag flag -> Optional.empty();
            case TermValue.Number number -> Optional.empty();
            case TermValue.Choice choice -> Optional.empty();
            case TermValue.Text text -> Optional.empty();
            case TermValue.Items items -> Optional.empty();
            case TermValue.Plan plan -> Optional.empty();
        };
    }

    private static String blanks(String text) {
        return text.replaceAll("\\{[a-z_]+}", BLANK);
    }
}
