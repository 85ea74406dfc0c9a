package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Catalogue;
import goodterms.settlement.offers.Effect.Fit;
import goodterms.settlement.offers.OfferForm;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import goodterms.talk.script.Input;
import goodterms.yaml.Bundled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An offer filled in during a call: what is wrong is told at its field, in the language of the call, and nothing is lost. */
class TradeFormsTest {

    private static final Catalogue CATALOGUE = Bundled.catalogue();

    /** Tuesday 24 March 2026; one invoice of 84,600 roubles. */
    private static Talk talk(Lang lang, Mode mode) {
        var talk = Talk.open(Worlds.stage(Worlds.scenario("a-week"), Worlds.rules(), lang, 1, mode));
        while (!talk.stage().scenario().node(talk.state().node()).offer()) {
            talk = talk.after(new Move.Choose(talk.menu().getFirst().option().id()));
        }
        return talk;
    }

    private static OfferForm form(Talk talk, String instrument, Map<String, String> terms) {
        return OfferForm.of(
                new TradeForms(() -> CATALOGUE, talk),
                CATALOGUE.instrument(instrument).orElseThrow(),
                terms);
    }

    private static String said(Optional<Phrase> phrase, Lang lang) {
        return phrase.map(p -> p.in(lang)).orElse("").replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pay_date | 20.03.2026 | Этот день уже прошёл. Ближайший рабочий день: 25.03.2026. | That day has passed. The next working day is 25/03/2026.
            pay_date | 28.03.2026 | 28.03.2026: нерабочий день, банк платёж не проведёт. Ближайший рабочий: 30.03.2026. | 28/03/2026 is not a working day, the bank will not pay. The next one is 30/03/2026.
            pay_date | 31.02.2026 | Такого дня в календаре нет. Проверьте число и месяц. | There is no such day in the calendar. Check the day and the month.
            amount | 84601 | Слишком много: не больше 84 600 рублей. | Too much: at most 84,600 roubles.
            amount | 0 | Сумма должна быть больше нуля. | The sum must be greater than zero.
            amount | -5 | Сумма должна быть больше нуля. | The sum must be greater than zero.
            amount | 100 EUR | Долг в валюте RUB, а сумма названа в EUR. Назовите её в RUB. | The debt is in RUB, but the sum is in EUR. Give it in RUB.
            """)
    void aTermThatCannotStandIsAnsweredAtItsField(String key, String typed, String ru, String en) {
        for (var lang : Lang.values()) {
            var form = form(talk(lang, Mode.PRACTICE), "promise_to_pay", Map.of("doer", "Лапина"))
                    .typed(key, typed);
            assertEquals(
                    lang == Lang.RU ? ru : en,
                    said(form.field(key).orElseThrow().fault(), lang));
            assertEquals("Лапина", form.field("doer").orElseThrow().value());
            assertTrue(form.understood().isEmpty());
        }
    }

    @Test
    void aSumThatIsNoInvoicesIsRemarkedOnAndMayBeSent() {
        for (var lang : Lang.values()) {
            var form = form(
                    talk(lang, Mode.PRACTICE), "promise_to_pay", Map.of("amount", "84060", "pay_date", "2026-03-27"));
            assertEquals(
                    lang == Lang.RU
                            ? "По счетам другая сумма: всего 84 600 рублей. Проверьте цифру."
                            : "The invoices say otherwise: 84,600 roubles in all. Check the figure.",
                    said(form.field("amount").orElseThrow().remark(), lang));
            assertTrue(form.understood().isPresent());
        }
    }

    @Test
    void anOfferThatContradictsAnEarlierOneIsRemarkedOnAtItsDate() {
        for (var lang : Lang.values()) {
            var talk = talk(lang, Mode.PRACTICE)
                    .after(new Move.Propose(Input.offer("guarantee_letter pay_date=2026-05-20")));
            assertEquals(Optional.empty(), talk.state().agreement());
            var form = form(talk, "guarantee_letter", Map.of("pay_date", "2026-03-27"));
            assertEquals(
                    lang == Lang.RU
                            ? "Раньше вы предлагали мягче: 20.05.2026, 84 600 рублей. Клиент это заметит."
                            : "You offered easier terms before: 20/05/2026, 84,600 roubles. They will notice.",
                    said(form.field("pay_date").orElseThrow().remark(), lang));
        }
    }

    @Test
    void whatIsNotOnesOwnToPromiseIsToldBeforeItIsSaid() {
        for (var lang : Lang.values()) {
            var form = form(
                    talk(lang, Mode.PRACTICE),
                    "billing_alignment",
                    Map.of("pay_days", "27", "clears_current_debt_on", "2026-03-27", "addendum", "true"));
            assertEquals(List.of(), form.elsewhere());
            assertTrue(form.effect().orElseThrow().approval());
            assertEquals(
                    lang == Lang.RU
                            ? "Без согласования вы этого обещать не вправе. Скажете — вас могут поймать на слове."
                            : "You may not promise this without a sign-off. Say it and you may be taken at your word.",
                    form.typed("sign_off", "own_word").elsewhere().getFirst().in(lang));
            var claim = form(talk(lang, Mode.PRACTICE), "pledge", Map.of());
            assertTrue(claim.fields().stream().noneMatch(f -> f.key().equals("sign_off")));
        }
    }

    @Test
    void theEffectIsToldBeforeTheOfferIsSentFromWhatIsKnown() {
        var effect = form(talk(Lang.RU, Mode.PRACTICE), "promise_to_pay", Map.of("pay_date", "2026-03-27"))
                .effect()
                .orElseThrow();
        assertEquals(Optional.of(Fit.UNKNOWN), effect.fit());
        assertEquals(
                new BigDecimal("3.00"),
                effect.worth().orElseThrow().weightedDays().setScale(2));
        assertEquals(
                "84461.16", effect.worth().orElseThrow().presentValue().amount().toPlainString());
    }

    @Test
    void anExamTellsTheFiguresAndNoHint() {
        var talk = talk(Lang.RU, Mode.EXAM).after(new Move.Propose(Input.offer("promise_to_pay pay_date=2026-04-03")));
        var form = form(talk, "promise_to_pay", Map.of("amount", "84060", "pay_date", "2026-03-27"));
        var effect = form.effect().orElseThrow();
        assertTrue(effect.worth().isPresent());
        assertEquals(Optional.empty(), effect.fit());
        assertEquals(List.of(), effect.defects());
        assertTrue(form.fields().stream().allMatch(f -> f.remark().isEmpty()));
    }

    @Test
    void aSecondInstrumentIsAddedWithItsOwnFieldsAndTakenOffAgain() {
        var form = form(
                talk(Lang.RU, Mode.PRACTICE),
                "part_payment",
                Map.of("now_amount", "42300", "balance_date", "2026-03-30"));
        var letter = CATALOGUE.instrument("guarantee_letter").orElseThrow();
        assertTrue(form.partners().contains(letter));

        var both = form.plus(letter).typed("guarantee_letter.signatory", "директор");
        assertTrue(both.field("guarantee_letter.pay_date").isEmpty());
        assertEquals(
                "директор",
                both.field("guarantee_letter.signatory").orElseThrow().value());
        assertEquals(List.of(form.instrument(), letter), both.instruments());
        assertTrue(!both.partners().contains(letter));
        assertEquals(
                Map.of("signatory", "директор"), both.offer().with().getFirst().terms());
        assertEquals(form, both.minus());
    }
}
