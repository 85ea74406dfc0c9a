package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import goodterms.Worlds;
import goodterms.export.TextSheet;
import goodterms.export.TextSheet.Line;
import goodterms.yaml.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Proof copies and translators' tables. */
class TextsOutAndInTest {

    @TempDir
    Path here = Path.of("");

    private Ran ran(String... words) {
        var all = Stream.concat(Stream.of("--lang", "en"), Arrays.stream(words)).toArray(String[]::new);
        return Ran.at(here, here.resolve("data"), Map.of(), "", all);
    }

    @BeforeEach
    void aScenarioOfItsOwn() throws IOException {
        Files.createDirectories(here.resolve("three-days"));
        put("three-days/scenario.yaml", Worlds.file(Path.of("scenarios/three-days/scenario.yaml")));
    }

    private String file(String name) throws IOException {
        return Files.readString(here.resolve(name));
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(here.resolve(name), text);
    }

    private void edit(String name, String from, String to) throws IOException {
        var before = file(name);
        assertTrue(before.contains(from), from);
        put(name, before.replace(from, to));
    }

    private String exported() throws IOException {
        assertEquals(
                0,
                ran("i18n", "export", "three-days", "--to", "texts.csv", "--force")
                        .code());
        return file("texts.csv");
    }

    @TestFactory
    Stream<DynamicTest> aTableTakenBackUnchangedChangesNothing() {
        return Worlds.shipped().stream()
                .map(id -> dynamicTest(id, () -> {
                    var text = Worlds.file(Path.of("scenarios", id, "scenario.yaml"));
                    Files.createDirectories(here.resolve(id));
                    put(id + "/scenario.yaml", text);
                    ran("i18n", "export", id, "--to", id + ".csv");
                    assertEquals(
                            new Ran(0, "Texts changed: 0, not taken: 0.\n", ""),
                            ran("i18n", "import", id, id + ".csv"));
                    assertEquals(text, file(id + "/scenario.yaml"));
                }));
    }

    @Test
    void everyTextStandsThereWithItsNameItsHashAndWhoSaysIt() throws IOException {
        var table = exported();
        assertTrue(table.startsWith("\uFEFFid,ru,en,hash,who\r\ntitle,Три дня,Three days,"), table.substring(0, 200));
        assertTrue(
                table.lines()
                        .anyMatch(l ->
                                l.matches("nodes\\.pick_up\\.options\\.intro_time,.*,[0-9a-f]{12},the trainee says")),
                table);
        assertTrue(table.lines().anyMatch(l -> l.matches("nodes\\.pick_up\\.say\\.1#2,.*,the client says")), table);
    }

    @Test
    void aChangedTextIsPutWhereItStoodAndNothingElseMoves() throws IOException {
        exported();
        edit("texts.csv", "title,Три дня,Three days", "title,Трое суток,\"Three \"\"long\"\" days\"");
        var before = file("three-days/scenario.yaml");

        assertEquals(
                new Ran(0, "Texts changed: 1, not taken: 0.\n", ""), ran("i18n", "import", "three-days", "texts.csv"));

        assertEquals(
                before.replace(
                        "title: { ru: \"Три дня\", en: \"Three days\" }",
                        "title: { ru: \"Трое суток\", en: \"Three \\\"long\\\" days\" }"),
                file("three-days/scenario.yaml"));
    }

    @Test
    void aTextThatWasChangedSinceIsToldWithTheNewWordsAndStays() throws IOException {
        exported();
        edit("texts.csv", "title,Три дня,Three days", "title,Три дня,Three whole days");
        edit("three-days/scenario.yaml", "en: \"Three days\"", "en: \"3 days\"");
        var before = file("three-days/scenario.yaml");

        assertEquals(
                new Ran(
                        1,
                        "Texts changed: 0, not taken: 1.\n",
                        "title: the text was changed in the file since\n  ru: Три дня\n  en: Three whole days\n"),
                ran("i18n", "import", "three-days", "texts.csv"));
        assertEquals(before, file("three-days/scenario.yaml"));
    }

    @Test
    void aTextThatWouldBreakTheScenarioIsNotWritten() throws IOException {
        exported();
        edit("texts.csv", "title,Три дня,Three days", "title,Три дня,Three {dayz}");
        var before = file("three-days/scenario.yaml");

        var ran = ran("i18n", "import", "three-days", "texts.csv");

        assertEquals(1, ran.code());
        assertTrue(
                ran.err().endsWith("With these texts the scenario cannot be played; the file is as it was.\n"),
                ran.err());
        assertEquals(before, file("three-days/scenario.yaml"));
    }

    /** The scenario without one language: its phrases keep the other, its examples stay. */
    private void inOneLanguage(String kept, String lost) throws IOException {
        var value = "(?:\"(?:[^\"\\\\]|\\\\.)*\"|\\[[^\\]]*\\])";
        var text = file("three-days/scenario.yaml")
                .replaceAll("(?m)^ +" + lost + ": " + value + "\n", "")
                .replaceAll("- " + lost + ": " + value + "\n +", "- ")
                .replaceAll("(\\b" + kept + ": " + value + "), " + lost + ": " + value, "$1")
                .replaceAll("\\b" + lost + ": " + value + ", (" + kept + ": " + value + ")", "$1");
        put("three-days/scenario.yaml", text);
    }

    @TestFactory
    Stream<DynamicTest> aScenarioInOneLanguageIsToldOnceAndTheTableMakesItWhole() {
        return Stream.of(List.of("ru", "en"), List.of("en", "ru"))
                .map(both -> dynamicTest(both.getFirst(), () -> {
                    aScenarioOfItsOwn();
                    var whole = exported();
                    var pairs =
                            TextTable.of("", file("three-days/scenario.yaml")).pairs();
                    inOneLanguage(both.getFirst(), both.getLast());

                    var told = ran("check", "three-days");
                    assertEquals(1, told.code());
                    var lost = both.getLast().equals("en") ? "English" : "Russian";
                    assertTrue(
                            told.out()
                                    .contains("error GT-L1  The " + lost + " texts are missing: " + pairs.size()
                                            + " of " + pairs.size() + "."),
                            told.out());
                    assertTrue(told.out().endsWith("Files checked: 1, errors: 1, warnings: 0.\n"), told.out());

                    put("texts.csv", translated(exported(), whole));
                    assertEquals(
                            new Ran(0, "Texts changed: " + pairs.size() + ", not taken: 0.\n", ""),
                            ran("i18n", "import", "three-days", "texts.csv"));
                    assertEquals(
                            pairs,
                            TextTable.of("", file("three-days/scenario.yaml")).pairs());
                    assertTrue(ran("check", "three-days").out().endsWith("errors: 0, warnings: 0.\n"));
                }));
    }

    /** The table with the hashes of the first and the texts of the second. */
    private static String translated(String empty, String whole) {
        var hashes = TextSheet.read(empty).stream().collect(Collectors.toMap(Line::id, Line::hash));
        return TextSheet.written(TextSheet.read(whole).stream()
                .map(l -> new Line(l.id(), l.ru(), l.en(), hashes.getOrDefault(l.id(), ""), ""))
                .toList());
    }

    @Test
    void halfOfATranslationIsTakenAndTheRestStaysMissing() throws IOException {
        inOneLanguage("ru", "en");
        exported();
        edit("texts.csv", "title,Три дня,,", "title,Три дня,Three days,");

        assertEquals(
                new Ran(0, "Texts changed: 1, not taken: 0.\n", ""), ran("i18n", "import", "three-days", "texts.csv"));

        assertTrue(file("three-days/scenario.yaml").contains("title: { ru: \"Три дня\", en: \"Three days\" }"));
    }

    @Test
    void aTextThatWouldBreakAnUnfinishedScenarioIsNotWritten() throws IOException {
        inOneLanguage("ru", "en");
        exported();
        edit("texts.csv", "title,Три дня,,", "title,Три дня,Three {dayz},");
        var before = file("three-days/scenario.yaml");

        var ran = ran("i18n", "import", "three-days", "texts.csv");

        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("{dayz}"), ran.err());
        assertEquals(before, file("three-days/scenario.yaml"));
    }

    @Test
    void noCellIsAFormulaAndItComesBackAsItWas() throws IOException {
        edit("three-days/scenario.yaml", "ru: \"Три дня\", en: \"Three days\"", "ru: \"=СУММ(А1)\", en: \"-3 days\"");
        var table = exported();
        assertTrue(table.contains("title,'=СУММ(А1),'-3 days,"), table.substring(0, 120));
        assertEquals(
                new Ran(0, "Texts changed: 0, not taken: 0.\n", ""), ran("i18n", "import", "three-days", "texts.csv"));
    }

    @Test
    void whatIsNoTableIsSaid() throws IOException {
        put("wrong.csv", "a,b\n1,2\n");
        var ran = ran("i18n", "import", "three-days", "wrong.csv");
        assertEquals(2, ran.code());
        assertTrue(ran.err().endsWith("is no table of texts: it needs the columns id, ru, en, hash.\n"), ran.err());
    }

    @Test
    void theProofCopyHasBothLanguagesSideBySideAsTheyWillBeSaid() throws IOException {
        var text = ran("script", "three-days").out();
        assertTrue(text.startsWith("three-days\n\n== До звонка · Before the call\n[role]\n"), text.substring(0, 100));
        assertTrue(text.contains("[intro_time · best · greeting, closed_question → purpose]"), text);
        assertFalse(text.contains("{address}"), text);

        assertEquals(0, ran("script", "three-days", "--to", "proof.html").code());
        var page = file("proof.html");
        assertTrue(page.contains("<td lang=\"en\">Good afternoon, Marina. Sasha from Northline."), page);
        assertFalse(page.contains("<script"), page);
    }
}
