package goodterms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import goodterms.yaml.ScenarioFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show must be so. */
class DocsTest {

    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `goodterms ([a-z]+)` \\|");
    private static final Pattern HELP = Pattern.compile("goodterms\\.([a-z]+)\\.usage\\.description");

    @ParameterizedTest
    @ValueSource(strings = {"AUTHORING.md", "AUTHORING.ru.md"})
    void wholeScenariosOfTheGuideHaveNoProblem(String guide) {
        var scenarios = scenarios(guide);
        assertFalse(scenarios.isEmpty(), guide);
        for (var scenario : scenarios) {
            assertEquals(
                    List.of(),
                    ScenarioFile.read("first-call/scenario.yaml", scenario).problems());
        }
    }

    @Test
    void bothGuidesShowTheSameScenarios() {
        assertEquals(scenarios("AUTHORING.md"), scenarios("AUTHORING.ru.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help.properties", "help_ru.properties"})
    void theTablesOfTheReadmeNameTheCommandsOfTheHelp(String help) throws IOException {
        var parts = Worlds.file(Path.of("README.md")).split("(?m)^# По-русски$", -1);
        assertEquals(2, parts.length);
        for (var part : parts) {
            assertEquals(commands(help), named(part));
        }
    }

    private static List<String> scenarios(String guide) {
        var text = Worlds.file(Path.of("src/docs", guide));
        return YAML.matcher(text)
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.startsWith("format: 1\n"))
                .toList();
    }

    private static Set<String> named(String text) {
        return ROW.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> commands(String help) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(Worlds.file(Path.of("src/main/resources/goodterms/cli", help))));
        return lines.stringPropertyNames().stream()
                .flatMap(key -> HELP.matcher(key).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
