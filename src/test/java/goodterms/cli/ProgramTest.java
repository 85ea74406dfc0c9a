package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.check.Checked;
import goodterms.scenario.Scenario;
import goodterms.settlement.Catalogue;
import goodterms.speech.Listener;
import goodterms.talk.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path data = Path.of("");

    @Test
    void aCallIsPlayedFromAPipe() {
        var ran = Ran.with(data, "1\n", "play", "three-days", "--seed", "1");

        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith("Три дня. Марина Сергеевна Лапина, бухгалтер, ООО «Колосок»:"), ran.out());
        assertTrue(ran.out().contains("\nМарина Сергеевна: «Колосок», бухгалтерия, Лапина."), ran.out());
        assertTrue(ran.out().contains("› 1\n\nВы: "), ran.out());
        assertFalse(ran.out().contains("\u001B"));
        assertEquals("", ran.err());
    }

    @Test
    void theSameSeedTellsTheSameCall() {
        var once = Ran.with(data, "1\n2\n", "--lang", "en", "play", "three-days", "--seed", "7");
        var again = Ran.with(data, "1\n2\n", "play", "--seed=7", "three-days", "--lang=en");

        assertEquals(once.out().replaceFirst("\n1–4: [^\n]*", ""), again.out());
    }

    @Test
    void whoeverIsNewGetsTheFirstCallAtOnceAndLaterTheList() {
        var first = Ran.with(data, "");
        var second = Ran.with(data, "\n");

        assertTrue(first.out().contains("1–4 — выбрать ответ · любой текст — сказать своими словами"), first.out());
        assertTrue(second.out().contains("Номер (Enter — выйти): "), second.out());
    }

    @Test
    void aCallThatWasLeftIsTakenUpWhereItWas() {
        Ran.with(data, "2\n/выход\n", "play", "three-days", "--seed", "1");
        var resumed = Ran.with(data, "/разбор\n", "resume");

        assertEquals(0, resumed.code());
        assertFalse(resumed.out().contains("Идёт вызов"), resumed.out());
        assertTrue(resumed.out().contains("\nВы: "), resumed.out());
        assertTrue(resumed.out().contains("Разговор ещё идёт."), resumed.out());
        assertTrue(Ran.with(data, "\n").out().contains(" 0  продолжить неоконченный разговор: three-days"));
    }

    @Test
    void theLastFinishedCallIsLookedBackOn() {
        assertEquals(new Ran(0, "", "Законченных разговоров ещё нет.\n"), Ran.with(data, "", "debrief"));
        Ran.with(data, "1\n/попрощаться\n", "play", "three-days", "--seed", "1");
        var debrief = Ran.with(data, "", "debrief");

        assertTrue(debrief.out().startsWith("Разговор закончен, ни о чём не договорились.\n"), debrief.out());
        assertTrue(debrief.out().contains("\nЧто говорили: "), debrief.out());
        assertEquals(new Ran(0, "", "Неоконченных разговоров нет.\n"), Ran.with(data, "", "resume"));
    }

    @Test
    void aPlaythroughIsPerformedToItsEnd() {
        var ran = Ran.with(data, "", "play", "--script", "scenarios/three-days/representative.ru.play");

        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("\nДоговорённость достигнута.\n"), ran.out());
    }

    @Test
    void nameAndGenderAreRemembered() {
        Ran.with(data, "", "play", "three-days", "--name", "Анна", "--gender", "f", "--seed", "1");
        var later = Ran.with(data, "", "play", "three-days", "--seed", "1");

        assertTrue(later.out().contains("Анна, «Северная Линия»"), later.out());
    }

    @Test
    void wrongWordsAreToldInOneLineWithASuggestion() {
        var ran = Ran.with(data, "", "scor");

        assertEquals(2, ran.code());
        assertEquals("Команды «scor» нет. Возможно, score?\nСправка: goodterms --help\n", ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void aWordFarFromEveryCommandGetsNoSuggestion() {
        assertEquals(
                "Команды «quartz» нет.\nСправка: goodterms --help\n",
                Ran.with(data, "", "quartz").err());
    }

    @Test
    void aCallIsPlayedAndShownByItsNumberInTheList() {
        var id = Ran.with(data, "", "list").out().strip().split("\\s+")[1];

        assertEquals(Ran.with(data, "", "show", id), Ran.with(data, "", "show", "1"));
        var played = Ran.with(data, "", "play", "1", "--seed", "3");
        assertEquals(0, played.code());
        assertEquals("before-the-first-invoice", id);
        assertTrue(played.out().startsWith("До первого срока. "), played.out());
    }

    @Test
    void theLocaleThatTheLauncherFoundComesFirst() {
        var env = Map.of("LC_ALL", "C.UTF-8", "GOODTERMS_LOCALE", "ru_RU.UTF-8");

        assertTrue(Ran.with(data, env, new byte[0], "--help").out().startsWith("Как вызывать:"));
        assertTrue(Ran.with(data, Map.of("LC_ALL", "C.UTF-8", "LANG", "C"), new byte[0], "--help")
                .out()
                .startsWith("Usage:"));
    }

    @Test
    void aScenarioPlayedByItsPathIsFoundAgainFromAnotherFolder() throws IOException {
        var own = Files.createDirectories(data.resolve("own"));
        Files.copy(Path.of("scenarios/three-days/scenario.yaml"), own.resolve("my.yaml"));
        var here = Map.of("LANG", "ru");
        Ran.at(own, data, here, "1\n/выход\n", "play", "my.yaml", "--seed", "1");
        var resumed = Ran.at(data, data, here, "/попрощаться\nда\n", "resume");

        assertEquals(0, resumed.code(), resumed.err());
        assertEquals(0, Ran.at(data, data, here, "", "debrief").code());
    }

    @Test
    void everyWrongUseAnswersTwo() {
        assertEquals(
                "There is no scenario \"three-day\". Did you mean three-days?\n",
                Ran.with(data, "", "--lang", "en", "play", "three-day").err());
        for (var words : new String[][] {
            {"play", "nowhere"},
            {"play", "--seed", "x"},
            {"play", "three-days", "--gender", "x"},
            {"--lang", "de", "list"},
            {"show"},
            {"completion", "fish"},
            {"play", "0"},
            {"show", "99"},
            {"play", "three-days", "--name", "\uFFFD\uFFFD"},
            {"check", "a\u0000b"},
            {"score", "a\u0000b"},
            {"play", "--script", "a\u0000b"},
            {"--colour", "list"},
            {"play", "three-days", "--from", "nowhere"}
        }) {
            var ran = Ran.with(data, "", words);
            assertEquals(2, ran.code(), String.join(" ", words));
            assertFalse(ran.err().contains("Exception"), ran.err());
            assertFalse(ran.err().isBlank());
        }
    }

    @Test
    void aFileThatIsNotThereIsTheWorldsFault() {
        assertEquals(new Ran(3, "", "Файла «nowhere.yaml» нет.\n"), Ran.with(data, "", "play", "nowhere.yaml"));
        assertEquals(3, Ran.with(data, "", "check", "nowhere.yaml").code());
        assertEquals(3, Ran.with(data, "", "score", "nowhere.txt").code());
    }

    @Test
    void aScenarioWithMistakesIsNotPlayedAndItsMistakesAreTold() throws IOException {
        var file = data.resolve("bad.yaml");
        Files.writeString(file, "format: 1\nid: x\nid: y\n");

        assertEquals(1, Ran.with(data, "", "play", file.toString()).code());
        var checked = Ran.with(data, "", "check", file.toString());
        assertEquals(1, checked.code());
        assertTrue(checked.out().contains(file + ":3:1  ошибка GT-Y2"), checked.out());
        assertTrue(checked.out().contains("    3 | id: y\n      | ^^\n"), checked.out());
    }

    @Test
    void theScenariosThatComeWithTheProgramAreSound() {
        var ran = Ran.with(data, "", "--lang", "en", "check");

        assertEquals(0, ran.code());
        assertTrue(ran.out().lines().toList().getLast().contains("errors: 0, warnings: 0"), ran.err() + ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void problemsAreWrittenAsJson() throws IOException {
        var file = data.resolve("bad.yaml");
        Files.writeString(file, "- \"\n");
        var ran = Ran.with(data, "", "--lang=en", "check", "--json", file.toString());

        assertEquals(1, ran.code());
        assertEquals(
                "[{\"file\":\"" + file + "\",\"line\":1,\"column\":3,\"endLine\":1,\"endColumn\":4,\"code\":\"GT-Y1\","
                        + "\"severity\":\"error\",\"message\":\"The quote opened at line 1 is not closed.\","
                        + "\"fix\":\"Put a \\\" at the end of this text.\"}]\n",
                ran.out());
    }

    @Test
    void helpSpeaksTheLanguageOfTheUserAndShowsExamples() {
        var russian = Ran.with(data, "", "play", "--help");
        var english = Ran.with(data, "", "--lang", "en", "play", "--help");

        assertEquals(0, russian.code());
        assertTrue(russian.out().startsWith("Как вызывать: goodterms play"), russian.out());
        assertTrue(russian.out().contains("Примеры:\n  goodterms play three-days\n"), russian.out());
        assertTrue(english.out().startsWith("Usage: goodterms play"), english.out());
        assertFalse(english.out().matches("(?s).*\\p{IsCyrillic}(?!нна).*"), english.out());
    }

    @Test
    void ourOwnFaultIsToldShortlyAndKept() throws IOException {
        var ran = Ran.with(new Broken(), data, Map.of("LANG", "en"), new byte[0], "list");

        assertEquals(70, ran.code());
        assertEquals("This is a fault of the program. Details: " + data.resolve("errors.log") + "\n", ran.err());
        assertTrue(Files.readString(data.resolve("errors.log")).contains("IllegalStateException: broken"));
    }

    private record Broken() implements Engine {

        @Override
        public Checked<Scenario> read(String file, String text) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Listener listener() {
            throw new IllegalStateException("broken");
        }

        @Override
        public Stage.Rules rules() {
            throw new IllegalStateException("broken");
        }

        @Override
        public Catalogue catalogue() {
            throw new IllegalStateException("broken");
        }
    }
}
