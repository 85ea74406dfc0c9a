package goodterms.speech.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.speech.Listener;
import goodterms.speech.Tongues;
import goodterms.speech.model.ModelFile;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard;
import goodterms.yaml.Bundled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was learned is reproducible, made from what stands in the tree, and explains itself to the last thousandth. */
class TrainingTest {

    @Test
    void trainingTwiceGivesTheSameBytesAndReadingThemGivesTheSameModel() throws IOException {
        var few = new ArrayList<Example>();
        for (var writer : List.of("c", "d")) {
            CorpusTest.examples(Lang.EN).stream()
                    .filter(e -> e.writer().equals(writer))
                    .limit(80)
                    .forEach(few::add);
        }
        var once = ModelFile.write(Training.learn(listened(few), "some"));
        var again = ModelFile.write(Training.learn(listened(few), "some"));
        assertArrayEquals(once, again);
        assertArrayEquals(once, ModelFile.write(ModelFile.read(new ByteArrayInputStream(once))));
    }

    @Test
    void theShippedModelIsMadeFromTheCorpusAndLexiconInTheTree() throws IOException {
        for (var lang : Lang.values()) {
            var texts = new ArrayList<String>();
            for (var file : CorpusTest.files(lang)) {
                if (!Corpus.HELD_OUT.contains(file.getFileName().toString().split("\\.", 2)[0])) {
                    texts.add(Files.readString(file));
                }
            }
            Bundled.lexiconTexts(lang).forEach(file -> texts.add(file.text()));
            assertEquals(
                    Source.of(texts),
                    Bundled.learnt(lang).source(),
                    "train again: goodterms lexicon train --corpus src/corpus --to"
                            + " src/main/resources/goodterms/speech");
        }
    }

    @Test
    void theEvidenceOfEveryHeldOutUtteranceSumsToItsScoresAndPointsIntoIt() throws IOException {
        var listener = Bundled.listener();
        for (var lang : Lang.values()) {
            for (var example : CorpusTest.examples(lang)) {
                if (Corpus.HELD_OUT.contains(example.writer())) {
                    var heard = listener.hear(example.text(), lang, Listener.Context.none());
                    assertEquals(heard, listener.hear(example.text(), lang, Listener.Context.none()));
                    explained(example.text(), heard);
                }
            }
        }
    }

    @Test
    void learnedEvidenceShowsAnExampleOfTheSameKind() {
        var text = "Скажите хоть какую-нибудь дату, мне в отчёт написать надо, больше не потревожу";
        var heard = Bundled.listener().hear(text, Lang.RU, Listener.Context.none());
        assertTrue(heard.toneMilli() <= -500, heard.toString());
        assertTrue(heard.evidence().stream()
                .anyMatch(e -> e.rule().equals("learned") && e.like().isPresent()));
    }

    @Test
    void thanksForAFailureStayMockery() {
        var heard =
                Bundled.listener().hear("Спасибо большое, что опять не заплатили!", Lang.RU, Listener.Context.none());
        assertTrue(heard.toneMilli() >= 600 && heard.stanceMilli() <= -500, heard.toString());
        assertTrue(heard.acts().contains(Act.SARCASM) && !heard.acts().contains(Act.GRATITUDE), heard.toString());
    }

    @Test
    void aFigureOnUtterancesHeardRightIsOneAndItsIntervalToo() {
        var judged = new ArrayList<Judged>();
        for (var milli : List.of(-2000, -1000, 0, 0, 1000, 2000)) {
            var example = new Example("x", Lang.EN, "", "", true, milli, -milli, Set.of(Act.THREAT), "text");
            judged.add(new Judged(
                    example,
                    new Heard(
                            Heard.Status.SCORED,
                            Optional.empty(),
                            milli,
                            -milli,
                            Set.of(Act.THREAT),
                            Set.of(),
                            1000,
                            List.of(),
                            Optional.empty())));
        }
        for (var measure : List.of(Measure.TONE_F1, Measure.STANCE_F1)) {
            assertEquals(new Interval(1, 1, 1), Interval.of(measure, judged));
        }
        assertEquals(1, Measure.TONE_RANK.of(judged), 1e-9);
        assertEquals(0.1, Measure.ACTS_F1.of(judged), 1e-9);
        assertEquals(0, Measure.CALIBRATION.of(judged), 1e-9);
    }

    private static List<Listening> listened(List<Example> examples) {
        return examples.stream()
                .map(e -> Listening.of(e, Tongues.of(Lang.EN), true))
                .toList();
    }

    private static void explained(String text, Heard heard) {
        var tone = 0;
        var stance = 0;
        for (var evidence : heard.evidence()) {
            assertEquals(text.substring(evidence.start(), evidence.end()), evidence.text(), text);
            switch (evidence.dimension()) {
                case TONE -> tone += evidence.milli();
                case STANCE -> stance += evidence.milli();
            }
        }
        assertEquals(heard.toneMilli(), tone, text);
        assertEquals(heard.stanceMilli(), stance, text);
    }
}
