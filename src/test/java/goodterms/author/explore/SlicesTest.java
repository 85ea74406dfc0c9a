package goodterms.author.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.author.explore.Slice.Depth;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import goodterms.yaml.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking in slices shows what walking everything at once does, every mark followed by itself. */
class SlicesTest {

    private static final String SAMPLE = Worlds.file(Path.of("src/main/resources/goodterms/problems/sample.yaml"));
    private static final Pattern LINE = Pattern.compile("- \\{ (?=ru: (?!.*goes: ))");
    private static final Pattern REPLY = Pattern.compile("(?m)^( +)goto: ");
    private static final int STATES = 400_000;
    private static final int VARIANTS = 60;

    private static Scenario scenario(String text) {
        return ScenarioFile.read("scenario.yaml", text).value().orElseThrow();
    }

    private static Explored whole(Scenario scenario) {
        var slice = Slice.whole(scenario, Depth.ALL);
        return new Exploration(scenario, slice, Tracked.of(scenario, slice, Map.of()), STATES)
                .run()
                .orElseThrow();
    }

    private static Explored sliced(Scenario scenario) {
        return Slices.explore(scenario, STATES).orElseThrow();
    }

    /** All that was met, node by node. */
    private static List<String> told(Explored explored) {
        var told = new ArrayList<String>();
        explored.scenario().nodes().values().forEach(node -> told.add(told(node, explored.at(node.id()))));
        told.add(new TreeSet<>(explored.straight()) + " " + explored.whole());
        return told;
    }

    private static String told(Node node, Seen seen) {
        var told = new StringBuilder(node.id() + " " + seen.reached());
        for (var i = 0; i < node.say().size(); i++) {
            told.append(" line ")
                    .append(seen.lineHeld(i))
                    .append(seen.lineFailed(i))
                    .append(seen.lineSpoken(i));
        }
        for (var i = 0; i < node.options().size(); i++) {
            told.append(" reply ").append(seen.optionOpen(i)).append(seen.optionClosed(i));
        }
        Stream.of(seen.locked(), seen.silent(), seen.twoBests(), seen.unsettled(), seen.stuck())
                .forEach(way -> told.append(' ').append(way.isPresent()));
        return told.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-days", "a-week", "the-second-warehouse", "one-hundred-and-twenty-days"})
    void aShippedScenarioShowsTheSame(String id) {
        var scenario = scenario(Worlds.file(Path.of("scenarios", id, "scenario.yaml")));
        assertEquals(told(whole(scenario)), told(sliced(scenario)));
    }

    @Test
    void conditionsByChanceShowTheSame() {
        var compared = 0;
        var sliced = 0;
        for (var n = 0; n < VARIANTS; n++) {
            var text = byChance(new SplittableRandom(n));
            var read = ScenarioFile.read("scenario.yaml", text).value();
            if (read.isPresent()) {
                assertEquals(told(whole(read.get())), told(sliced(read.get())), text);
                compared++;
                sliced += sliced(read.get()).states() == whole(read.get()).states() ? 0 : 1;
            }
        }
        assertTrue(compared > VARIANTS / 2 && sliced > compared / 2, sliced + " of " + compared);
    }

    /** The sample with conditions on some lines and replies. */
    private static String byChance(SplittableRandom random) {
        var marks = marks(scenario(SAMPLE));
        var lines = LINE.matcher(SAMPLE)
                .replaceAll(
                        found -> random.nextInt(2) == 0 ? "- { " : "- { when: \"" + condition(marks, random) + "\", ");
        return REPLY.matcher(lines)
                .replaceAll(found ->
                        (random.nextInt(4) == 0 ? "$1when: \"" + condition(marks, random) + "\"\n" : "") + "$1goto: ");
    }

    private static List<String> marks(Scenario scenario) {
        var marks = new ArrayList<>(List.of("trust >= 50", "trust < 30"));
        for (var node : scenario.nodes().values()) {
            marks.add("visited('" + node.id() + "')");
            node.options().forEach(option -> marks.add("chosen('" + option.id() + "')"));
        }
        scenario.facts().keySet().forEach(fact -> marks.add("knows('" + fact + "')"));
        return marks;
    }

    private static String condition(List<String> marks, SplittableRandom random) {
        var parts = new ArrayList<String>();
        var kind = random.nextInt(3);
        for (var many = 1 + random.nextInt(3); many > 0; many--) {
            parts.add((kind == 1 ? "not " : "") + marks.get(random.nextInt(marks.size())));
        }
        return String.join(kind == 0 ? " or " : " and ", parts);
    }
}
