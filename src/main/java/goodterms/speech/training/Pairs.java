package goodterms.speech.training;

import goodterms.lang.Lang;
import goodterms.speech.Listener;
import java.util.List;

/** The same thing said in Russian and in English, to hear whether both languages are judged alike. */
public final class Pairs {

    private Pairs() {}

    /** One thing in both languages. */
    public record Pair(String ru, String en) {}

    /** How many of the pairs are heard in the same tone and in the same stance. */
    public record Parity(int pairs, int tone, int stance) {}

    /** Reads lines of Russian, tab, English; the first line names the columns. */
    public static List<Pair> read(String text) {
        return text.lines()
                .skip(1)
                .map(line -> line.split("\t", 2))
                .filter(cells -> cells.length == 2)
                .map(cells -> new Pair(cells[0], cells[1]))
                .toList();
    }

    /** How alike a listener hears the two sides of each pair. */
    public static Parity parity(List<Pair> pairs, Listener listener) {
        var tone = 0;
        var stance = 0;
        for (var pair : pairs) {
            var ru = listener.hear(pair.ru(), Lang.RU, Listener.Context.none());
            var en = listener.hear(pair.en(), Lang.EN, Listener.Context.none());
            tone += ru.tone() == en.tone() ? 1 : 0;
            stance += ru.stance() == en.stance() ? 1 : 0;
        }
        return new Parity(pairs.size(), tone, stance);
    }
}
