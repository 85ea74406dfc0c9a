package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.author.lint.Lints;
import goodterms.author.lint.Measures;
import goodterms.check.Code;
import goodterms.check.Page;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.talk.script.Script;
import goodterms.yaml.Bundled;
import goodterms.yaml.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every code has its page, and what the page shows is so: the bad example gives the code and nothing else, the good one nothing. */
class ProblemPagesTest {

    private static final Path PAGES = Path.of("src/main/resources/goodterms/problems");
    private static final String SAMPLE = Worlds.file(PAGES.resolve("sample.yaml"));
    /** A budget that the sample just keeps. */
    private static final int STATES = 170;

    private static final Pattern LITERAL = Pattern.compile("\"(GT-[A-Z]+[0-9]+)\"");

    @TempDir
    Path folder = Path.of("");

    private final Map<String, Set<String>> houses = new HashMap<>();

    private static Stream<Page> pages() {
        return Arrays.stream(Code.values()).map(ExplainCommand::page);
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        try (var files = Files.list(PAGES)) {
            var pages = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".md"))
                    .map(f -> f.replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new)), pages);
        }
        pages().forEach(page -> assertEquals(
                Set.of(page.code()), Set.of(Code.of(page.code()).orElseThrow().id())));
    }

    @Test
    void everyCodeWrittenInTheProgramIsListed() throws IOException {
        var unknown = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> LITERAL.matcher(Worlds.file(f)).results())
                    .map(m -> m.group(1))
                    .filter(code -> Code.of(code).isEmpty())
                    .forEach(unknown::add);
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void thePagesSpeakBothLanguages() {
        pages().forEach(page -> {
            assertTrue(page.text(Lang.RU).matches("(?s)[\\p{IsCyrillic}«].*\\."), page.code());
            assertTrue(page.text(Lang.EN).matches("(?s)[A-Z\"].*\\."), page.code());
            assertTrue(!page.text(Lang.EN).matches("(?s).*\\p{IsCyrillic}.*"), page.code());
        });
    }

    @TestFactory
    Stream<DynamicTest> theBadExampleGivesItsCodeAndTheGoodOneNone() {
        return pages().map(page -> DynamicTest.dynamicTest(page.code(), () -> {
            assertEquals(expected(page), codes(page, page.bad()), page.code() + " bad");
            assertEquals(Set.of(), codes(page, page.good()), page.code() + " good");
        }));
    }

    /** Where there are too many problems to show, they have codes of their own. */
    private static Set<String> expected(Page page) {
        return page.code().equals(Code.MORE.id()) ? Set.of(Code.DOUBLED_KEY.id(), page.code()) : Set.of(page.code());
    }

    private Set<String> codes(Page page, List<String> pieces) throws IOException {
        var text = String.join("\n", pieces) + "\n";
        return switch (page.kind()) {
            case "" -> codes(closely("kiosk/scenario.yaml", scenario(page, pieces), Map.of()));
            case "folder" -> codes(closely("kiosk/scenario.yaml", scenario(page, pieces), Map.of()));
            case "budget" -> codes(closely("kiosk/scenario.yaml", scenario(page, pieces), Map.of("states", STATES)));
            case "file" -> text.startsWith("#") ? codes(closely("kiosk.yaml", text, Map.of())) : Set.of();
            case "script" -> codes(Script.read("a.play", text).problems());
            case "heard" -> checked(scenario(page, pieces), "", "--examples");
            case "play" -> played(page, text);
            case "house" -> {
                if (!houses.containsKey(text)) {
                    houses.put(text, house(text));
                }
                yield houses.getOrDefault(text, Set.of());
            }
            default -> throw new IllegalArgumentException(page.kind());
        };
    }

    private static Set<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).collect(Collectors.toSet());
    }

    private static String scenario(Page page, List<String> pieces) {
        var text = SAMPLE;
        for (var i = 0; i < pieces.size(); i++) {
            var good = Page.whole(page.good().get(i));
            var at = text.indexOf(good);
            assertTrue(at >= 0 && text.indexOf(good, at + 1) < 0, () -> "not once in the sample: " + good);
            text = text.replace(good, Page.whole(pieces.get(i)));
        }
        return text;
    }

    private static List<Problem> closely(String file, String text, Map<String, Integer> other) {
        var studied = ScenarioFile.study(file, text);
        var packed = Measures.packed();
        var numbers = new HashMap<>(packed.numbers());
        numbers.putAll(other);
        var measures = new Measures(numbers, packed.polite());
        return Stream.concat(
                        studied.read().problems().stream(),
                        studied.read().value().stream()
                                .flatMap(s -> Lints.of(s, studied.places(), Bundled.acts(), measures).stream()))
                .toList();
    }

    /** Replies that no playthrough takes are many here, and the good example only shows how to begin. */
    private Set<String> played(Page page, String play) throws IOException {
        var codes = new TreeSet<>(checked(SAMPLE, play, "--plays"));
        var unplayed = Code.UNPLAYED.id();
        return page.code().equals(unplayed) && play.contains("…")
                        || !page.code().equals(unplayed)
                ? codes.stream().filter(c -> !c.equals(unplayed)).collect(Collectors.toSet())
                : codes;
    }

    private Set<String> checked(String scenario, String play, String how) throws IOException {
        var kiosk = Files.createDirectories(folder.resolve("kiosk"));
        Files.writeString(kiosk.resolve("scenario.yaml"), scenario);
        if (!play.isEmpty()) {
            Files.writeString(kiosk.resolve("a.play"), play);
        }
        return told(Ran.with(folder, "", "check", how, "--json", kiosk.toString()));
    }

    private Set<String> house(String text) throws IOException {
        var file = Files.writeString(folder.resolve("words.yaml"), text);
        return told(Ran.with(folder, "", "lexicon", "check", "--json", file.toString()));
    }

    private static Set<String> told(Ran ran) {
        return LITERAL.matcher(ran.out()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }
}
