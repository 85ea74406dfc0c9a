package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplaysTest {

    private static final char NO_BREAK = '\u00A0';

    @TempDir
    Path data = Path.of("");

    @Test
    void threeManagersCallOneDebtorAndEachGetsHisOwn() {
        var ran = Ran.with(data, "", "show", "three-days", "--managers");

        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("Три менеджера, один должник. Марина Сергеевна Лапина\n\nПроситель, 1: "));
        assertEquals(
                List.of("сумма     нет                    84 600,00 ₽            84 600,00 ₽"),
                lines(ran.out().replace(NO_BREAK, ' '), "сумма "));
        assertEquals(
                List.of("дата      нет                    24.02.2026             24.02.2026"),
                lines(ran.out(), "дата "));
        assertTrue(ran.out().endsWith("\nКлиент тот же, счёт тот же. Разница только в словах.\n"), ran.out());
        ran.out().lines().forEach(line -> assertTrue(line.length() < 80, line));
    }

    @Test
    void everyShippedDebtorIsCalledByThreeInBothLanguagesInAMinuteAndAHalf() {
        for (var scenario : List.of("three-days", "a-week", "a-month")) {
            for (var lang : List.of("ru", "en")) {
                var out = Ran.with(data, "", "--lang", lang, "--plain", "show", scenario, "--managers")
                        .out();
                var words = Pattern.compile("\\p{L}+").matcher(out).results().count();
                assertTrue(words <= 450, scenario + " " + lang + ": " + words);
            }
        }
    }

    @Test
    void onAWidePageTheThreeStandSideBySide() {
        var wide = Map.of("LANG", "ru_RU.UTF-8", "COLUMNS", "130");
        var out = Ran.with(data, wide, new byte[0], "show", "three-days", "--managers")
                .out();
        var heads = lines(out, "Проситель, 1");

        assertEquals(1, heads.size());
        assertEquals(43, heads.getFirst().indexOf("Вышибала, 1: "));
        assertEquals(86, heads.getFirst().indexOf("Представитель, 1: "));
    }

    @Test
    void toldPlainlyEachManagerIsHeardToTheEnd() {
        var out = Ran.with(data, "", "--plain", "show", "three-days", "--managers")
                .out();

        assertTrue(out.lastIndexOf("Проситель, ") < out.indexOf("Вышибала, "), out);
        assertTrue(out.lastIndexOf("Вышибала, ") < out.indexOf("Представитель, "), out);
        assertTrue(
                out.replace(NO_BREAK, ' ')
                        .contains("\nПредставитель\n  итог: Договорённость достигнута.\n  сумма: 84 600,00 ₽\n"),
                out);
        assertFalse(out.contains("▲") || out.contains("·"), out);
    }

    @Test
    void showOffersTheThreeOnlyWhereTheyAre() throws IOException {
        var offer = "\nКак этот разговор ведут трое: goodterms show three-days --managers\n";
        var own = Files.createDirectories(data.resolve("own")).resolve("my.yaml");
        Files.copy(Path.of("scenarios/three-days/scenario.yaml"), own);

        assertTrue(Ran.with(data, "", "show", "three-days").out().endsWith(offer));
        assertFalse(Ran.with(data, "", "show", own.toString()).out().contains("--managers"));
        var none = Ran.with(data, "", "show", own.toString(), "--managers");
        assertEquals(
                new Ran(3, "", "Рядом со сценарием нет трёх прохождений: petitioner, enforcer, representative.\n"),
                none);
    }

    @Test
    void aPlaythroughInWordsOfOneLanguageIsNotPutIntoTheOther() throws IOException {
        var own = Files.createDirectories(data.resolve("three-days"));
        for (var name : List.of("scenario.yaml", "petitioner.ru.play", "enforcer.en.play", "representative.ru.play")) {
            Files.copy(Path.of("scenarios/three-days", name), own.resolve(name));
        }
        assertEquals(
                0,
                Ran.with(data, "", "--lang", "en", "show", own.toString(), "--managers")
                        .code());

        Files.writeString(own.resolve("petitioner.ru.play"), "# three-days ru\n> Простите\n", StandardCharsets.UTF_8);
        assertEquals(0, Ran.with(data, "", "show", own.toString(), "--managers").code());
        assertEquals(
                3,
                Ran.with(data, "", "--lang", "en", "show", own.toString(), "--managers")
                        .code());
    }

    @Test
    void theDebriefOffersWhatTheDebtorThoughtAndTellsIt() {
        Ran.with(data, "1\n/попрощаться\n", "play", "three-days", "--seed", "1");
        var debrief = Ran.with(data, "", "debrief");
        var thoughts = Ran.with(data, "", "debrief", "--thoughts");

        assertTrue(debrief.out().contains("\n\nЧто при этом думали на том конце: goodterms debrief --thoughts\n"));
        assertTrue(debrief.out().contains("\n\nВосемь недель спустя: "), debrief.out());
        assertEquals(0, thoughts.code());
        assertTrue(thoughts.out().startsWith("Тот же разговор с другой стороны. Марина Сергеевна\n"), thoughts.out());
        assertEquals(3, lines(thoughts.out(), "    про себя: «").size(), thoughts.out());
        assertTrue(thoughts.out().contains("\n1.  Вы: "), thoughts.out());
        assertTrue(thoughts.out().contains("\nРазговор закончен, ни о чём не договорились.\n    про себя: "));
        assertEquals(thoughts, Ran.with(data, "", "debrief", "--thoughts"));
    }

    private static List<String> lines(String out, String beginning) {
        return out.lines().filter(line -> line.startsWith(beginning)).toList();
    }
}
