package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.speech.Listener;
import goodterms.speech.training.Example;
import goodterms.yaml.Bundled;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How fast the shipped listener hears, and what it keeps in memory. */
final class Pace {

    private static final int ROUNDS = 5;

    private final Desk desk;
    private final Lang lang;

    Pace(Desk desk, Lang lang) {
        this.desk = desk;
        this.lang = lang;
    }

    void show(List<Example> asked) {
        if (asked.isEmpty()) {
            return;
        }
        var before = used();
        var start = System.nanoTime();
        var listener = Bundled.listener();
        hear(listener, asked.getFirst());
        var first = System.nanoTime() - start;
        var taken = new long[asked.size()];
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < taken.length; i++) {
                taken[i] = hear(listener, asked.get(i));
            }
        }
        Arrays.sort(taken);
        var words = desk.word(
                "%s  первая фраза %.0f мс, потом 95\u00a0%% быстрее %.2f мс, память %.0f МБ (n=%d)",
                "%s  first sentence %.0f ms, then 95%% within %.2f ms, heap %.0f MB (n=%d)");
        desk.world()
                .out()
                .print("\n"
                        + String.format(
                                Locale.ROOT,
                                words,
                                lang.code(),
                                first / 1e6,
                                taken[taken.length * 95 / 100] / 1e6,
                                Math.max(0, used() - before) / 1e6,
                                taken.length)
                        + "\n");
        hear(listener, asked.getFirst());
    }

    private long hear(Listener listener, Example example) {
        var start = System.nanoTime();
        var heard = listener.hear(example.text(), lang, Listener.Context.none());
        var end = System.nanoTime();
        return heard.confidenceMilli() < 0 ? 0 : end - start;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
