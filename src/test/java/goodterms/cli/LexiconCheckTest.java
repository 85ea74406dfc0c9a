package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {

    @TempDir
    Path folder = Path.of("");

    private Ran ran(String typed, String... args) {
        return Ran.with(folder, Map.of("LANG", "en"), typed.getBytes(StandardCharsets.UTF_8), args);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void everyRuleIsTriedOnItsExamples() throws IOException {
        var file = written("my.yaml", """
                rules:
                - id: ru.own.rule
                  kind: vague
                  match: "~абырвалговать завтрашний"
                  hits: ["Оплатите как-нибудь."]
                  misses: ["Вы абырвалговать завтрашний."]
                """);
        var ran = ran("", "lexicon", "check", file.toString());

        assertEquals(1, ran.code(), ran.err());
        assertTrue(
                ran.out().contains(file + ":2:7  error GT-H4  ru.own.rule does not hear its own example"), ran.out());
        assertTrue(ran.out().contains("error GT-H5  ru.own.rule hears what it should not"), ran.out());
        assertTrue(ran.out().contains("    2 | - id: ru.own.rule\n      |       ^^^^^^^^^^^\n"), ran.out());
        assertTrue(ran.out().contains("GT-H6  ru.own.rule: not in the dictionary: абырвалговать."), ran.out());
        assertTrue(ran.out().contains("GT-H8  ru.own.rule was met in no example at all."), ran.out());
        assertTrue(
                ran.out().contains("GT-H9  ru.own.rule has no twin in the other language (en.own.rule)."), ran.out());
        assertEquals("Files checked: 1, errors: 2, warnings: 3.\n", ran.err());
    }

    @Test
    void sentencesOfACorpusWakeARule() throws IOException {
        var file = written("my.yaml", """
                rules:
                - {id: en.own.rule, kind: vague, match: "whenever the tide turns"}
                """);
        written("a.en.tsv", "stage\ttext\nopening\tPay whenever the tide turns.\n");

        assertTrue(ran("", "lexicon", "check", file.toString()).out().contains("GT-H8"));
        assertFalse(ran("", "lexicon", "check", "--corpus", folder.toString(), file.toString())
                .out()
                .contains("GT-H8"));
    }

    @Test
    void ourOwnLexiconsHaveNoErrors() {
        var ran = ran("", "lexicon", "check", "--json");

        assertEquals(0, ran.code());
        assertFalse(ran.out().contains("\"severity\":\"error\""));
    }

    @Test
    void theCompanysStandardIsHeardAndAnotherVersion() throws IOException {
        var plain = ran("No problem, take your time.", "score", "--json");
        written("house.yaml", """
                forbidden:
                - {id: np, en: "no problem", why: {ru: "Нет.", en: "Not here."}, advice: {ru: "Да.", en: "By Friday."}}
                """);
        var housed = ran("No problem, take your time.", "score", "--json");

        assertFalse(plain.out().contains("en.house.np"));
        assertTrue(housed.out().contains("\"rule\":\"en.house.np\",\"dimension\":\"stance\",\"effect\":-0.300"));
    }

    @Test
    void aBrokenStandardIsToldWithItsPlace() throws IOException {
        var file = written("house.yaml", "forbidden: [x]\n");
        var ran = ran("Hello.", "score");

        assertEquals(1, ran.code());
        assertEquals(
                file + ":1:13  error GT-S3  Pairs \"key: value\" were expected here.\n"
                        + "The house standard does not read. All mistakes: goodterms lexicon check " + file + "\n",
                ran.err());
    }

    @Test
    void theTalkAroundASentenceIsTakenFromItsContext() {
        var ran = ran(
                "{\"text\":\"Invoice 301 for 86,400 is open.\",\"context\":{\"known\":[\"84,600\"]}}\n"
                        + "{\"text\":\"By the way, we have a new storage plan you might like.\",\"context\":{\"agreed\":false}}\n"
                        + "{\"text\":\"By the way, we have a new storage plan you might like.\",\"context\":\"a note\"}",
                "score",
                "--json");
        var lines = ran.out().lines().toList();

        assertTrue(lines.get(0).contains("context.wrong_amount"), ran.out());
        assertTrue(lines.get(1).contains("context.early_cross_sell"), ran.out());
        assertFalse(lines.get(2).contains("context."), ran.out());
    }
}
