package goodterms.speech.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.speech.words.Act;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The corpus is what its page says: enough, hard enough, covering, without doubles, and rightly labelled. */
class CorpusTest {

    private static final Path FOLDER = Path.of("src/corpus");
    private static final double ALIKE = 0.8;

    static List<Path> files(Lang lang) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith("." + lang.code() + ".tsv"))
                    .sorted()
                    .toList();
        }
    }

    static List<Example> examples(Lang lang) throws IOException {
        var examples = new ArrayList<Example>();
        for (var file : files(lang)) {
            var read = Corpus.read(file.getFileName().toString().split("\\.", 2)[0], lang, Files.readString(file));
            assertEquals(List.of(), read.broken(), file.toString());
            examples.addAll(read.examples());
        }
        return examples;
    }

    @Test
    void eachLanguageHasEnoughUtterancesAndHalfOfThemAreHard() throws IOException {
        for (var lang : Lang.values()) {
            var examples = examples(lang);
            var hard = examples.stream().filter(Example::hard).count();
            assertTrue(examples.size() >= 2500, lang + ": " + examples.size());
            assertTrue(2 * hard >= examples.size(), lang + ": " + hard);
        }
    }

    @Test
    void everyToneMeetsEveryStanceAtEveryStage() throws IOException {
        for (var lang : Lang.values()) {
            var cells = new TreeMap<String, Integer>();
            for (var example : examples(lang)) {
                cells.merge(example.stage() + " " + classes(example), 1, Integer::sum);
            }
            assertEquals(8 * 9, cells.size(), lang + ": " + cells);
        }
    }

    @Test
    void noLabelLiesNearZero() throws IOException {
        for (var lang : Lang.values()) {
            for (var example : examples(lang)) {
                assertTrue(clear(example.toneMilli()) && clear(example.stanceMilli()), example.toString());
            }
        }
    }

    @Test
    void everyActOfTheCorpusIsKnownAndEveryKnownActOccurs() throws IOException {
        for (var lang : Lang.values()) {
            var acts = new TreeSet<Act>();
            examples(lang).forEach(example -> acts.addAll(example.acts()));
            assertEquals(Act.values().length, acts.size(), lang + ": " + acts);
        }
    }

    @Test
    void noTwoUtterancesOfOneClassAreNearlyTheSame() throws IOException {
        for (var lang : Lang.values()) {
            var examples = examples(lang);
            var words = examples.stream().map(e -> words(e.text())).toList();
            var often = new HashMap<String, Integer>();
            words.forEach(of -> of.forEach(word -> often.merge(word, 1, Integer::sum)));
            var having = new HashMap<String, List<Integer>>();
            var doubles = new ArrayList<String>();
            for (var a = 0; a < words.size(); a++) {
                var others = new TreeSet<Integer>();
                for (var rare : rarest(words.get(a), often)) {
                    others.addAll(having.getOrDefault(rare, List.of()));
                }
                for (var b : others) {
                    if (alike(words.get(a), words.get(b))
                            && classes(examples.get(a)).equals(classes(examples.get(b)))) {
                        doubles.add(
                                examples.get(a).text() + " | " + examples.get(b).text());
                    }
                }
                var at = a;
                words.get(a)
                        .forEach(word -> having.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(at));
            }
            assertEquals(List.of(), doubles);
        }
    }

    /** Two texts that are alike share at least one of the rarest words of each: only that many can differ. */
    private static List<String> rarest(Set<String> words, Map<String, Integer> often) {
        return words.stream()
                .sorted(Comparator.comparing((String word) -> often.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit((long) ((1 - ALIKE) * words.size()) + 1)
                .toList();
    }

    private static String classes(Example example) {
        return Listening.third(example.toneMilli()) + " " + Listening.third(example.stanceMilli());
    }

    private static boolean clear(int milli) {
        return milli == 0 || Math.abs(milli) >= 500;
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        if (Math.min(a.size(), b.size()) <= ALIKE * Math.max(a.size(), b.size())) {
            return false;
        }
        var both = a.stream().filter(b::contains).count();
        return both > ALIKE * (a.size() + b.size() - both);
    }
}
