package goodterms.author.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.check.Caret;
import goodterms.debtor.ActTable;
import goodterms.lang.Lang;
import goodterms.yaml.Bundled;
import goodterms.yaml.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a file holds, checking it ends in a moment with problems and never with an exception. Each mutant is made from the
 * seed and its own number, on all processors. A long run: {@code -Dfuzz.mutants=1000000}; other mutants:
 * {@code -Dfuzz.seed=2}; from one that failed on: {@code -Dfuzz.first=4711}.
 */
class FuzzTest {

    private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 1500);
    private static final int FIRST = Integer.getInteger("fuzz.first", 0);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final ActTable ACTS = Bundled.acts();
    private static final Measures MEASURES = Measures.packed();
    private static final long SLOWEST_MS = 20_000;

    private static final List<String> BASES = List.of(
            Worlds.file(Path.of("src/main/resources/goodterms/problems/sample.yaml")),
            Worlds.file(Path.of("src/test/resources/goodterms/yaml/base.yaml")));

    private static final List<String> PIECES = List.of(
            "\u0000",
            "\u202e",
            "\ud800",
            "\ufeff",
            "\t",
            "\r",
            "\n",
            "\u0085",
            "\u2028",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "#",
            " #",
            ":",
            ": ",
            "- ",
            "---\n",
            "...",
            "&a ",
            "*a",
            "<<: ",
            "!!x ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\x",
            "\\u0000",
            "null",
            "~",
            "true",
            "999999999999",
            "-1",
            "1e9",
            "0x1F",
            "é",
            "е\u0301",
            "goto: ",
            "when: \"",
            "once: true\n",
            "trust > ",
            "{total_due|money}",
            "{g:а|б}",
            "{",
            "{in_days(99999999999)|date}",
            "end: {}",
            "((((",
            "and not ");

    @Test
    void mutantsAreCheckedWithoutAnException() throws InterruptedException, ExecutionException {
        var threads = Runtime.getRuntime().availableProcessors();
        var next = new AtomicInteger(FIRST);
        try (var crew = Executors.newFixedThreadPool(threads)) {
            var hands = Stream.generate(() -> crew.submit(() -> slowest(next)))
                    .limit(threads)
                    .toList();
            for (var hand : hands) {
                var slowest = hand.get();
                assertTrue(slowest.ms() < SLOWEST_MS, slowest.toString());
            }
        }
    }

    /** A mutant and how long it took. */
    private record Pace(int mutant, long ms) {}

    /** Takes mutants until none is left, on a thread of its own, or the time of one would be counted to another. */
    private static Pace slowest(AtomicInteger next) {
        var slowest = new Pace(FIRST, 0);
        for (var n = next.getAndIncrement(); n < FIRST + MUTANTS; n = next.getAndIncrement()) {
            var ms = took(n);
            slowest = ms > slowest.ms() ? new Pace(n, ms) : slowest;
        }
        return slowest;
    }

    /** How many milliseconds a mutant takes to be checked. */
    private static long took(int n) {
        var text = mutant(new SplittableRandom(SEED << 32 | n));
        var began = System.nanoTime();
        check(text, n);
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void check(String text, int n) {
        try {
            var studied = ScenarioFile.study("mutant.yaml", text);
            var problems = new ArrayList<>(studied.read().problems());
            studied.read().value().ifPresent(s -> problems.addAll(Lints.of(s, studied.places(), ACTS, MEASURES)));
            assertEquals(studied.read().hasErrors(), studied.read().value().isEmpty());
            problems.forEach(p -> Caret.show(p, text, Lang.RU));
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError("mutant " + n + " of seed " + SEED + ":\n" + text, thrown);
        }
    }

    private static String mutant(SplittableRandom random) {
        var text = new StringBuilder(BASES.get(random.nextInt(BASES.size())));
        for (var changes = 1 + random.nextInt(4); changes > 0; changes--) {
            mutate(text, random);
        }
        return text.toString();
    }

    private static void mutate(StringBuilder text, SplittableRandom random) {
        var at = random.nextInt(text.length());
        var to = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 12));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> text.insert(at, text.substring(at, to));
            case 3 -> text.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> line(text, at, random);
            default -> text.setCharAt(at, (char) random.nextInt(0x3000));
        }
        if (text.isEmpty()) {
            text.append('x');
        }
    }

    /** A line goes elsewhere. */
    private static void line(StringBuilder text, int at, SplittableRandom random) {
        var from = text.lastIndexOf("\n", at) + 1;
        var to = text.indexOf("\n", at);
        if (to > from) {
            var line = text.substring(from, to + 1);
            text.delete(from, to + 1);
            text.insert(random.nextInt(text.length() + 1), line);
        }
    }
}
