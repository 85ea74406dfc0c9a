package goodterms.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.scenario.Node.Outcome;
import goodterms.settlement.Offer;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final String REPLIES = """
             1  Thank you for answering. What about the invoice?
             2  You broke the contract.
             3  I will wait. [too early]
            """;

    @Test
    void aCallOverAPipeLeavesATranscript() {
        var played = Played.of(Lang.RU, "1\nВы нарушили договор?\n");

        assertEquals("""
                Три дня. Марина Сергеевна Лапина, бухгалтер, ООО «Колосок»: 84_600 рублей,
                просрочка 3 дня.
                Цель. Получить сумму и дату.

                Идёт вызов…

                Марина Сергеевна: Слушаю вас.

                 1  Спасибо, что ответили. Что со счётом?
                 2  Вы нарушили договор.
                 3  Подожду. [рано]
                › 1

                Вы: Спасибо, что ответили. Что со счётом?
                Марина Сергеевна: Счёт потеряли.

                ◆ Вы узнали: Счёта никто не видел.
                доверие_54_(+8▲), готовность_51_(+6▲), терпение_26_(−4▼)

                 1  Понятно.
                    /предложить — предложить условия оплаты
                › Вы нарушили договор?

                Марина Сергеевна: Не поняла вас.

                ! Фраза звучит ровно, но в ней слышно обвинение.
                Вас не поняли: фраза не о том.
                доверие_46_(−8▼), твёрдость_51_(+1▲), готовность_46_(−5▼), терпение_14_(−12▼)

                 1  Понятно.
                    /предложить — предложить условия оплаты
                ›\s
                Разговор сохранён. Вернуться к нему: goodterms resume
                """.replace('_', '\u00A0'), played.transcript());
    }

    @Test
    void theSameCallIsToldInEnglish() {
        var played = Played.of(Lang.EN, "1\n");

        assertEquals("""
                Three days. Marina Lapina, bookkeeper, Kolosok LLC: 84,600 roubles, 3 days
                late.
                Goal. Get an amount and a date.

                Ringing…

                Marina: Yes, hello?

                 1  Thank you for answering. What about the invoice?
                 2  You broke the contract.
                 3  I will wait. [too early]
                › 1

                You: Thank you for answering. What about the invoice?
                Marina: We lost the invoice.

                ◆ You learned: Nobody has seen the invoice.
                trust_54_(+8▲), willingness_51_(+6▲), patience_26_(−4▼)

                 1  I see.
                    /offer: put a settlement on the table
                ›\s
                The call is saved. To go on: goodterms resume
                """.replace('_', '\u00A0').replace("3\u00A0days", "3 days"), played.transcript());
    }

    @Test
    void nothingThatATerminalWouldObeyGetsOut() {
        var played = Played.of(Lang.EN, "\u001B[31mPay\u0007 \u202Enow\n/\u001Bhelp\n");

        assertFalse(played.transcript().chars().anyMatch(c -> c == 27 || c == 7 || c == 0x202E));
        assertEquals(new Move.Say("[31mPay now"), played.kept().getFirst());
    }

    @Test
    void aNumberAloneChoosesAndAnythingElseIsSaid() {
        assertEquals(
                List.of(new Move.Choose("press"), new Move.Say("1 сентября?"), new Move.Say("84600?")),
                Played.of(Lang.RU, "2.\n1 сентября?\n84600?\n").kept());
    }

    @Test
    void aNumberThatIsNotThereIsToldAndCostsNothing() {
        var played = Played.of(Lang.EN, "4\n");

        assertEquals("4\nThere is no reply 4 here: choose 1 to 3.\n", played.after(1));
        assertEquals(List.of(), played.kept());
    }

    @Test
    void aLockedReplyStaysLocked() {
        assertEquals("3\nЭтот ответ пока закрыт.\n", Played.of(Lang.RU, "3\n").after(1));
    }

    @Test
    void theReasonsOfAChangeAreToldWhenAsked() {
        assertEquals("""
                /почему
                «Вы нарушили договор?»
                ! Фраза звучит ровно, но в ней слышно обвинение.
                  «нарушили» (позиция −1,2) обвинение
                Лучше: Что помешало?
                  обвинение: доверие −8, твёрдость +1, готовность платить −5, терпение −8 «Меня
                    обвиняют.»

                 1  Спасибо, что ответили. Что со счётом?
                 2  Вы нарушили договор.
                 3  Подожду. [рано]
                """, Played.of(Lang.RU, "Вы нарушили договор?\n/почему\n").after(2));
    }

    @Test
    void anOfferIsAskedTermByTermWithTheReasonOfEveryFault() {
        var played = Played.of(Lang.EN, "/offer\n9\nlet\n\nsome day\n24 Feb\n\n\n");

        assertEquals("""
                /offer
                 1  Letter of undertaking
                Instrument (number or name): 9
                There is no such instrument here: a number from 1 to 1, or a name.
                Instrument (number or name): let
                Letter of undertaking
                An amount and a date on letterhead
                Enter keeps what is in brackets; /cancel drops the offer.
                Amount [84 600,00 ₽]:\s
                Payment date: some day
                  This does not look like a date. Type a day, such as 24/02/2026 or 24
                  February.
                Payment date: 24 Feb

                Letter of undertaking
                 1  Amount: 84 600,00 ₽
                 2  Payment date: 24 Feb
                 3  Confirmed by: email
                Enter to propose, a number to mend a line, /cancel to drop it:\s

                You propose: Letter of undertaking; 84,600.00_RUB, 24/02/2026
                Marina: Answer: accept
                  Agreed, thank you.

                The offer is accepted.
                ✓ Agreed: Letter of undertaking
                  24 February 2026: 84,600.00_RUB

                An agreement was reached.
                Fixed: amount, date, document. Not fixed: source of the money, responsible
                person, next checkpoint.
                Enter: finish, /debrief: look back on the call
                """.replace('_', '\u00A0'), played.after(1));
        assertEquals(List.of(new Move.Propose(new Offer("letter", Map.of("pay_date", "24 Feb")))), played.kept());
        assertEquals(Optional.of(Outcome.AGREEMENT), played.talk().state().over());
    }

    @Test
    void aMissingDateIsToldBeforeTheOfferIsSent() {
        var played = Played.of(Lang.RU, "/предложить\n1\n\n\n/отмена\n");

        assertTrue(played.transcript().contains("""
                 2  Дата платежа: не указано
                 3  Чем подтверждаем: email
                Даты платежа нет: без неё это только обещание. Назовите день.
                Enter — предложить, номер — исправить строку, /отмена — передумать: /отмена
                Предложение не сделано.
                """));
        assertEquals(List.of(), played.kept());
    }

    @Test
    void onlyEnterOrAYesSendsAnOffer() {
        assertEquals(
                List.of(), Played.of(Lang.EN, "/offer\n1\n\n\nperhaps\nno\n").kept());
        assertEquals(
                1, Played.of(Lang.EN, "/offer\n1\n\n\nperhaps\nyes\n").kept().size());
    }

    @Test
    void aLineOfTheFormCanBeMendedBeforeItIsSent() {
        var played = Played.of(Lang.EN, "/offer\n1\n\n24 Feb\n2\n25 Feb\n3\n2\n\n");

        assertEquals(
                List.of(new Move.Propose(new Offer("letter", Map.of("pay_date", "25 Feb", "by", "post")))),
                played.kept());
    }

    @Test
    void inAnExamNothingOfTheJudgingIsShownBeforeTheEnd() {
        var played =
                Played.of(Lang.RU, Mode.EXAM, "Вы нарушили договор\n/почему\n/показатели\n/подсказка\n/попрощаться\n");

        assertEquals("""
                Вы нарушили договор

                Марина Сергеевна: Слушаю вас.

                 1  Спасибо, что ответили. Что со счётом?
                 2  Вы нарушили договор.
                 3  Подожду. [рано]
                """, played.after(1));
        var closed = "На экзамене это можно посмотреть только после разговора.\n";
        assertEquals("/почему\n" + closed, played.after(2));
        assertEquals("/показатели\n" + closed, played.after(3));
        assertEquals("/подсказка\nНа экзамене этого нет.\n", played.after(4));
    }

    @Test
    void aMistypedCommandGetsASuggestionAndOneInTheWrongLayoutIsObeyed() {
        assertEquals(
                "/prelagit\nКоманды /prelagit нет. Список команд: /помощь\n",
                Played.of(Lang.RU, "/prelagit\n").after(1));
        assertEquals(
                "/прелдожить\nКоманды /прелдожить нет. Возможно, /предложить?\n",
                Played.of(Lang.RU, "/прелдожить\n").after(1));
        assertEquals(
                ".афсеы\nYou are a manager at Northline.\n• A client for over three years.\n\n" + REPLIES,
                Played.of(Lang.EN, ".афсеы\n").after(1));
    }

    @Test
    void theProgramChangesItsLanguageAndTheDebtorKeepsHers() {
        var played = Played.of(Lang.RU, "/lang en\n2\n");

        assertTrue(played.after(2).contains("Марина Сергеевна: Слушаю вас.\n\ntrust\u00A038\u00A0(−8▼)"));
    }

    @Test
    void theRepliesAreShownAgainWhenAskedForAndAfterSomethingLong() {
        var played = Played.of(Lang.EN, "/menu\n/help\n/ответы\n");

        assertEquals("/menu\n" + REPLIES, played.after(1));
        assertTrue(played.after(2).endsWith("This list\n\n" + REPLIES), played.after(2));
        assertEquals("/ответы\n" + REPLIES, played.after(3));
    }

    @Test
    void leavingIsSayingGoodbyeInEveryWord() {
        for (var word : new String[] {"/bye", "/leave", "/уйти", "/попрощаться"}) {
            assertEquals(
                    List.of(new Move.Leave()), Played.of(Lang.EN, word + "\n").kept(), word);
        }
    }

    @Test
    void afterTheEndNothingThatIsSaidIsKept() {
        var played = Played.of(Lang.RU, "/попрощаться\nи ещё\n/подсказка\n\n");
        assertEquals(List.of(new Move.Leave()), played.kept());
        assertEquals(
                "и ещё\nРазговор закончен, этого уже не услышат. /разбор — разобрать его, /иначе N —\nпойти по-другому.\n",
                played.after(2));
    }

    @Test
    void aTurnTakenBackLeavesTheTalkAsItWas() {
        var played = Played.of(Lang.RU, "2\n/отменить\n");

        assertEquals(46, played.talk().state().mood().trust());
        assertTrue(played.after(2).startsWith("/отменить\nПоследний ход отменён.\n"));
    }
}
