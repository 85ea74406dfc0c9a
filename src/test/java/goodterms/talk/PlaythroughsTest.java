package goodterms.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import goodterms.Worlds;
import goodterms.debrief.Debrief;
import goodterms.talk.script.Performance;
import goodterms.talk.script.Playthrough;
import goodterms.talk.script.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every playthrough beside a scenario goes as written; {@code -Dgolden.update=true} writes them anew. */
class PlaythroughsTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> everyPlaythroughGoesAsWritten() throws IOException {
        return files().stream().map(file -> dynamicTest(file.toString(), () -> check(file)));
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioHasFourPlaythroughs() {
        return Worlds.shipped().stream()
                .map(id -> dynamicTest(
                        id, () -> assertTrue(plays(Path.of("scenarios", id)).size() >= 4)));
    }

    private static void check(Path file) throws IOException {
        var text = Files.readString(file);
        var play = Worlds.good(Script.read(file.toString(), text));
        var performance = perform(play);
        if (UPDATE) {
            var head = text.lines().findFirst().orElseThrow();
            Files.writeString(file, head + "\n" + String.join("\n", performance.lines()) + "\n");
        } else {
            var difference = performance.difference();
            assertEquals(
                    difference.map(d -> d.number() + ": " + d.expected()).orElse(""),
                    difference.map(d -> d.number() + ": " + d.actual()).orElse(""));
        }
    }

    private static Performance perform(Playthrough play) {
        var stage =
                Worlds.stage(Worlds.scenario(play.scenario()), Worlds.rules(), play.lang(), play.seed(), play.mode());
        return Performance.of(play, Talk.open(stage), Debrief::line);
    }

    private static List<Path> files() throws IOException {
        try (var scenarios = Files.list(Path.of("scenarios"))) {
            return scenarios.flatMap(s -> plays(s).stream()).sorted().toList();
        }
    }

    private static List<Path> plays(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".play")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
