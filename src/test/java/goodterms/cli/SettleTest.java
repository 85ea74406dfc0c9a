package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A debt settled without a call and without a terminal; 19 February 2026 is a Thursday, Monday the 23rd a holiday. */
class SettleTest {

    private static final String[] RUSSIAN = {
        "--lang=ru", "settle", "--cause", "forgotten", "--amount", "84600", "--late", "5", "--today", "2026-02-19"
    };

    private static final String[] ENGLISH = {
        "--lang=en", "settle", "--cause", "forgotten", "--amount", "84600 RUB", "--late", "5", "--today", "2026-02-19"
    };

    @TempDir
    Path data = Path.of("");

    private Ran settled(String[] facts, String... more) {
        var words = Stream.concat(Stream.of(facts), Stream.of(more)).toArray(String[]::new);
        return Ran.at(data, data, Map.of(), "", words);
    }

    private Ran promised(String[] facts, String... terms) {
        var words = Stream.concat(Stream.of("--instrument", "promise_to_pay", "doer=Лапина"), Stream.of(terms))
                .toArray(String[]::new);
        return settled(facts, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pay_date=31.02.2026 | pay_date (Дата платежа): Такого дня в календаре нет. Проверьте число и месяц. | pay_date (Payment date): There is no such day in the calendar. Check the day and the month.
            pay_date=2026-02-18 | pay_date (Дата платежа): Этот день уже прошёл. Ближайший рабочий день: 20.02.2026. | pay_date (Payment date): That day has passed. The next working day is 20/02/2026.
            pay_date=2026-02-23 | pay_date (Дата платежа): 23.02.2026: нерабочий день, банк платёж не проведёт. Ближайший рабочий: 24.02.2026. | pay_date (Payment date): 23/02/2026 is not a working day, the bank will not pay. The next one is 24/02/2026.
            amount=84600.01 | amount (Сумма): Слишком много: не больше 84 600 рублей. | amount (Amount): Too much: at most 84,600 roubles.
            amount=0 | amount (Сумма): Сумма должна быть больше нуля. | amount (Amount): The sum must be greater than zero.
            amount=-5 | amount (Сумма): Сумма должна быть больше нуля. | amount (Amount): The sum must be greater than zero.
            amount=100 EUR | amount (Сумма): Долг в валюте RUB, а сумма названа в EUR. Назовите её в RUB. | amount (Amount): The debt is in RUB, but the sum is in EUR. Give it in RUB.
            confirm_by=pigeon | confirm_by (Чем подтверждаем): Выберите одно: письмо по электронной почте; сообщение через ЭДО; мессенджер, затем письмо. | confirm_by (Confirmed via): Choose one of: e-mail; e-document message; messenger, then e-mail.
            """)
    void aTermThatCannotStandIsAnsweredAtItsField(String term, String russian, String english) {
        var ru = promised(RUSSIAN, "pay_date=2026-02-24", term);
        var en = promised(ENGLISH, "pay_date=2026-02-24", term);

        assertEquals(russian + "\n", ru.err().replace('\u00A0', ' '));
        assertEquals(english + "\n", en.err().replace('\u00A0', ' '));
        assertEquals(1, ru.code());
        assertEquals(1, en.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --cause=cash_gap --late=1 | Не хватает: --amount.
            --cause=cash_gap --late=1 --amount=0 | --amount: Сумма должна быть больше нуля.
            --cause=cash_gap --late=-1 --amount=10 | --late: Нужно целое число дней, от 0 до 3650.
            --cause=cash_gap --late=1 --amount=10EUR --currency=RUB | --amount: Долг в валюте RUB, а сумма названа в EUR.
            --cause=cash_gap --late=1 --amount=10 --currency=GOLD | --currency: Валюта пишется кодом: RUB, EUR, GBP, USD.
            --cause=cash_gap --late=1 --amount=10 --jurisdiction=mars | --jurisdiction: Выберите одно: ru (Россия); eu (Евросоюз); uk (Великобритания); us (США).
            --cause=cash_gap --late=1 --amount=10 --blocker=moon | --blocker: Выберите одно: none (ничего); our_paperwork (наши документы не в порядке); no_authority (собеседник не решает); dispute (спор по поставке).
            --cause=cash_gap --late=1 --amount=10 --today=31.02.2026 | --today: Такого дня в календаре нет. Проверьте число и месяц.
            --cause=cash_gap --late=1 --amount=10 --instrument=promise_to_pai | --instrument: «promise_to_pai» в каталоге нет. Возможно, promise_to_pay?
            --cause=cash_gap --late=1 --amount=10 --instrument=court day=1 | Условия «day» здесь нет. Есть: handover_file, handover_to.
            --cause=cash_gap --late=1 --amount=10 pay_date=1 | Условия названы, а инструмент нет: добавьте --instrument.
            --cause=cash_gap --late=1 --amount=10 now | «now»: условие пишется как ключ=значение, например pay_date=2026-02-24.
            """)
    void factsThatCannotStandAreWrongUsage(String facts, String told) {
        var words = Stream.concat(Stream.of("--lang=ru", "settle"), Stream.of(facts.split(" ")))
                .toArray(String[]::new);
        var ran = settled(words);

        assertEquals(told + "\n", ran.err());
        assertEquals("", ran.out());
        assertEquals(2, ran.code());
    }

    @Test
    void withoutAnInstrumentTheFittingOnesAreRankedWithReasons() {
        var ran = settled(RUSSIAN, "--defer", "30");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().replace('\u00A0', ' ').startsWith("""
                        Долг: 84 600,00 ₽, просрочка 5 дней, день расчёта 19.02.2026.
                        Причина: Забыли / потеряли счёт, нет системы.
                        Право: Россия.
                        Проценты по закону на этот день: 180,78 ₽.
                          • ст. 395 ГК: проценты по ключевой ставке за каждый день. Если договор
                            назначил неустойку за ту же просрочку, проценты к ней не прибавляются.
                            [проверено]

                        Что подходит, лучшее сверху:
                         1  Подтверждённая дата платежа  promise_to_pay
                            К названной причине подходит лучше всего. Причина: «Забыли / потеряли счёт,
                            нет системы».
                            Деньги обычно через 5 дней, самое позднее через 20 дней.
                            Просят 30 дней: здесь срок короче, покажите, чем это лучше обоим.
                            Нам: Точка контроля и след в переписке.
                            Клиенту: Никакой бюрократии.
                         2  Подстроить счета под платёжный календарь  billing_alignment
                        """), ran.out());
    }

    @Test
    void whatClearsTheBlockerGoesFirst() {
        var ran = settled(
                new String[] {"--lang=en", "settle", "--cause", "cash_gap", "--amount", "10RUB", "--late", "1"},
                "--blocker",
                "our_paperwork",
                "--today",
                "2026-02-19");

        assertTrue(ran.out().contains("""
                What fits, the best first:
                 1  Fix the paperwork (re-issue, e-invoicing, PO number)  documents_fix
                    It clears what blocks the payment.
                """), ran.out());
    }

    @Test
    void thePaperGoesToAFileAndNeverOverAnother() throws IOException {
        var ran = promised(ENGLISH, "pay_date=2026-02-24", "--to", "paper.txt");

        assertEquals(0, ran.code(), ran.err());
        assertEquals("The paper is written: " + data.resolve("paper.txt") + "\n", ran.err());
        assertTrue(ran.out().contains("""
                What it brings:
                  To be paid: 84,600.00 RUB, 100% of the debt.
                  Average wait weighted by sums, in days: 5.
                  Worth today: 84,368.85 RUB (money at 20% a year).
                  Conceded: 231.15 RUB (waived 0.00 RUB, waiting costs 231.15 RUB).
                """.replace(" RUB", "\u00A0RUB")), ran.out());
        var paper = Files.readString(data.resolve("paper.txt"));
        assertTrue(
                paper.contains("1. To be paid: 84,600 (eighty-four thousand six hundred) roubles 00 kopecks."), paper);
        assertTrue(paper.contains("Training material, not legal advice."), paper);

        var again = promised(ENGLISH, "pay_date=2026-02-24", "--to", "paper.txt");
        assertEquals(3, again.code());
        assertEquals("The file \"" + data.resolve("paper.txt") + "\" is there already: name another.\n", again.err());
        assertEquals(paper, Files.readString(data.resolve("paper.txt")));
    }

    @Test
    void whatASpecialistOffersIsRefused() {
        var ran = settled(RUSSIAN, "--instrument", "factoring");

        assertEquals(1, ran.code());
        assertEquals(
                "instrument (Факторинг): Это справочная карточка: такой инструмент предлагает специалист, а не"
                        + " менеджер.\n",
                ran.err());
    }

    @Test
    void weakPlacesOfThePaperAndApprovalAreWarnedOf() {
        var ran = settled(
                new String[] {"--lang=en", "settle", "--cause", "cash_gap", "--amount", "620000RUB", "--late", "9"},
                "--today=2026-02-19",
                "--instrument=promissory_note",
                "maturity_date=2026-05-12",
                "form=scan",
                "signature=CEO Orlov");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("""
                What is weak about this paper:
                  ! void: No payee named / bearer
                  ! void: Electronic document
                ! You may not promise this alone: finance approves it first.
                """), ran.out());
    }

    @Test
    void interestOnANoteOfAFixedDayHoldsWhereTheLawAllowsIt() {
        var facts = new String[] {"--lang=en", "settle", "--cause", "cash_gap", "--amount", "62000USD", "--late", "40"};
        var terms = new String[] {
            "--today=2026-03-10",
            "--creditor=Harbor",
            "--instrument=promissory_note",
            "maturity_date=2026-05-11",
            "interest_rate=8",
            "signature=CEO Smith"
        };
        var weak = "! weak: Interest on a fixed-day note is deemed unwritten";

        var geneva = settled(
                facts,
                Stream.concat(Stream.of(terms), Stream.of("--jurisdiction=ru")).toArray(String[]::new));
        var american = settled(
                facts,
                Stream.concat(Stream.of(terms), Stream.of("--jurisdiction=us")).toArray(String[]::new));

        assertEquals(true, geneva.out().contains(weak), geneva.out());
        assertEquals(false, american.out().contains(weak), american.out());
        assertTrue(american.out().contains("UCC 3-104"), american.out());
        assertEquals(false, american.out().contains("48-FZ"), american.out());
    }

    @Test
    void aRateThatIsNotKnownIsSaidAndMayBeAdded() throws IOException {
        var facts =
                new String[] {"--lang=en", "settle", "--cause", "forgotten", "--amount", "100000RUB", "--late", "20"};
        var unknown = settled(facts, "--today", "2026-07-10");
        assertTrue(
                unknown.out().contains("\nThe rate is known only to 30/06/2026: there is no calculation beyond it.\n"),
                unknown.out());

        Files.writeString(data.resolve("rates.yaml"), """
                format: 1
                rates:
                  key_rate_ru: {mode: floating, known_to: "2026-12-31", steps: [{from: "2026-07-01", pct: "14"}]}
                """);
        // 21 to 30 June: 10 days at 15.5 %, 424.66; 1 to 10 July: 10 days at 14 %, 383.56.
        var known = settled(facts, "--today", "2026-07-10");
        assertTrue(known.out().contains("\nInterest by law to that day: 808.22\u00A0RUB.\n"), known.out());

        Files.writeString(data.resolve("rates.yaml"), "rates: {key_rate_ru: {mode: often, known_to: x}}");
        var broken = settled(facts, "--today", "2026-07-10");
        assertEquals(1, broken.code());
        assertTrue(broken.err().endsWith("Your own rates were not read: mend " + data.resolve("rates.yaml") + ".\n"));
    }

    @Test
    void theLawOfTheUnitedKingdomAddsInterestAndAFixedSum() {
        var ran = settled(
                new String[] {"--lang=en", "settle", "--cause", "cash_gap", "--amount", "10000 GBP", "--late", "60"},
                "--today",
                "2026-03-10");

        assertTrue(ran.out().startsWith("""
                The debt: £10,000.00, 60 days late, as of 10/03/2026.
                The cause: Honest temporary cash gap.
                The law: United Kingdom.
                Interest by law to that day: £193.15.
                And for the costs of recovery: £100.00.
                  • late payment law: Bank Rate plus 8 points, simple; the rate of the
                    half-year in which the debt became late; and 40, 70 or 100 pounds
                    [verified]
                The holidays of this country are not known here: only weekends are counted.
                """), ran.out());
    }

    @Test
    void aPlusAddsAnInstrumentAndItsPaper() {
        var ru = settled(
                RUSSIAN,
                "--instrument",
                "part_payment",
                "now_amount=30000",
                "balance_date=2026-03-10",
                "+",
                "guarantee_letter",
                "signatory=директор",
                "--creditor=Линия",
                "--debtor=Колосок");
        assertEquals("", ru.err());
        assertEquals(0, ru.code());
        assertTrue(ru.out().toLowerCase(Locale.ROOT).contains("соглашение о частичной оплате"), ru.out());
        assertTrue(ru.out().toLowerCase(Locale.ROOT).contains("гарантийное письмо"), ru.out());

        var en = settled(
                ENGLISH,
                "--instrument",
                "promise_to_pay",
                "pay_date=2026-02-24",
                "doer=Marina",
                "+",
                "surety",
                "surety_party=Owner");
        assertTrue(en.err().contains("cannot go with \"Confirmed promise to pay\"."), en.err());
        assertEquals(1, en.code());
    }
}
