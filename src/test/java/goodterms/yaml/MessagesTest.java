package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.check.Caret;
import goodterms.lang.Lang;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final String BASE = Files.text("base.yaml");

    private static void told(String old, String now, String ru, String en) {
        var text = Files.edited(BASE, old, now);
        var problem = ScenarioFile.read("kiosk.yaml", text).problems().getFirst();
        assertEquals(ru.strip(), String.join("\n", Caret.show(problem, text, Lang.RU)));
        assertEquals(en.strip(), String.join("\n", Caret.show(problem, text, Lang.EN)));
    }

    @Test
    void aMissingNodeIsToldWithTheOneMeant() {
        told("goto: bridge", "goto: brigde", """
                kiosk.yaml:116:15  ошибка GT-G1  Узла «brigde» нет.
                  116 |         goto: brigde
                      |               ^^^^^^
                       Возможно, «bridge»?
                """, """
                kiosk.yaml:116:15  error GT-G1  There is no node "brigde".
                  116 |         goto: brigde
                      |               ^^^^^^
                       Did you mean "bridge"?
                """);
    }

    @Test
    void aKeyTypedInTheOtherLayoutIsRecognised() {
        told("level: 2", "думуд: 2", """
                kiosk.yaml:6:1  ошибка GT-S1  Здесь нет ключа «думуд».
                    6 | думуд: 2
                      | ^^^^^
                       Возможно, «level»?
                """, """
                kiosk.yaml:6:1  error GT-S1  There is no key "думуд" here.
                    6 | думуд: 2
                      | ^^^^^
                       Did you mean "level"?
                """);
    }

    @Test
    void lookAlikeLettersAreRecognised() {
        told("truth: gap", "truth: gаp", """
                kiosk.yaml:33:10  ошибка GT-X1  Факта «gаp» нет.
                   33 |   truth: gаp
                      |          ^^^
                       Возможно, «gap»?
                """, """
                kiosk.yaml:33:10  error GT-X1  There is no fact "gаp".
                   33 |   truth: gаp
                      |          ^^^
                       Did you mean "gap"?
                """);
    }

    @Test
    void aMissingWhyIsToldAtTheOption() {
        told(
                "        why: { ru: \"Выбор остаётся за клиентом.\", en: \"The choice stays with the client.\" }\n",
                "",
                """
                kiosk.yaml:109:9  ошибка GT-S2  Не хватает ключа «why».
                  109 |       - id: two_ways
                      |         ^^
                       Добавьте строку «why: …».
                """,
                """
                kiosk.yaml:109:9  error GT-S2  The key "why" is missing.
                  109 |       - id: two_ways
                      |         ^^
                       Add a line "why: …".
                """);
    }

    @Test
    void aNumberOutOfRangeIsToldWithItsBounds() {
        told("minutes: 8", "minutes: 45", """
                kiosk.yaml:7:10  ошибка GT-S4  «minutes» равно 45, а бывает от 3 до 30.
                    7 | minutes: 45
                      |          ^^
                       Выберите число в этих границах.
                """, """
                kiosk.yaml:7:10  error GT-S4  "minutes" is 45; it goes from 3 to 30.
                    7 | minutes: 45
                      |          ^^
                       Choose a number within these bounds.
                """);
    }

    @Test
    void moneyWithoutQuotesIsToldWithTheQuotedForm() {
        told("cap_pct: \"10\"", "cap_pct: 10", """
                kiosk.yaml:50:43  ошибка GT-S9  Число в «cap_pct» стоит без кавычек.
                   50 |   penalty: { per_day_pct: "0.1", cap_pct: 10 }
                      |                                           ^^
                       Напишите «cap_pct: "10"».
                """, """
                kiosk.yaml:50:43  error GT-S9  The number in "cap_pct" has no quotes.
                   50 |   penalty: { per_day_pct: "0.1", cap_pct: 10 }
                      |                                           ^^
                       Write 'cap_pct: "10"'.
                """);
    }

    @Test
    void aYesIsNotATruth() {
        told("once: true", "once: yes", """
                kiosk.yaml:94:15  ошибка GT-S12  В «once» бывает только true или false, а не «yes».
                   94 |         once: yes
                      |               ^^^
                       Напишите «once: true».
                """, """
                kiosk.yaml:94:15  error GT-S12  "once" takes only true or false, not "yes".
                   94 |         once: yes
                      |               ^^^
                       Write "once: true".
                """);
    }

    @Test
    void aMistakeInAConditionIsToldAtItsWord() {
        told("\"trust >= 45 and not", "\"trast >= 45 and not", """
                kiosk.yaml:110:16  ошибка GT-X1  Показателя или переменной «trast» нет.
                  110 |         when: "trast >= 45 and not chosen('threaten')"
                      |                ^^^^^
                       Возможно, «trust»?
                """, """
                kiosk.yaml:110:16  error GT-X1  There is no reading or variable "trast".
                  110 |         when: "trast >= 45 and not chosen('threaten')"
                      |                ^^^^^
                       Did you mean "trust"?
                """);
    }

    @Test
    void whatWasHeardCannotBeAskedOfALine() {
        told("when: \"part() > 0\"", "when: \"tone > 0\"", """
                kiosk.yaml:75:18  ошибка GT-X9  «tone» действует только в free.routes.
                   75 |       - { when: "tone > 0", ru: "Снова вы.", en: "You again." }
                      |                  ^^^^
                       Здесь ещё нечего слушать: спросите knows, chosen или показатели.
                """, """
                kiosk.yaml:75:18  error GT-X9  "tone" works only in free.routes.
                   75 |       - { when: "tone > 0", ru: "Снова вы.", en: "You again." }
                      |                  ^^^^
                       Nothing is heard here: ask knows, chosen or the readings.
                """);
    }

    @Test
    void aMissingLanguageIsToldAtItsPhrase() {
        told(", en: \"Northline\" }", " }", """
                kiosk.yaml:19:1  ошибка GT-L1  Нет английского текста.
                   19 | creditor: { ru: "«Северная Линия»" }
                      | ^^^^^^^^
                       Добавьте «en: "…"».
                """, """
                kiosk.yaml:19:1  error GT-L1  The English text is missing.
                   19 | creditor: { ru: "«Северная Линия»" }
                      | ^^^^^^^^
                       Add 'en: "…"'.
                """);
    }

    @Test
    void aLoopWithoutAChoiceIsToldWithItsPath() {
        told("end: { outcome: agreement } }", "goto: bridge }", """
                kiosk.yaml:117:61  ошибка GT-G5  Разговор ходит по кругу: bridge → agreed → bridge.
                  117 |   bridge: { say: [{ ru: "Подождите.", en: "Wait." }], goto: agreed }
                      |                                                             ^^^^^^
                       Дайте одному из этих узлов «options» или «end».
                """, """
                kiosk.yaml:117:61  error GT-G5  The talk goes in a circle: bridge → agreed → bridge.
                  117 |   bridge: { say: [{ ru: "Подождите.", en: "Wait." }], goto: agreed }
                      |                                                             ^^^^^^
                       Give one of these nodes "options" or "end".
                """);
    }

    @Test
    void aTextCutByASharpIsAWarningAtTheSharp() {
        told("ru: \"Встретимся в суде.\"", "ru: Счёт #15 в суде", """
                kiosk.yaml:90:18  предупреждение GT-Y7  Всё после « #» стало примечанием и пропало из текста.
                   90 |         ru: Счёт #15 в суде
                      |                  ^^^^^^^^^^
                       Возьмите текст в кавычки; если это примечание, перенесите его на свою строку.
                """, """
                kiosk.yaml:90:18  warning GT-Y7  Everything after " #" became a comment and is lost from the text.
                   90 |         ru: Счёт #15 в суде
                      |                  ^^^^^^^^^^
                       Put the text in quotes; if it is a comment, give it a line of its own.
                """);
    }

    @Test
    void anUnquotedColonIsToldInPlainWords() {
        told("title: { ru: \"Киоск\", en: \"The kiosk\" }", "title: Киоск: долг", """
                kiosk.yaml:5:13  ошибка GT-Y1  В строке есть двоеточие с пробелом, а кавычек нет.
                    5 | title: Киоск: долг
                      |             ^
                       Возьмите весь текст в кавычки: "…".
                """, """
                kiosk.yaml:5:13  error GT-Y1  There is a colon and a space, but no quotes.
                    5 | title: Киоск: долг
                      |             ^
                       Put the whole text in quotes: "…".
                """);
    }

    @Test
    void aTypedSumIsAWarningWithAPlaceholder() {
        told("\"Вижу два пути.\"", "\"Жду 480 000 рублей.\"", """
                kiosk.yaml:112:18  предупреждение GT-D5  «480 000» вписано в текст и не изменится вместе с долгом.
                  112 |         ru: "Жду 480 000 рублей."
                      |                  ^^^^^^^
                       Поставьте подстановку: {amount('…')|money}, {due('…')|date}, {in_days(7)|date}.
                """, """
                kiosk.yaml:112:18  warning GT-D5  "480 000" is typed in and will not follow the debt.
                  112 |         ru: "Жду 480 000 рублей."
                      |                  ^^^^^^^
                       Use a placeholder: {amount('…')|money}, {due('…')|date}, {in_days(7)|date}.
                """);
    }

    @Test
    void theGivenCataloguesInstrumentsCount() {
        var read = ScenarioFile.read("kiosk.yaml", BASE, List.of("promise_to_pay"));
        assertEquals(
                List.of("There is no instrument \"guarantee_letter\"."),
                read.problems().stream().map(p -> p.message().in(Lang.EN)).toList());
    }

    private static void words(String old, String now, String ru, String en) {
        var text = Files.edited(BASE, old, now);
        var problem = ScenarioFile.read("kiosk.yaml", text).problems().getFirst();
        assertEquals(
                ru,
                problem.place().line() + " " + problem.message().in(Lang.RU) + " "
                        + problem.fix().in(Lang.RU));
        assertEquals(
                en,
                problem.place().line() + " " + problem.message().in(Lang.EN) + " "
                        + problem.fix().in(Lang.EN));
    }

    @Test
    void aQuoteThatIsNotClosedIsToldWhereItOpens() {
        words(
                "ru: \"Вижу два пути.\"",
                "ru: \"Вижу два пути.",
                "112 Кавычка открыта в строке 112 и не закрыта. Поставьте \" в конце этого текста.",
                "112 The quote opened at line 112 is not closed. Put a \" at the end of this text.");
    }

    @Test
    void aQuoteInBracesThatIsNotClosedIsNotABraceThatIsOpen() {
        words(
                "ru: \"Подождите.\", en",
                "ru: \"Подождите., en",
                "117 Кавычка открыта в строке 117 и не закрыта. Поставьте \" в конце этого текста.",
                "117 The quote opened at line 117 is not closed. Put a \" at the end of this text.");
    }

    @Test
    void aQuoteInsideQuotesIsToldAsOne() {
        words(
                "ru: \"Вижу два пути.\"",
                "ru: \"Вижу \"два\" пути.\"",
                "112 Внутри текста стоит ещё одна \". Замените внутренние на «ёлочки» или пишите \\\".",
                "112 There is another \" inside the text. Use “curly” quotes inside, or write \\\".");
    }

    @Test
    void aQuoteAtTheEndAloneIsTold() {
        words(
                "ru: \"Вижу два пути.\"",
                "ru: Вижу два пути.\"",
                "112 Кавычка стоит в конце текста, а в начале её нет. Поставьте \" и перед текстом.",
                "112 There is a quote at the end of the text and none at the beginning. Put a \" before the text too.");
    }

    @Test
    void theQuotesOfAWordProcessorAreNotYaml() {
        words(
                "ru: \"Вижу два пути.\"",
                "ru: “Вижу два пути.”",
                "112 Текст взят в печатные кавычки “…”, и они станут его частью. Возьмите его в прямые кавычки: \"…\".",
                "112 The text stands in curly quotes “…”, and they become part of it. Put it in straight quotes: \"…\".");
    }

    private static String fix(String old, String now, Lang lang) {
        return ScenarioFile.read("kiosk.yaml", Files.edited(BASE, old, now))
                .problems()
                .getFirst()
                .fix()
                .in(lang);
    }

    @Test
    void aSumIsAdvisedInTheAuthorsOwnNumber() {
        var sums = List.of("186 000", "186000,00", "186.000,00", "186,000.00", "186 000 руб.", "₽186000");
        for (var sum : sums) {
            assertEquals(
                    "Напишите так: \"186000.00\".",
                    fix("amount: \"480000.00\"", "amount: \"" + sum + "\"", Lang.RU),
                    sum);
        }
        assertEquals("Write it as \"480000.00\".", fix("amount: \"480000.00\"", "amount: \"lots\"", Lang.EN));
    }

    @Test
    void aShareInPercentIsAdvisedAsAShare() {
        assertEquals("Write it as \"0.35\".", fix("inflow: \"0.15\"", "inflow: \"35%\"", Lang.EN));
        assertEquals("Напишите так: \"0.35\".", fix("inflow: \"0.15\"", "inflow: \"0,35\"", Lang.RU));
        assertEquals("Напишите так: \"10\".", fix("cap_pct: \"10\"", "cap_pct: \"10%\"", Lang.RU));
    }

    @Test
    void aDayThatIsInNoCalendarIsToldByTheLengthOfItsMonth() {
        assertEquals("В феврале 2026 года 28 дней.", fix("as_of: 2026-11-23", "as_of: 2026-02-31", Lang.RU));
        assertEquals("February 2026 has 28 days.", fix("as_of: 2026-11-23", "as_of: 2026-02-31", Lang.EN));
        assertEquals("В августе 2026 года 31 день.", fix("as_of: 2026-11-23", "as_of: 2026-08-32", Lang.RU));
        assertEquals(
                "The month stands in the middle and goes from 01 to 12: year-month-day.",
                fix("as_of: 2026-11-23", "as_of: 2026-13-01", Lang.EN));
        assertEquals("Write year-month-day: 2026-02-17.", fix("as_of: 2026-11-23", "as_of: 23.11.2026", Lang.EN));
    }

    @Test
    void aNodeThatSlippedIntoTheOneAboveIsToldToMoveBack() {
        words(
                "  bridge: {",
                "    spare:\n      say: [{ ru: \"Да.\", en: \"Yes.\" }]\n      goto: bridge\n  bridge: {",
                "117 Здесь нет ключа «spare»: похоже, это узел."
                        + " Сдвиньте его влево, вровень с именами соседних узлов: на два пробела от края.",
                "117 There is no key \"spare\" here: it looks like a node."
                        + " Move it left, level with the names of the nodes around it: two spaces from the edge.");
    }

    @Test
    void theNameOfANodeThatSlippedAloneIsToldToMoveBack() {
        assertEquals(SLIPPED, toldBeforeBridge("    spare:\n    say: [{ ru: \"Да.\", en: \"Yes.\" }]\n  bridge: {"));
    }

    @Test
    void aNodeOfWhichOnlyTheHeadSlippedIsToldToMoveBack() {
        assertEquals(
                SLIPPED,
                toldBeforeBridge(
                        "    spare:\n      phase: close\n    say: [{ ru: \"Да.\", en: \"Yes.\" }]\n  bridge: {"));
    }

    private static final List<String> SLIPPED = List.of(
            "Здесь нет ключа «spare»: похоже, это узел.",
            "Ключ «say» записан дважды: похоже, «spare» выше — имя нового узла.");

    private static List<String> toldBeforeBridge(String slipped) {
        return ScenarioFile.read("kiosk.yaml", Files.edited(BASE, "  bridge: {", slipped)).problems().stream()
                .map(p -> p.message().in(Lang.RU))
                .toList();
    }
}
