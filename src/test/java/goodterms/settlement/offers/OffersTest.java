package goodterms.settlement.offers;

import static goodterms.settlement.Sample.CATALOGUE;
import static goodterms.settlement.Sample.DEBT;
import static goodterms.settlement.Sample.PARTIES;
import static goodterms.settlement.Sample.TODAY;
import static goodterms.settlement.Sample.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.debt.Money;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Defect;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Payment;
import goodterms.settlement.Proposal;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.TermFault;
import goodterms.settlement.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static Terms read(Offer offer) {
        return Offers.read(offer, CATALOGUE, DEBT, PARTIES, Lang.RU);
    }

    private static Proposal understood(String instrument, String... terms) {
        return switch (read(offer(instrument, terms))) {
            case Terms.Understood yes -> yes.proposal();
            case Terms.Faulty no -> throw new AssertionError(no.faults());
        };
    }

    private static List<String> faults(String instrument, String... terms) {
        return switch (read(offer(instrument, terms))) {
            case Terms.Understood yes -> List.of();
            case Terms.Faulty no ->
                no.faults().stream()
                        .map(f -> f.key() + ": " + f.message().in(Lang.RU))
                        .toList();
        };
    }

    private static List<String> codes(Proposal proposal) {
        return proposal.defects().stream().map(Defect::code).toList();
    }

    private static Payment pay(String day, String amount) {
        return new Payment(LocalDate.parse(day), Money.of(amount, "RUB"));
    }

    @Test
    void aPromiseNeedsOnlyADate() {
        var promise = understood("promise_to_pay", "pay_date", "24 февраля");
        assertEquals(List.of(pay("2026-02-24", "84600")), promise.payments());
        assertEquals(List.of(Slot.AMOUNT, Slot.DATE, Slot.PERSON, Slot.DOCUMENT), promise.slots());
        assertEquals(List.of(), promise.defects());
        assertEquals(Money.zero(DEBT.currency()), promise.waived());
    }

    @Test
    void anEmptyDateMakesAPromiseWorthlessButSayable() {
        var promise = understood("promise_to_pay");
        assertEquals(List.of("no_date"), codes(promise));
        assertEquals(List.of(), promise.payments());
        assertEquals(List.of("no_date", "no_doer"), codes(understood("promise_to_pay", "doer", "")));
    }

    @Test
    void impossibleValuesAreFaultsThatNameTheFix() {
        assertEquals(
                List.of("pay_date: Такого дня в календаре нет. Проверьте число и месяц."),
                faults("promise_to_pay", "pay_date", "31 февраля"));
        assertEquals(
                List.of("pay_date: 23.02.2026: нерабочий день, банк платёж не проведёт. Ближайший рабочий:"
                        + " 24.02.2026."),
                faults("promise_to_pay", "pay_date", "23.02"));
        assertEquals(
                List.of("pay_date: Этот день уже прошёл. Ближайший рабочий день: 20.02.2026."),
                faults("promise_to_pay", "pay_date", "10.02.2026"));
        assertEquals(
                List.of("pay_date: Слишком поздно: здесь можно ждать 14 дней, до 05.03.2026."),
                faults("promise_to_pay", "pay_date", "06.03.2026"));
        assertEquals(
                List.of("amount: Слишком много: не больше 84\u00A0600 рублей."),
                faults("promise_to_pay", "amount", "84 601", "pay_date", "24.02"));
        assertEquals(
                List.of("amount: Сумма должна быть больше нуля."),
                faults("promise_to_pay", "amount", "0", "pay_date", "24.02"));
        assertEquals(
                List.of("amount: Долг в валюте RUB, а сумма названа в EUR. Назовите её в RUB."),
                faults("promise_to_pay", "amount", "€500", "pay_date", "24.02"));
        assertEquals(
                List.of("confirm_by: Выберите одно: письмо по электронной почте; сообщение через ЭДО; мессенджер,"
                        + " затем письмо."),
                faults("promise_to_pay", "pay_date", "24.02", "confirm_by", "голубь"));
        assertEquals(
                List.of("colour: Такого поля у этого инструмента нет."),
                faults("promise_to_pay", "pay_date", "24.02", "colour", "red"));
        assertEquals(List.of("instrument: Такого инструмента в каталоге нет."), faults("kiss"));
        assertEquals(
                List.of("instrument: Это справочная карточка: такой инструмент предлагает специалист, а не менеджер."),
                faults("pledge"));
    }

    @Test
    void oneTermIsCheckedWhileItIsTyped() {
        var typed = offer("promise_to_pay", "pay_date", "23.02");
        assertEquals(
                Optional.of(Phrase.of(
                        "23.02.2026: нерабочий день, банк платёж не проведёт. Ближайший рабочий: 24.02.2026.",
                        "23/02/2026 is not a working day, the bank will not pay. The next one is 24/02/2026.")),
                Offers.fault("pay_date", typed, CATALOGUE, DEBT, PARTIES, Lang.RU));
        assertEquals(Optional.empty(), Offers.fault("amount", typed, CATALOGUE, DEBT, PARTIES, Lang.RU));
    }

    @Test
    void theRestOfAFormIsFilledIn() {
        assertEquals(
                Map.of(
                        "amount",
                        "84\u00A0600 рублей",
                        "doer",
                        "Марина Сергеевна",
                        "confirm_by",
                        "письмо по электронной почте"),
                Offers.filled(offer("promise_to_pay"), CATALOGUE, DEBT, PARTIES, Lang.RU));
        assertEquals(
                "invoice 301 of 30/01/2026",
                Offers.filled(offer("guarantee_letter"), CATALOGUE, DEBT, PARTIES, Lang.EN)
                        .get("basis"));
    }

    @Test
    void whatIsFilledInMayBeTypedAgain() {
        for (var instrument : CATALOGUE.instruments()) {
            for (var lang : Lang.values()) {
                var empty = offer(instrument.id());
                var filled = Offers.filled(empty, CATALOGUE, DEBT, PARTIES, lang);
                var again = Offers.values(new Offer(instrument.id(), filled), CATALOGUE, DEBT, PARTIES, lang);
                assertEquals(Offers.values(empty, CATALOGUE, DEBT, PARTIES, lang), again, instrument.id());
            }
        }
    }

    @Test
    void aLetterIsOnlyAsGoodAsItsSignatory() {
        assertEquals(
                List.of(),
                codes(understood("guarantee_letter", "pay_date", "20.03", "signatory", "директор О. П. Белова")));
        assertEquals(
                List.of("unauthorised"),
                codes(understood("guarantee_letter", "pay_date", "20.03", "signatory", "главный бухгалтер Крючкова")));
        assertEquals(
                List.of("unauthorised"),
                codes(understood("guarantee_letter", "pay_date", "20.03", "signatory", "финансовый директор")));
        assertEquals(
                List.of("partial_ack", "no_date", "no_signature"),
                codes(understood("guarantee_letter", "amount", "50 000")));
    }

    @Test
    void aPartNowLeavesTheRestForItsDate() {
        var part = understood("part_payment", "now_amount", "30 тыс", "balance_date", "10.03");
        assertEquals(List.of(pay("2026-02-20", "30000"), pay("2026-03-10", "54600")), part.payments());
        var token = understood("part_payment", "now_amount", "1000", "balance_date", "");
        assertEquals(List.of("token", "no_balance_date"), codes(token));
        assertEquals(List.of(pay("2026-02-20", "1000")), token.payments());
    }

    /** Three days from Friday the 20th end on a holiday. */
    @Test
    void aLastDayThatIsOffMovesToTheNextWorkingDay() {
        var part = understood("part_payment", "now_amount", "30000", "now_date", "2026-02-24", "balance_date", "10.03");
        assertEquals(List.of(pay("2026-02-24", "30000"), pay("2026-03-10", "54600")), part.payments());
        assertEquals(
                List.of("now_date: Слишком поздно: здесь можно ждать 3 дня, до 24.02.2026."),
                faults("part_payment", "now_amount", "30000", "now_date", "2026-02-25", "balance_date", "10.03"));
    }

    @Test
    void aScheduleMustAddUpAndGoForward() {
        var plan = understood(
                "instalment_schedule", "instalments", "2026-02-24:42300;2026-03-10:42300", "signatory", "ceo");
        assertEquals(List.of(pay("2026-02-24", "42300"), pay("2026-03-10", "42300")), plan.payments());
        assertEquals(List.of(), plan.defects());
        assertEquals(
                List.of("sum_mismatch", "backloaded"),
                codes(understood(
                        "instalment_schedule", "instalments", "24.02: 10 000; 10.03: 40 000", "signatory", "ceo")));
        assertEquals(
                List.of("instalments: Даты платежей должны идти по возрастанию и не повторяться."),
                faults("instalment_schedule", "instalments", "24.02: 42300; 24.02: 42300"));
        assertEquals(
                List.of("instalments: Пишите платежи через точку с запятой: 24.02: 420 000; 10.03: 480 000."),
                faults("instalment_schedule", "instalments", "всё и сразу"));
    }

    @Test
    void aNoteMayBeASeriesAndHatesConditions() {
        var series = understood(
                "promissory_note",
                "maturity_date",
                "2 апреля",
                "signature",
                "генеральный директор",
                "series",
                "02.04: 42300; 04.05: 42300");
        assertEquals(List.of(pay("2026-04-02", "42300"), pay("2026-05-04", "42300")), series.payments());
        assertEquals(List.of(), series.defects());
        assertEquals(
                List.of("conditional", "no_payee", "unauthorised", "electronic", "fixed_day_interest"),
                codes(understood(
                        "promissory_note",
                        "maturity_date",
                        "2 апреля",
                        "signature",
                        "бухгалтер",
                        "unconditional_promise",
                        "нет",
                        "payee",
                        "на предъявителя",
                        "form",
                        "scan",
                        "interest_rate",
                        "16")));
        assertEquals(List.of("maturity_date: Заполните это поле."), faults("promissory_note", "signature", "директор"));
    }

    @Test
    void aSetOffMovesNoMoney() {
        var setOff =
                understood("set_off", "their_claim", "30 000", "their_due_date", "18.02", "residual_date", "24.02");
        assertEquals(
                List.of(new Payment(TODAY, Money.of("30000", "RUB"), false), pay("2026-02-24", "54600")),
                setOff.payments());
        assertEquals(
                List.of("not_due"), codes(understood("set_off", "their_claim", "84600", "their_due_date", "01.03")));
        assertEquals(
                List.of("residual_date: Заполните это поле."),
                faults("set_off", "their_claim", "30 000", "their_due_date", "18.02"));
    }

    @Test
    void aDisputeIsSplitInTwo() {
        var split = understood(
                "undisputed_part",
                "undisputed_amount",
                "74025",
                "undisputed_date",
                "20.02",
                "evidence",
                "журнал",
                "review_date",
                "24.02");
        assertEquals(List.of(pay("2026-02-20", "74025")), split.payments());
        assertTrue(split.slots().contains(Slot.CHECKPOINT));
        assertEquals(
                List.of("no_split", "no_review_date"),
                codes(understood(
                        "undisputed_part",
                        "undisputed_amount",
                        "74025",
                        "disputed_amount",
                        "5",
                        "undisputed_date",
                        "20.02",
                        "evidence",
                        "журнал")));
    }

    @Test
    void aWaivedPenaltyIsWhatHasAccrued() {
        var waiver = understood("penalty_waiver", "principal_date", "24.02");
        assertEquals(Money.of("423.00", "RUB"), waiver.waived());
        assertEquals(List.of(pay("2026-02-24", "84600")), waiver.payments());
    }

    @Test
    void thePriceOfADeferralIsComputed() {
        var deferral = offer("deferral_with_interest", "new_due_date", "20.03.2026", "rate", "18");
        assertEquals(
                "1\u00A0209 рублей 90 копеек",
                Offers.filled(deferral, CATALOGUE, DEBT, PARTIES, Lang.RU).get("interest_amount"));
        assertEquals(
                List.of("interest_amount: Должно быть ровно 1\u00A0209 рублей 90 копеек."),
                faults("deferral_with_interest", "new_due_date", "20.03.2026", "rate", "18", "interest_amount", "100"));
    }

    @Test
    void aDiscountAboveOurCostOfMoneyIsWeak() {
        assertEquals(List.of(), codes(understood("early_payment_discount", "discount_pct", "1,5")));
        assertEquals(
                List.of("above_breakeven", "on_overdue"),
                codes(understood("early_payment_discount", "discount_pct", "2", "applies_to", "overdue_invoices")));
    }

    @Test
    void everyInstrumentAsksForFourTermsAtMost() {
        for (var instrument : CATALOGUE.instruments()) {
            var asked = instrument.terms().stream().filter(t -> t.asked()).count();
            assertTrue(asked <= 4, instrument.id());
            assertTrue(asked > 0 || instrument.authority() == Instrument.Authority.SPECIALIST, instrument.id());
        }
        assertEquals(29, CATALOGUE.instruments().size());
    }

    @Test
    void nothingTypedEverThrows() {
        var junk = List.of(
                "",
                " ",
                "9".repeat(500),
                "-1",
                "0",
                "31.02",
                "24.02:1;",
                ";;;",
                "\u0000\u202E",
                "да",
                "12:34:56",
                "2026-02-24:84600",
                "€",
                "тыс",
                "%s%d{debt}");
        for (var instrument : CATALOGUE.instruments()) {
            for (var term : instrument.terms()) {
                for (var typed : junk) {
                    for (var lang : Lang.values()) {
                        var one = offer(instrument.id(), term.key(), typed);
                        switch (Offers.read(one, CATALOGUE, DEBT, PARTIES, lang)) {
                            case Terms.Understood yes ->
                                assertEquals(one, yes.proposal().offer());
                            case Terms.Faulty no ->
                                assertTrue(no.faults().stream()
                                                .map(TermFault::key)
                                                .distinct()
                                                .count()
                                        == no.faults().size());
                        }
                    }
                }
            }
        }
    }
}
