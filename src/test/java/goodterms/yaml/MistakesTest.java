package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MistakesTest {

    private static final String BASE = Files.text("base.yaml");

    /** One seeded mistake: the file with it, the code and the line that must be told. */
    private record Mistake(String code, String change, String text, int line) {

        static Mistake of(String block) {
            var lines = block.lines().filter(l -> !l.startsWith("#")).toList();
            var old = unescaped(lines.get(1).substring(2));
            var now = unescaped(lines.get(2).substring(Math.min(2, lines.get(2).length())));
            var text = Files.edited(BASE, old, now);
            var sought = lines.size() > 3 ? unescaped(lines.get(3).substring(2)) : now;
            return new Mistake(lines.getFirst(), lines.get(2), text, line(text, sought));
        }

        private static int line(String text, String piece) {
            var at = text.indexOf(piece);
            if (at < 0) {
                throw new IllegalArgumentException(piece);
            }
            return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        }

        private static String unescaped(String text) {
            return text.replace("\\n", "\n").replace("\\u202e", "\u202e");
        }
    }

    private static List<Mistake> mistakes() {
        return Stream.of(Files.text("mistakes.txt").split("\n\n+", -1))
                .map(String::strip)
                .filter(b -> b.startsWith("GT-"))
                .map(Mistake::of)
                .toList();
    }

    @Test
    void theFileWithoutMistakesHasNoProblem() {
        assertEquals(List.of(), ScenarioFile.read("base.yaml", BASE).problems());
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldOnceWithItsCodeAndLine() {
        return mistakes().stream().map(m -> DynamicTest.dynamicTest(m.code() + " " + m.change(), () -> told(m)));
    }

    private static void told(Mistake mistake) {
        var read = ScenarioFile.read("base.yaml", mistake.text());
        var seen = read.problems().stream().map(MistakesTest::brief).toList();
        assertEquals(
                List.of(mistake.code() + " at " + mistake.line()),
                seen,
                () -> read.problems().toString());
        assertEquals(read.hasErrors(), read.value().isEmpty());
    }

    private static String brief(Problem problem) {
        return problem.code() + " at " + problem.place().line();
    }

    @Test
    void allMistakesOfAFileAreToldAtOnce() {
        var text = BASE;
        var expected = new ArrayList<String>();
        for (var change : List.of("level: 2 > level: 6", "gender: f > gender: x", "goto: bridge > goto: brigde")) {
            var sides = change.split(" > ", -1);
            text = Files.edited(text, sides[0], sides[1]);
            expected.add(Integer.toString(Mistake.line(text, sides[1])));
        }
        var lines = ScenarioFile.read("base.yaml", text).problems().stream()
                .map(p -> Integer.toString(p.place().line()))
                .toList();
        assertEquals(expected, lines);
    }

    @Test
    void everyProblemIsWholeInBothLanguagesAndItsCodeIsListed() {
        for (var mistake : mistakes()) {
            for (var problem : ScenarioFile.read("base.yaml", mistake.text()).problems()) {
                assertEquals(
                        Optional.of(problem.code()), Code.of(problem.code()).map(Code::id));
                for (var lang : Lang.values()) {
                    for (var phrase : List.of(problem.message(), problem.fix())) {
                        var said = phrase.in(lang);
                        assertTrue(said.matches("(?s)[\\p{Lu}«\"].*[.?]['\"»]?"), said);
                    }
                }
                assertTrue(problem.message().in(Lang.RU).matches("(?s).*[а-яА-Я].*"), problem.toString());
            }
        }
    }
}
