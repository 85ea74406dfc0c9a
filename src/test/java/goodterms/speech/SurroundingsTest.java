package goodterms.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.speech.Listener.Agreement;
import goodterms.speech.Listener.Context;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Evidence.Dimension;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Reason;
import goodterms.speech.words.Stance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private final Ear ear = Tongues.ear();

    private static Context call(Agreement agreement, List<String> saidBefore, String... sums) {
        var figures = List.of(sums).stream().map(BigDecimal::new).toList();
        return new Context("Слушаю вас.", "cause", List.of(), agreement, saidBefore, figures);
    }

    private static Optional<Evidence> remark(Heard heard, String name) {
        return heard.evidence().stream()
                .filter(e -> e.rule().equals("context." + name))
                .findFirst();
    }

    private static void assertSums(Heard heard) {
        int sum = heard.evidence().stream()
                .filter(e -> e.dimension() == Dimension.STANCE)
                .mapToInt(Evidence::milli)
                .sum();
        assertEquals(heard.stanceMilli(), sum);
    }

    @Test
    void sellingBeforeAnAgreementIsNoPartnership() {
        for (var lang : Lang.values()) {
            var text = lang == Lang.RU
                    ? "Спасибо вам за быстрый ответ. Кстати, у нас новый тариф, могу подключить."
                    : "Thank you for the quick answer. By the way, we have a new storage plan you might like.";
            var early = ear.hear(text, lang, call(Agreement.OPEN, List.of()));
            var later = ear.hear(text, lang, call(Agreement.REACHED, List.of()));
            var outside = ear.hear(text, lang, Context.none());

            assertTrue(early.acts().contains(Act.CROSS_SELL), text);
            assertEquals(0, early.stanceMilli(), text);
            assertEquals(
                    -later.stanceMilli(),
                    remark(early, "early_cross_sell").orElseThrow().milli());
            assertTrue(early.advice().isPresent());
            assertEquals(later.confidenceMilli(), early.confidenceMilli());
            assertEquals(Stance.PARTNERSHIP, later.stance());
            assertEquals(later, outside);
            assertSums(early);
        }
    }

    @Test
    void aQuestionAskedAgainEarnsNothing() {
        var text = "Подскажите, какая дата оплаты реальна?";
        var fresh = ear.hear(text, Lang.RU, call(Agreement.OPEN, List.of("Какая сумма реальна?")));
        var again = ear.hear(
                text, Lang.RU, call(Agreement.OPEN, List.of("Добрый день.", "Подскажите, реальна какая дата оплаты?")));

        assertTrue(fresh.stanceMilli() > 0 && remark(fresh, "repeated_question").isEmpty());
        assertEquals(0, again.stanceMilli());
        assertEquals(text, remark(again, "repeated_question").orElseThrow().text() + "?");
        assertEquals(fresh.acts(), again.acts());
        assertSums(again);
    }

    @Test
    void whatIsNewBesideARepeatedQuestionStillCounts() {
        var before = call(Agreement.OPEN, List.of("What is holding the payment up?"));
        var heard =
                ear.hear("Thank you for telling me about the audit. What is holding the payment up?", Lang.EN, before);

        assertTrue(heard.stanceMilli() > 0);
        assertTrue(remark(heard, "repeated_question").orElseThrow().milli() < 0);
        assertSums(heard);
    }

    @Test
    void aSumThatIsNotOwedIsToldWithTheOneThatIs() {
        var wrong = ear.hear(
                "По счёту 301 открыто 86 400 рублей, срок был 17 февраля.",
                Lang.RU,
                call(Agreement.OPEN, List.of(), "84600.00"));
        var remark = remark(wrong, "wrong_amount").orElseThrow();

        assertEquals("86 400 рублей", remark.text());
        assertEquals(
                "That is not the sum: the documents say 84,600.", remark.why().in(Lang.EN));
        assertEquals(
                "Названа не та сумма: по документам 84\u00A0600.", remark.why().in(Lang.RU));
        assertEquals(-200, wrong.stanceMilli());
        assertTrue(wrong.advice().orElseThrow().in(Lang.RU).contains("84\u00A0600"));
        assertSums(wrong);
    }

    @Test
    void theRightSumItsRoundingAndItsPartsAreNoMistake() {
        var owing = call(Agreement.OPEN, List.of(), "84600.00");
        for (var text : List.of(
                "По счёту 301 открыто 84 600 рублей.",
                "По счёту открыто 84 тысячи рублей.",
                "Счёт на 84,6 тыс. рублей просрочен.",
                "Разобьём счёт на 40 000 и остаток 44 600?",
                "Предлагаю 42 300 рублей до пятницы.")) {
            assertEquals(Optional.empty(), remark(ear.hear(text, Lang.RU, owing), "wrong_amount"), text);
        }
        assertFalse(remark(ear.hear("Invoice 301 for 86,400 is open.", Lang.EN, owing), "wrong_amount")
                .isEmpty());
        assertTrue(remark(ear.hear("Invoice 301 for 86,400 is open.", Lang.EN, Context.none()), "wrong_amount")
                .isEmpty());
    }

    @Test
    void aSumOwedMayBeSplitInTheSentence() {
        var owing = call(Agreement.OPEN, List.of(), "240000.00");
        for (var text : List.of(
                "Разложим счёт на 120 000 и 120 000.",
                "Счёт 301 на 120 тысяч в пятницу и 120 тысяч в мае.",
                "Открыто у нас теперь 80 000 сейчас, 160 000 в апреле?",
                "У вас просрочено 120 000 из 240 000?")) {
            assertEquals(Optional.empty(), remark(ear.hear(text, Lang.RU, owing), "wrong_amount"), text);
        }
        for (var text : List.of(
                "Invoice 301 at 120,000 on Friday and 120,000 in May.",
                "So that's invoice 301 at 100,000 now and 140,000 later.",
                "Half on Friday, half next month?",
                "The balance is 120,000 of the 240,000, is it?")) {
            assertEquals(Optional.empty(), remark(ear.hear(text, Lang.EN, owing), "wrong_amount"), text);
        }
    }

    @Test
    void partsThatDoNotMakeUpWhatIsOwedAreStillAMistake() {
        var owing = call(Agreement.OPEN, List.of(), "240000.00");
        for (var text : List.of(
                "Вы должны нам 120 000.",
                "За вами числится 120 000 и 35 000 пени.",
                "По счёту 301 у вас долг 320 000, а не 240 000.")) {
            assertTrue(remark(ear.hear(text, Lang.RU, owing), "wrong_amount").isPresent(), text);
        }
        assertTrue(remark(ear.hear("Invoice 301 for 120,000 was due on 20 March.", Lang.EN, owing), "wrong_amount")
                .isPresent());
    }

    @Test
    void herOwnSumMayBeNamedBack() {
        var heard = ear.hear(
                "По счёту 301 у вас числится 80 000 рублей?",
                Lang.RU,
                new Context("У нас по сверке 80 000.", "", List.of("84 600"), Agreement.OPEN, List.of(), List.of()));

        assertEquals(Optional.empty(), remark(heard, "wrong_amount"));
    }

    @Test
    void aLineNearlyCopiedIsCopiedAndAnAnswerToItIsNot() {
        var line = "Директор в отпуске, подписать некому. Позвоните на следующей неделе.";
        var context = new Context(line, "", List.of(), false, List.of());
        for (var copy : List.of(
                line,
                "Директор в отпуске, подписать некому.",
                "директор сейчас в отпуске, подписать некому",
                "Директор в отпуске подписать некому. Позвоните на той неделе.")) {
            assertEquals(
                    Optional.of(Reason.COPIED), ear.hear(copy, Lang.RU, context).reason(), copy);
        }
        for (var answer : List.of(
                "Директор в отпуске, подписать некому: кто его замещает?",
                "Когда директор вернётся из отпуска?",
                "Позвоните мне на следующей неделе, когда директор выйдет.")) {
            assertEquals(Optional.empty(), ear.hear(answer, Lang.RU, context).reason(), answer);
        }
    }
}
