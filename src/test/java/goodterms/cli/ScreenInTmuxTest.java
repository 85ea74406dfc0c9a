package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The full screen in a real terminal: a call, a storm of sizes, every way to end; the terminal is always as it was. */
@Tag("tmux")
class ScreenInTmuxTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTmux() {
        assumeTrue(Tmux.here(), "no tmux here");
    }

    private String words(String lang, String more) {
        return "--lang " + lang + " --data " + folder.resolve("data") + " " + more;
    }

    private void givenBack(Tmux tmux, String code) {
        tmux.sees("rc=" + code);
        assertEquals("0 1 0", tmux.modes());
        assertEquals(tmux.line("before"), tmux.line("after"));
    }

    @Test
    void aWholeCallFromTheShelfToTheDebrief() {
        try (var tmux = Tmux.start(folder, 80, 24, "xterm-256color", words("ru", ""))) {
            tmux.sees("› До первого срока");
            tmux.keys("Три дня").sees("› Три дня");
            tmux.keys("Enter").sees("позвонить");
            tmux.keys("Enter").sees("Ответы");
            // The shelf draws the seed: whatever reply is the first, one turn ends no call.
            tmux.keys("1").sees("› 1");
            tmux.keys("Enter").sees("ход 2");
            tmux.keys("/bye").sees("› /bye");
            tmux.keys("Enter").sees("Закончить разговор");
            tmux.keys("д");
            tmux.sees("разговор закончен");
            tmux.keys("Enter").sees("Сначала ваша оценка");
            tmux.keys("Enter", "Enter", "Enter", "Enter").sees("обе цели");
            tmux.keys("Escape").sees("Одно правило");
            tmux.keys("Escape").sees("разговор закончен");
            tmux.keys("Escape").sees("Найти: Три дня");
            tmux.keys("Escape").sees("17 / 17");
            tmux.keys("Escape");
            givenBack(tmux, "0");
        }
    }

    @Test
    void aStormOfSizesWhileOneTypesLosesNothing() {
        var random = new Random(3);
        try (var tmux = Tmux.start(folder, 80, 24, "screen", words("en", "play three-days --seed 1"))) {
            tmux.sees("Replies");
            var typed = new StringBuilder();
            for (var round = 0; round < 200; round++) {
                tmux.size(1 + random.nextInt(140), 1 + random.nextInt(50));
                if (round % 10 == 0) {
                    var letter = String.valueOf((char) ('a' + random.nextInt(26)));
                    typed.append(letter);
                    tmux.keys(letter);
                }
            }
            tmux.size(80, 24).sees("› " + typed);
            tmux.sees("the whole call", shown -> shown.contains("Replies") && shown.contains("Three days"));
            var shown = tmux.shown();
            tmux.keys("C-l");
            Tmux.pause();
            tmux.sees("what stood there before", shown::equals);
            tmux.keys("C-c").sees("Stop here?");
            tmux.keys("C-c").sees("The call is saved.");
            givenBack(tmux, "0");
        }
    }

    @Test
    void aTerminatedProgramGivesTheTerminalBackAndTheCallGoesOn() throws IOException {
        try (var tmux = Tmux.start(folder, 80, 24, "xterm", words("ru", "play three-days --seed 1"))) {
            tmux.sees("Ответы");
            tmux.keys("1").sees("› 1");
            tmux.keys("Enter").sees("ход 2");
            new ProcessBuilder("kill", "-TERM", "" + tmux.program()).start();
            givenBack(tmux, "143");
        }
        try (var tmux = Tmux.start(folder, 80, 24, "xterm", words("ru", "resume"))) {
            tmux.sees("ход 2");
        }
    }

    @Test
    void aStoppedProgramComesBackAsItWas() {
        try (var tmux = Tmux.shell(folder)) {
            tmux.keys(Tmux.java() + " " + words("en", "play three-days --seed 1"), "Enter")
                    .sees("Replies");
            tmux.keys("half a ").sees("› half a");
            tmux.keys("C-z").sees("Stopped");
            assertEquals("0 1 0", tmux.modes());
            tmux.keys("fg", "Enter").sees("› half a");
            tmux.keys("word").sees("› half a word");
        }
    }

    /** What a terminal sends for the left button, or for the wheel turned up or down, at a cell counted from 1. */
    private static String mouse(int button, int column, int row) {
        var at = "\u001b[<" + button + ";" + column + ";" + row;
        return at + "M" + at + "m";
    }

    @Test
    void theMouseChoosesARepliesAndIsLetGoForSelectingText() {
        try (var tmux = Tmux.start(folder, 80, 24, "xterm-256color", words("en", "play three-days --seed 1"))) {
            var lines = tmux.sees("Replies").lines().toList();
            assertEquals("1 1 1", tmux.modes());
            var row = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).startsWith(" 2  "))
                    .findFirst()
                    .orElseThrow();
            tmux.keys("-l", mouse(0, 10, row + 1)).sees("›2");
            tmux.keys("-l", mouse(0, 10, row + 1)).sees("turn 2");
            tmux.keys("-l", mouse(64, 10, 5)).sees("↑ PgDn");
            tmux.keys("-l", mouse(65, 10, 5)).sees("no arrow", shown -> !shown.contains("↑ PgDn"));
            tmux.keys("C-y").sees("The mouse is let go");
            assertEquals("1 1 0", tmux.modes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumb", ""})
    void aSimpleTerminalGetsTheLineDesk(String term) {
        try (var tmux = Tmux.start(folder, 80, 24, "'" + term + "'", words("en", "play three-days --seed 1"))) {
            tmux.sees("Ringing");
            assertEquals("0 1 0", tmux.modes());
            assertFalse(tmux.shown().contains("Replies"), tmux.shown());
        }
    }

    @Test
    void aWindowOfOneColumnIsSurvived() {
        try (var tmux = Tmux.start(folder, 1, 24, "xterm-256color", words("en", ""))) {
            tmux.sees("T", s -> s.startsWith("T"));
            tmux.size(80, 24).sees("› Before the first invoice");
            tmux.keys("C-c");
            givenBack(tmux, "0");
        }
    }
}
