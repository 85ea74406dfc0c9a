package goodterms.author.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.check.Problem;
import goodterms.yaml.Bundled;
import goodterms.yaml.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The gate: every seeded mistake is found with its code and line and told once; what ships has none. */
class SeededTest {

    private static final Path SEEDED = Path.of("src/test/resources/goodterms/author/seeded.txt");
    private static final Path SAMPLE = Path.of("src/main/resources/goodterms/problems/sample.yaml");
    private static final String LONG = "Очень сложная пора, ".repeat(12);

    /** A mistake in the sample, and where it must be told. */
    private record Seed(String code, String change, String text, int line) {

        static Seed of(String block) {
            var lines = block.lines().filter(l -> !l.startsWith("#")).toList();
            var old = unescaped(lines.get(1).substring(2));
            var now = unescaped(lines.get(2).substring(Math.min(2, lines.get(2).length())));
            var sample = Worlds.file(SAMPLE);
            var at = sample.indexOf(old);
            assertTrue(at >= 0 && sample.indexOf(old, at + 1) < 0, () -> "not once in the sample: " + old);
            var text = sample.replace(old, now);
            var sought = lines.size() > 3 ? unescaped(lines.get(3).substring(2)) : "";
            var where =
                    sought.isEmpty() ? at : sought.contains("{ say") ? text.lastIndexOf(sought) : text.indexOf(sought);
            assertTrue(where >= 0, sought);
            return new Seed(lines.getFirst(), lines.get(2), text, line(text, where));
        }

        private static int line(String text, int at) {
            return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        }

        private static String unescaped(String text) {
            return text.replace("\\n", "\n")
                    .replace("\\t", "\t")
                    .replace("\\u202e", "\u202e")
                    .replace("\\u2066", "\u2066")
                    .replace("@LONG", LONG)
                    .replace("@HARD", "A very hard season, ".repeat(13));
        }
    }

    private static List<Problem> check(String file, String text) {
        var studied = ScenarioFile.study(file, text);
        return Stream.concat(
                        studied.read().problems().stream(),
                        studied.read().value().stream()
                                .flatMap(
                                        s -> Lints.of(s, studied.places(), Bundled.acts(), Measures.packed()).stream()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everySeededMistakeIsToldOnceWithItsCodeAndLine() {
        return Stream.of(Worlds.file(SEEDED).split("\n\n+", -1))
                .map(String::strip)
                .filter(block -> block.contains("\n- "))
                .map(block -> block.replaceFirst("^(#.*\n+)+", ""))
                .map(Seed::of)
                .map(seed -> DynamicTest.dynamicTest(seed.code() + " " + seed.change(), () -> {
                    var told = check("kiosk.yaml", seed.text());
                    assertEquals(
                            List.of(seed.code() + " at " + seed.line()),
                            told.stream()
                                    .map(p -> p.code() + " at " + p.place().line())
                                    .toList(),
                            told::toString);
                }));
    }

    @Test
    void theSampleAndTheShippedScenariosHaveNoProblem() throws IOException {
        try (var shipped = Files.walk(Path.of("scenarios"))) {
            var files = Stream.concat(
                            Stream.of(SAMPLE),
                            shipped.filter(f -> f.endsWith("scenario.yaml")).sorted())
                    .toList();
            for (var file : files) {
                assertEquals(List.of(), check(file.toString(), Worlds.file(file)), file.toString());
            }
        }
    }
}
