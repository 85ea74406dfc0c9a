package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckTest {

    private static final String SAMPLE = Worlds.file(Path.of("src/main/resources/goodterms/problems/sample.yaml"));
    private static final String SPARE =
            SAMPLE.replace("  calm: { type", "  spare: { type: bool, init: true }\n  calm: { type");

    @TempDir
    Path folder = Path.of("");

    private Path scenario = Path.of("");

    @BeforeEach
    void write() throws IOException {
        scenario = Files.createDirectories(folder.resolve("kiosk")).resolve("scenario.yaml");
        Files.writeString(scenario, SPARE);
    }

    private Ran check(String... more) {
        var words = new ArrayList<>(List.of("--lang=en", "check"));
        words.addAll(List.of(more));
        words.add(scenario.toString());
        return Ran.with(folder, "", words.toArray(String[]::new));
    }

    @Test
    void aLintIsShownWithItsLineAndItsFix() {
        var line = SPARE.substring(0, SPARE.indexOf("spare:")).lines().count();
        assertEquals("""
                %s:%d:3  info GT-X4  No condition asks for the variable "spare".
                %5d |   spare: { type: bool, init: true }
                      |   ^^^^^
                      Take it out, or ask for it in a "when".
                Files checked: 1, errors: 0, warnings: 0, notes: 1.
                """.formatted(scenario, line, line), check().out());
    }

    @Test
    void aProjectSaysWhatItTakesForAnError() throws IOException {
        Files.writeString(folder.resolve("goodterms.yaml"), "severity: { GT-X4: error }\n");
        assertEquals(1, check().code());
        Files.writeString(folder.resolve("kiosk/goodterms.yaml"), "severity: { GT-X4: off }\n");
        assertEquals("Files checked: 1, errors: 0, warnings: 0.\n", check().out());
    }

    @Test
    void aFolderOfScenariosIsCheckedInTheOrderOfItsNames() throws IOException {
        var bakery = Files.createDirectories(folder.resolve("bakery")).resolve("scenario.yaml");
        Files.writeString(bakery, SPARE.replace("id: kiosk", "id: bakery"));
        var ran = Ran.with(folder, "", "--lang=en", "check", folder.toString());
        var told = ran.out().lines().filter(line -> line.contains("GT-X4")).toList();
        assertEquals(2, told.size(), ran.out());
        assertTrue(told.get(0).startsWith(bakery + ":") && told.get(1).startsWith(scenario + ":"), ran.out());
        assertTrue(ran.out().endsWith("Files checked: 2, errors: 0, warnings: 0, notes: 2.\n"), ran.out());
    }

    private Ran from(Path here, String... words) {
        return Ran.at(here, folder.resolve("data"), Map.of("LANG", "en"), "", words);
    }

    @Test
    void aScenarioIsFoundByItsNameAsPlayFindsIt() throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.move(folder.resolve("kiosk"), folder.resolve("scenarios/kiosk"));
        var ran = from(folder, "check", "kiosk");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().endsWith("Files checked: 1, errors: 0, warnings: 0, notes: 1.\n"), ran.out());
        assertEquals(
                new Ran(2, "", "There is no scenario \"kios\". Did you mean kiosk?\n"), from(folder, "check", "kios"));
        assertEquals(
                new Ran(2, "", "There is no scenario \"kios\". Did you mean kiosk?\n"),
                from(folder, "check", "--watch", "kios"));
    }

    @Test
    void nothingIsCountedWhereNoFileWasRead() {
        assertEquals(
                new Ran(3, "", "There is no file \"" + folder.resolve("none.yaml") + "\".\n"),
                from(folder, "check", "none.yaml"));
    }

    @Test
    void whereThereAreNoScenariosItIsToldWhereTheyWereLookedFor() {
        var told = new Ran(
                3,
                "",
                "No scenarios found. Looked in: " + folder.resolve("kiosk/scenarios")
                        + ". Go to the folder that holds the folder scenarios (if you are inside it: cd ..), or write a"
                        + " scenario of your own: goodterms new\n");
        for (var command : List.of("list", "check", "test")) {
            assertEquals(told, from(folder.resolve("kiosk"), command));
        }
    }

    @Test
    void whatCannotBePlayedStaysAnError() throws IOException {
        Files.writeString(scenario, SAMPLE.replace("goto: wait_line", "goto: nowhere"));
        Files.writeString(folder.resolve("goodterms.yaml"), "severity: { GT-G1: off }\n");
        assertTrue(check().out().contains("error GT-G1"));
    }

    @Test
    void aMistakeInTheProjectsFileIsToldThere() throws IOException {
        var project = Files.writeString(folder.resolve("goodterms.yaml"), "severity: { GT-X44: of }\n");
        var out = check().out();
        assertTrue(out.contains(project + ":1:13  error GT-S5  \"GT-X44\" is not a word used here."), out);
        assertTrue(out.contains("Did you mean \"off\"?"), out);
    }

    @Test
    void sarifNamesTheRuleThePlaceAndTheLevel() {
        var log = JsonMapper.shared().readTree(check("--sarif").out());
        assertEquals("2.1.0", log.get("version").asString());
        var run = log.get("runs").get(0);
        assertEquals(
                "GT-X4",
                run.get("tool").get("driver").get("rules").get(0).get("id").asString());
        var result = run.get("results").get(0);
        assertEquals("note", result.get("level").asString());
        var place = result.get("locations").get(0).get("physicalLocation");
        assertEquals(
                scenario.toUri().toString(),
                place.get("artifactLocation").get("uri").asString());
        assertEquals(3, place.get("region").get("startColumn").asInt());
        assertEquals("utf16CodeUnits", run.get("columnKind").asString());
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.yaml"), "password: hunter2\n");
        Files.writeString(scenario, SAMPLE.replace("start: greeting", "start: greeting\nlexicon: words.yaml"));
        Files.createSymbolicLink(folder.resolve("kiosk/words.yaml"), secret);
        var ran = check();
        assertEquals(3, ran.code());
        assertFalse((ran.out() + ran.err()).contains("hunter2"), ran.out());
        assertTrue(ran.err().contains("leads out of the folder"), ran.err());
    }

    @Test
    void aSavedFileIsCheckedAgain() throws Exception {
        var out = new ByteArrayOutputStream();
        var world = new World(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                Map.of(),
                Path.of(""),
                folder,
                Optional.empty(),
                Locale.ROOT,
                false);
        var words = new String[] {"--lang=en", "--data=" + folder, "check", "--watch", scenario.toString()};
        var watcher = Thread.ofPlatform().daemon().start(() -> new Program(world, new PackedEngine()).run(words));
        awaited(out, "Watching for saves");
        Files.writeString(scenario, SAMPLE.replace("goto: wait_line", "goto: wait_lin"));
        awaited(out, "error GT-G1  There is no node \"wait_lin\".");
        awaited(out, "scenario.yaml: errors: 1, warnings: 0.");
        awaited(out, "scenario.yaml *.play: playthroughs wait until the errors are mended.");
        watcher.interrupt();
        assertTrue(watcher.join(Duration.ofSeconds(20)));
    }

    private static void awaited(ByteArrayOutputStream out, String words) throws InterruptedException {
        for (var waited = 0;
                waited < 6000 && !out.toString(StandardCharsets.UTF_8).contains(words);
                waited++) {
            Thread.sleep(10);
        }
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(words), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aCodeIsExplainedInBothLanguages() {
        var en = Ran.with(folder, "", "--lang=en", "explain", "g4").out();
        assertTrue(en.startsWith("GT-G4  A menu that can be left empty\n\nIt can happen"), en);
        assertTrue(
                en.contains("\nBad:\n    acts: [acknowledgement, asks_commitment]\n    when: \"trust >= 60\"\n"), en);
        assertTrue(Ran.with(folder, "", "--lang=ru", "explain", "GT-G4").out().contains("Плохо:"));
        assertEquals(2, Ran.with(folder, "", "explain", "GT-G44").code());
    }
}
