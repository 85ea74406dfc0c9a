package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import goodterms.settlement.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class NewTest {

    @TempDir
    Path here = Path.of("");

    private Ran ran(String lang, String... words) {
        var all = Stream.concat(Stream.of("--lang", lang), Arrays.stream(words)).toArray(String[]::new);
        return Ran.at(here, here.resolve("data"), Map.of(), "", all);
    }

    @TestFactory
    Stream<DynamicTest> aDebtorOfEveryCauseIsFreeOfRemarksAndPlaysInBothLanguages() {
        return Arrays.stream(Cause.values())
                .map(cause -> dynamicTest(cause.word(), () -> {
                    var id = cause.word().replace('_', '-');
                    var made = ran(
                            "en",
                            "new",
                            id,
                            "--creditor=Оттиск / Imprint",
                            "--company=Ромашка",
                            "--contact=Olga",
                            "--amount=84600 RUB",
                            "--today=2026-03-12",
                            "--cause=" + cause.word());
                    assertEquals(0, made.code(), made.err());
                    assertEquals(
                            "Files checked: 1, errors: 0, warnings: 0.\n",
                            ran("en", "check", "--examples", id).out());
                    assertEquals(
                            "Playthroughs: 2, different: 0.\n",
                            ran("en", "test", id).out());
                    var end = Files.readString(here.resolve(id).resolve("representative.ru.play"))
                            .lines()
                            .filter(line -> line.startsWith(". "))
                            .toList()
                            .getLast();
                    var wanted = cause == Cause.INSOLVENCY ? ". handed_over" : ". agreement";
                    assertTrue(end.startsWith(wanted), end);
                }));
    }

    @TestFactory
    Stream<DynamicTest> theCarefulManagerComesToTermsWhateverTheCauseTheSumAndTheDay() {
        return Arrays.stream(Cause.values())
                .map(cause -> dynamicTest(cause.word(), () -> {
                    var wanted = cause == Cause.INSOLVENCY ? "handed_over" : "agreement";
                    for (var day = FRIDAY.minusDays(4); !day.isAfter(FRIDAY); day = day.plusDays(2)) {
                        assertEquals(wanted, endOf(cause, "50000 RUB", "7", day), "on " + day);
                    }
                    assertEquals(wanted, endOf(cause, "1000000 RUB", "40", FRIDAY));
                    assertEquals(wanted, endOf(cause, "186000 RUB", "0", FRIDAY.plusDays(33)));
                }));
    }

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    /** How the careful manager's recorded call of a new scenario ends. */
    private String endOf(Cause cause, String sum, String late, LocalDate day) throws IOException {
        var id = cause.word().replace('_', '-') + "-" + day + "-" + late;
        var made = ran(
                "ru",
                "new",
                id,
                "--creditor=Ромашка",
                "--company=Лютик",
                "--contact=Ольга",
                "--amount=" + sum,
                "--late=" + late,
                "--today=" + day,
                "--cause=" + cause.word());
        assertEquals(0, made.code(), made.err());
        var last = Files.readString(here.resolve(id).resolve("representative.ru.play"))
                .lines()
                .filter(line -> line.startsWith(". "))
                .toList()
                .getLast();
        return last.substring(2, last.indexOf(';'));
    }

    @Test
    void theDebtorOfTomorrowNeedsNoNameAndComesWithAPlan() {
        var made = ran(
                "ru",
                "new",
                "--mine",
                "--role=owner",
                "--amount=1860000",
                "--late=40",
                "--cause=cash_gap",
                "--says=Заплатим с продаж",
                "--today=2026-03-13");

        assertEquals(0, made.code(), made.err());
        assertEquals(PLAN, made.out().replace('\u00a0', ' '));
        assertEquals(
                "Готово: my-debtor. Сыграть: goodterms play my-debtor. Проверить: goodterms check my-debtor\n"
                        + "Просмотрите в scenario.yaml: gender (m или f), role и address (как к человеку обращаться на каждом"
                        + " языке).\n",
                made.err());
    }

    private static final String PLAN = """

            План звонка
              • Узнать, когда приходят деньги, и построить оплату под эти дни.

            Три открытых вопроса
              • Спасибо, что не прячетесь. Какие поступления вы ждёте и в какой день?
              • Какую часть можно провести уже сейчас без ущерба для зарплаты?
              • Чем вы могли бы подкрепить остаток?

            Что предложить, если причина подтвердится
              • Часть сейчас, остаток к дате
                Какую часть из 1 860 000 рублей вы можете провести 17 марта без ущерба для
                зарплаты и налогов? Тогда остаток спокойно ставим на 15 апреля.
              • График погашения
                Давайте сделаем график на 1 860 000 рублей, который вы точно выдержите:
                часть 23 марта, остальное равными платежами. Условие одно: текущие счета
                идут вовремя, а сбой больше трёх дней открывает остаток.
                До звонка согласуйте с финансами.

            С чем уйти
              • Часть сегодня, дни на остаток из 1 860 000 рублей и письмо за подписью.

            Чего не говорить
              • Думать надо было раньше, а не тратить чужие деньги на свои дела.

            """;

    @Test
    void whatTheClientSaysStandsInItsOwnLanguageAndTheCallIsOnAWorkingDay() throws IOException {
        ran(
                "ru",
                "new",
                "--mine",
                "--role=owner",
                "--amount=1860000",
                "--cause=cash_gap",
                "--says=Заплатим {с} продаж",
                "--today=2026-03-13");

        var text = Files.readString(here.resolve("my-debtor/scenario.yaml"));
        assertTrue(
                text.contains(
                        "cover: { ru: \"Заплатим (с) продаж\", en: \"We'll pay as soon as we can, word of honour.\" }"),
                text);
        assertTrue(text.contains("as_of: 2026-03-16"), text);
        assertTrue(text.contains("role: { ru: \"владелец\", en: \"owner\" }"), text);
    }

    private String contact(String name, String... more) throws IOException {
        var id = "c" + Integer.toHexString((name + Arrays.toString(more)).hashCode());
        var words = Stream.of(
                "new",
                id,
                "--creditor=A",
                "--company=B",
                "--contact=" + name,
                "--amount=9000 RUB",
                "--cause=forgotten",
                "--today=2026-03-12");
        var made = ran("ru", Stream.concat(words, Arrays.stream(more)).toArray(String[]::new));
        assertEquals(0, made.code(), made.err());
        return Files.readAllLines(here.resolve(id).resolve("scenario.yaml")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("gender:") || line.startsWith("address:"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aPatronymicTellsManFromWomanAndTheFamilyNameIsNotSpoken() throws IOException {
        assertEquals("gender: m address: { ru: \"Павел Ильич\", en: \"Pavel\" }", contact("Павел Ильич Гордеев"));
        assertEquals("gender: f address: { ru: \"Ольга Петровна\", en: \"Olga\" }", contact("Белова Ольга Петровна"));
        assertEquals("gender: m address: { ru: \"Лев Львович\", en: \"Lev\" }", contact("Лев Львович Ковалевич"));
        assertEquals("gender: m address: { ru: \"Саша\", en: \"Sasha\" }", contact("Саша", "--gender=m"));
        assertEquals("gender: f address: { ru: \"Саша\", en: \"Sasha\" }", contact("Саша"));
        assertEquals(
                "gender: f address: { ru: \"Анна Ильинична\", en: \"Ann\" }", contact("Анна Ильинична Ким / Ann Kim"));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        var words = new String[] {"new", "--mine", "--role=owner", "--amount=5000", "--cause=forgotten"};
        ran("en", words);
        var first = Files.readString(here.resolve("my-debtor/scenario.yaml"));
        var again = ran("en", words);
        var named = ran(
                "en",
                "new",
                "my-debtor",
                "--creditor=A",
                "--company=B",
                "--contact=C",
                "--amount=9",
                "--cause=forgotten");

        assertTrue(again.err().startsWith("Done: my-debtor-2."), again.err());
        assertEquals(
                new Ran(3, "", "\"my-debtor\" is already there. Name another folder: goodterms new NAME\n"), named);
        assertEquals(first, Files.readString(here.resolve("my-debtor/scenario.yaml")));
    }

    @Test
    void whatIsMissingAndWhatIsNoOfferIsTold() {
        assertEquals(
                new Ran(2, "", "Missing: --creditor, --company, --contact, --amount, --cause.\n"),
                ran("en", "new", "x"));
        assertEquals(
                new Ran(2, "", "Имя «Мой» не годится: строчные латинские буквы, цифры и дефис, начиная с буквы.\n"),
                ran("ru", "new", "Мой"));
        var offered = ran(
                "en", "new", "--mine", "--role=owner", "--amount=5", "--late=1", "--cause=forgotten", "--offer=court");
        assertEquals(2, offered.code());
        assertTrue(
                offered.err().startsWith("--offer: \"court\" is no offer. There are: promise_to_pay, "), offered.err());
    }
}
