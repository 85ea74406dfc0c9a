package goodterms.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.desk.page.Columns;
import goodterms.lang.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen as words at three sizes in both languages; {@code -Dgolden.update=true} writes them anew. */
class GoldenFramesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private static final Path FOLDER = Path.of("src/test/resources/goodterms/screen");

    private static final int[][] SIZES = {{60, 15}, {80, 24}, {120, 40}};

    /** The keys that lead from the shelf to each screen. */
    private static Map<String, String[]> screens() {
        var all = new LinkedHashMap<String, String[]>();
        all.put("home", keys());
        all.put("home-found", keys("коло"));
        all.put("briefing", keys("DOWN", "ENTER"));
        all.put("call", keys("DOWN", "ENTER", "ENTER"));
        all.put("call-exam", keys("DOWN", "ENTER", "у", "ENTER", "1"));
        all.put("call-later", keys("DOWN", "ENTER", "ENTER", "2", "ENTER", "F2", "Это вы нарушили"));
        all.put("call-leaving", keys("DOWN", "ENTER", "ENTER", "1", "ENTER", "^c"));
        all.put("facts", keys("DOWN", "ENTER", "ENTER", "F3"));
        all.put("why", keys("DOWN", "ENTER", "ENTER", "2", "ENTER", "F6"));
        all.put("help", keys("DOWN", "ENTER", "ENTER", "F1"));
        all.put("instruments", keys("DOWN", "ENTER", "ENTER", "1", "ENTER", "F4"));
        all.put("form", keys("DOWN", "ENTER", "ENTER", "1", "ENTER", "F4", "ENTER", "TAB", "25.02.2026"));
        all.put("over", keys("DOWN", "ENTER", "ENTER", "2", "ENTER", "1", "ENTER", "F10", "д"));
        all.put("rating", keys("DOWN", "ENTER", "ENTER", "2", "ENTER", "F10", "д", "ENTER"));
        all.put(
                "rule",
                keys(
                        "DOWN", "ENTER", "ENTER", "2", "ENTER", "F10", "д", "ENTER", "ENTER", "ENTER", "ENTER", "ENTER",
                        "ESC"));
        all.put("debrief", keys("DOWN", "ENTER", "ENTER", "2", "ENTER", "1", "ENTER", "^r"));
        all.put("settings", keys("F9"));
        all.put("past", keys("F2"));
        return all;
    }

    private static String[] keys(String... keys) {
        return keys;
    }

    static Stream<Arguments> all() {
        return screens().entrySet().stream()
                .flatMap(e -> Stream.of(Lang.values()).map(lang -> Arguments.of(e.getKey(), lang, e.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void everyScreenShowsWhatItShould(String name, Lang lang, String[] keys) throws IOException {
        var stand = Stand.at(lang).press(keys);
        var out = new StringBuilder();
        for (var size : SIZES) {
            var lines = stand.lines(size[0], size[1]);
            whole(lines, size[0]);
            out.append("== ").append(size[0]).append('x').append(size[1]).append('\n');
            lines.forEach(line -> out.append(line).append('\n'));
        }
        var file = FOLDER.resolve(name + "." + lang.code() + ".txt");
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, out);
        }
        assertEquals(Files.readString(file), out.toString());
    }

    /** No line is wider than the window, and one always sees how to get help or back. */
    private static void whole(List<String> lines, int width) {
        lines.forEach(line -> assertTrue(Columns.of(line) <= width, line));
        var keys = lines.getLast();
        assertTrue(keys.contains("F1") || keys.contains("Esc"), keys);
    }
}
