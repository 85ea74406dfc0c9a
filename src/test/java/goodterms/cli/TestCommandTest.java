package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    @TempDir
    Path data = Path.of("");

    private Path folder = Path.of("");
    private Path play = Path.of("");

    @BeforeEach
    void aScenarioWithOneUnfinishedPlaythrough() throws IOException {
        folder = Files.createDirectories(data.resolve("three-days"));
        Files.copy(Path.of("scenarios/three-days/scenario.yaml"), folder.resolve("scenario.yaml"));
        play = folder.resolve("good.play");
        Files.writeString(play, "# three-days en seed 1\n# a remark\n> What about the invoice?\n* leave\n");
    }

    @Test
    void theFirstDifferenceIsToldWithItsLine() throws IOException {
        Ran.with(data, "", "test", "--update", folder.toString());
        var written = Files.readString(play);
        Files.writeString(play, written.replaceFirst("= tone [^\n]*", "= tone enforcer"));
        var number = written.substring(0, written.indexOf("= tone")).lines().count() + 1;
        var actual =
                written.lines().filter(l -> l.startsWith("= tone")).findFirst().orElseThrow();

        var ran = Ran.with(data, "", "--lang", "en", "test", play.toString());

        assertEquals(1, ran.code());
        assertTrue(
                ran.out()
                        .startsWith(
                                play + ":" + number + "\n  expected: = tone enforcer\n  actual:   " + actual + "\n"),
                ran.out());
        assertTrue(ran.out().endsWith("\nPlaythroughs: 1, different: 1.\n"), ran.out());
    }

    @Test
    void updatingKeepsTheRemarksAndThenAllGoesAsWritten() throws IOException {
        assertEquals("Playthroughs: 1, rewritten: 1, not played: 0.", last("test", "--update", folder.toString()));
        assertTrue(Files.readString(play).contains("\n# a remark\n"));

        assertEquals("Playthroughs: 1, rewritten: 0, not played: 0.", last("test", "--update", folder.toString()));
        assertEquals("Playthroughs: 1, different: 0.", last("test", folder.toString()));
    }

    @Test
    void withoutPlaythroughsItIsToldHowToMakeTheFirst() throws IOException {
        Files.delete(play);
        var ran = Ran.with(data, "", "--lang", "en", "test", folder.toString());
        assertEquals("Playthroughs: 0, different: 0.\n", ran.out());
        assertEquals(
                "There are no playthroughs beside the scenario. The first is made so: a file good.play with two lines,"
                        + " \"# scenario-name en seed 1\" and \"> 1\" (the first reply); goodterms test --update writes"
                        + " the rest.\n",
                ran.err());
    }

    private String last(String... words) {
        var ran = Ran.with(data, Map.of("LANG", "en"), new byte[0], words);
        assertEquals(0, ran.code(), ran.out());
        return ran.out().lines().reduce("", (earlier, line) -> line);
    }

    @Test
    void withoutNamesAllPlaythroughsBesideTheScenariosArePlayed() throws IOException {
        try (var all = Files.walk(Path.of("scenarios"))) {
            var plays = all.filter(f -> f.toString().endsWith(".play")).count();
            var ran = Ran.with(data, "", "--lang", "en", "test");
            assertTrue(ran.out().contains("Playthroughs: " + plays + ", different: "), ran.out());
        }
    }

    @Test
    void aLineOfNoKindIsToldAndCounts() throws IOException {
        Files.writeString(play, "# three-days en seed 1\nwhat\n");
        var ran = Ran.with(data, "", "--lang", "en", "test", play.toString());

        assertEquals(1, ran.code());
        assertTrue(
                ran.out().startsWith(play + ":2:1  error GT-T4  The line begins with an unknown sign.\n"), ran.out());
    }

    /** What --update says of a playthrough with these moves, its first line without the file; it must stay as it was. */
    private List<String> refused(String... moves) throws IOException {
        var text = "# three-days en seed 1\n" + String.join("\n", moves) + "\n";
        Files.writeString(play, text);
        var ran = Ran.with(data, "", "--lang", "en", "test", "--update", play.toString());
        assertEquals(1, ran.code(), ran.out());
        assertEquals(text, Files.readString(play));
        assertTrue(ran.out().endsWith("\nPlaythroughs: 1, rewritten: 0, not played: 1.\n"), ran.out());
        var lines = ran.out().replace(play.toString(), "").lines().toList();
        var fix = lines.stream().skip(1).takeWhile(line -> line.startsWith(" ")).reduce("", (first, last) -> last);
        return List.of(lines.getFirst(), fix.strip());
    }

    @Test
    void updatingTakesNoMoveThatCannotBeMade() throws IOException {
        assertEquals(
                List.of(
                        ":3:1  error GT-T5  There is no such reply here.",
                        "Here there are: @intro_where, @intro_time, @intro_sorry, @intro_plain."),
                refused("# remark", "> @nobody"));
        assertEquals(
                ":2:1  error GT-T5  There is no such reply here.",
                refused("> 7").getFirst());
        assertEquals(
                ":2:1  error GT-T5  In the node \"pick_up\" no offer can be made: \"offer: false\".",
                refused("! promise_to_pay amount=1").getFirst());
        assertEquals(
                List.of(
                        ":3:1  error GT-T5  The call is over before this line.",
                        "Take out this line and the moves after it."),
                refused("* leave", "> Hello?"));
        assertEquals(
                ":2:1  error GT-T5  There is no such move.", refused("* dance").getFirst());
    }

    @Test
    void updatingTellsWhichTermsOfAnOfferAreMissing() throws IOException {
        var file = folder.resolve("scenario.yaml");
        Files.writeString(file, Files.readString(file).replace("offer: false", "offer: true"));
        assertEquals(
                List.of(
                        ":2:1  error GT-T5  This offer cannot be made; the terms at fault: sum.",
                        "sum: This instrument has no such field. All terms: goodterms explain guarantee_letter."),
                refused("! guarantee_letter sum=1"));
        assertEquals(
                List.of(
                        ":2:1  error GT-T5  This offer cannot be made; the terms at fault: pay_date_after.",
                        "pay_date_after: That day has passed. The next working day is 24/02/2026. All terms: goodterms"
                                + " explain documents_fix."),
                refused("! documents_fix pay_date_after=2000-01-01"));
        assertEquals(
                ":2:1  error GT-T5  This instrument is not on offer in this call.",
                refused("! set_off our_claim=1").getFirst());
    }

    @Test
    void theOtherPlaythroughsAreUpdatedAllTheSame() throws IOException {
        Files.writeString(folder.resolve("bad.play"), "# three-days en seed 1\n> @nobody\n");
        var ran = Ran.with(data, "", "--lang", "en", "test", "--update", folder.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.out().endsWith("\nPlaythroughs: 2, rewritten: 1, not played: 1.\n"), ran.out());
    }

    @Test
    void anExampleTakenForAnotherReplyIsAWarning() throws IOException {
        var file = folder.resolve("scenario.yaml");
        var text = Files.readString(file);
        var example = text.lines()
                .filter(l -> l.contains("goes:") && l.contains(" en:"))
                .findFirst()
                .orElseThrow();
        var wrong = example.replaceFirst("en: \"[^\"]*\"", "en: \"You thieves, pay at once or we sue!\"");
        Files.writeString(file, text.replace(example, wrong));
        var number = text.substring(0, text.indexOf(example)).lines().count() + 1;

        var ran = Ran.with(data, "", "--lang", "en", "check", "--examples", file.toString());

        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.out().contains(file + ":" + number + ":"), ran.out());
        assertTrue(ran.out().contains("warning GT-T3  The example is taken for "), ran.out());
    }
}
