package goodterms.desk;

import goodterms.debt.Money;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.Term;
import goodterms.settlement.Term.Kind;
import goodterms.settlement.TermFault;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Forms;
import goodterms.talk.Advice;
import goodterms.talk.Craft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trade with one instrument: a letter with an amount, a day and a way to confirm. */
public final class OneLetter implements Craft, Forms {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 20);

    private final Instrument letter = new Instrument(
            "letter",
            Instrument.Authority.OWN,
            Phrase.of("Гарантийное письмо", "Letter of undertaking"),
            Phrase.of("Сумма и дата на бланке", "An amount and a date on letterhead"),
            Map.of(),
            List.of(
                    term("amount", Kind.MONEY, true, Phrase.of("Сумма", "Amount"), List.of()),
                    term("pay_date", Kind.DATE, true, Phrase.of("Дата платежа", "Payment date"), List.of()),
                    term(
                            "by",
                            Kind.CHOICE,
                            false,
                            Phrase.of("Чем подтверждаем", "Confirmed by"),
                            List.of("email", "post"))),
            List.of(),
            Phrase.of("Документ", "A paper"),
            Phrase.of("Время", "Time"),
            Phrase.of("Риск", "Risk"),
            Phrase.of("Письмо сегодня", "A letter today"),
            Phrase.of("Пришлите письмо.", "Send a letter."),
            List.of(1, 5, 20),
            5,
            20);

    private static Term term(String key, Kind kind, boolean asked, Phrase label, List<String> choices) {
        return new Term(key, kind, false, asked, label, Optional.empty(), choices, Map.of());
    }

    @Override
    public List<Instrument> instruments() {
        return List.of(letter);
    }

    @Override
    public Map<String, String> filled(Offer offer) {
        var filled = new LinkedHashMap<String, String>();
        filled.put("amount", "84 600,00 ₽");
        filled.put("by", "email");
        filled.putAll(offer.terms());
        return filled;
    }

    @Override
    public Terms read(Offer offer, Case in) {
        return read(offer);
    }

    @Override
    public Terms read(Offer offer) {
        var faults = new ArrayList<TermFault>();
        var amount = Amounts.parse(Lang.RU, filled(offer).getOrDefault("amount", ""));
        amount.fault().ifPresent(f -> faults.add(new TermFault("amount", f)));
        var day = Optional.ofNullable(offer.terms().get("pay_date")).map(d -> Dates.parse(Lang.RU, d, TODAY));
        day.flatMap(d -> d.fault()).ifPresent(f -> faults.add(new TermFault("pay_date", f)));
        if (!faults.isEmpty()) {
            return new Terms.Faulty(faults);
        }
        var date = day.flatMap(d -> d.found());
        var slots =
                date.isPresent() ? List.of(Slot.AMOUNT, Slot.DATE, Slot.DOCUMENT) : List.of(Slot.AMOUNT, Slot.DOCUMENT);
        var sum = new Money(amount.found().orElseThrow(), java.util.Currency.getInstance("RUB"));
        var payments = List.of(new Payment(date.orElse(TODAY.plusDays(30)), sum));
        return new Terms.Understood(
                new Proposal(letter, offer, payments, Money.zero(sum.currency()), slots, List.of()));
    }

    @Override
    public Phrase choice(Term term, String key) {
        return key.equals("email") ? Phrase.of("письмо", "e-mail") : Phrase.of("почта", "post");
    }

    @Override
    public Advice advise(Case in, boolean causeKnown, int asked) {
        return causeKnown
                ? new Advice(
                        Optional.empty(),
                        List.of(new Advice.Tip(
                                "letter", "Гарантийное письмо", "Подходит.", "Документ", "Время", "Пришлите письмо.")))
                : new Advice(Optional.of("Рано: причина ещё не названа."), List.of());
    }
}
