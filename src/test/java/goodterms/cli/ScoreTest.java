package goodterms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.check.Checked;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.settlement.Catalogue;
import goodterms.speech.Listener;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Evidence.Dimension;
import goodterms.speech.words.Heard;
import goodterms.talk.Stage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    @TempDir
    Path data = Path.of("");

    private static final String NOTHING =
            "\"tone\":{\"label\":null,\"score\":null},\"stance\":{\"label\":null,\"score\":null},\"acts\":[],"
                    + "\"confidence\":1.000,\"evidence\":[],\"advice\":null}";

    private String scored(String typed, String... more) {
        return scored(typed.getBytes(StandardCharsets.UTF_8), more);
    }

    private String scored(byte[] typed, String... more) {
        var words = new String[more.length + 2];
        words[0] = "score";
        words[1] = "--json";
        System.arraycopy(more, 0, words, 2, more.length);
        var ran = Ran.with(new Fixed(), data, Map.of("LANG", "en"), typed, words);
        assertEquals(0, ran.code(), ran.err());
        return ran.out();
    }

    @Test
    void aVerdictIsOneObjectWithItsEvidence() {
        assertEquals(
                "{\"id\":\"a\",\"lang\":\"ru\",\"status\":\"scored\",\"reason\":null,"
                        + "\"tone\":{\"label\":\"enforcer\",\"score\":1.250},"
                        + "\"stance\":{\"label\":\"neutral\",\"score\":-0.499},"
                        + "\"acts\":[\"demand\",\"blame\"],\"confidence\":0.875,"
                        + "\"evidence\":[{\"start\":2,\"end\":4,\"text\":\"Вы\",\"rule\":\"r\",\"dimension\":\"tone\","
                        + "\"effect\":1.250,\"why\":\"почему\",\"like\":\"пример\"}],\"advice\":\"лучше\"}\n",
                scored("{\"id\":\"a\",\"lang\":\"ru\",\"text\":\"вы\"}"));
    }

    @Test
    void reasonsAreInTheLanguageOfTheSentenceUnlessAnotherIsAskedFor() {
        assertTrue(scored("Платите\n").contains("\"advice\":\"лучше\""));
        assertTrue(scored("Pay\n").contains("\"advice\":\"better\""));
        assertTrue(scored("Платите\n", "--lang", "en").contains("\"advice\":\"better\""));
    }

    @Test
    void everyLineGetsAnAnswerInOrder() {
        var out = scored("one\n\n{\"id\":7,\"text\":\"two\"}\n{\"id\": broken\n{\"text\":5}\nlast");
        var ids = out.lines()
                .map(l -> l.replaceFirst(".*?\"id\":([^,]*),.*", "$1"))
                .toList();

        assertEquals(List.of("1", "2", "7", "4", "5", "6"), ids);
    }

    @Test
    void whatCannotBeReadIsSaidSo() {
        assertEquals(
                "{\"id\":1,\"lang\":\"en\",\"status\":\"unscorable\",\"reason\":\"malformed\"," + NOTHING + "\n",
                scored("{\"text\":\n"));
        assertEquals(
                "{\"id\":\"x\",\"lang\":\"ru\",\"status\":\"unscorable\",\"reason\":\"language\"," + NOTHING + "\n",
                scored("{\"id\":\"x\",\"lang\":\"de\",\"text\":\"привет\"}\n"));
    }

    @Test
    void aLineOfMoreThanAMegabyteIsAnsweredWithoutBeingHeld() {
        var long1 = new byte[3 << 20];
        Arrays.fill(long1, (byte) 'a');
        long1[long1.length - 2] = '\n';

        var lines = scored(long1).lines().toList();
        assertEquals(
                "{\"id\":1,\"lang\":\"en\",\"status\":\"unscorable\",\"reason\":\"too_long\"," + NOTHING,
                lines.getFirst());
        assertEquals(2, lines.size());
    }

    @Test
    void noiseIsAnsweredLineByLine() {
        var noise = new byte[200_000];
        new Random(5).nextBytes(noise);
        var breaks = 0;
        for (var b : noise) {
            breaks += b == '\n' ? 1 : 0;
        }
        assertEquals(
                breaks + (noise[noise.length - 1] == '\n' ? 0 : 1),
                scored(noise).lines().count());
    }

    @Test
    void theContextReachesTheListener() {
        assertTrue(scored("{\"text\":\"x\",\"context\":{\"debtor\":\"нет\",\"phase\":\"cause\",\"known\":[\"a\",5],"
                        + "\"agreed\":true,\"more\":{\"a\":[1]}}}")
                .contains("\"confidence\":0.001"));
        assertTrue(scored("{\"context\":\"a note\",\"text\":\"x\"}").contains("\"confidence\":0.875"));
    }

    /** Hears every sentence alike, less surely when told what the debtor said. */
    private record Fixed() implements Engine, Listener {

        @Override
        public Heard hear(String text, Lang lang, Context context) {
            var around = new Context("нет", "cause", List.of("a"), true, List.of());
            var evidence = new Evidence(
                    2, 4, "Вы", "r", Dimension.TONE, 1250, Phrase.of("почему", "why"), Optional.of("пример"));
            return new Heard(
                    Heard.Status.SCORED,
                    Optional.empty(),
                    1250,
                    -499,
                    Set.of(Act.BLAME, Act.DEMAND),
                    Set.of(),
                    context.equals(around) ? 1 : 875,
                    List.of(evidence),
                    Optional.of(Phrase.of("лучше", "better")));
        }

        @Override
        public Set<String> lemmas(String text, Lang lang) {
            return Set.of();
        }

        @Override
        public String version() {
            return "";
        }

        @Override
        public Checked<Scenario> read(String file, String text) {
            return Checked.bad(List.of());
        }

        @Override
        public Listener listener() {
            return this;
        }

        @Override
        public Stage.Rules rules() {
            throw new IllegalStateException();
        }

        @Override
        public Catalogue catalogue() {
            return new Catalogue(List.of());
        }
    }
}
