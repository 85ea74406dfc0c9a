package goodterms.debtor;

import goodterms.lang.Phrase;
import goodterms.scenario.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a debtor may think, by what set it off ({@code apology}, {@code gate}, {@code end.hung_up}), and the tempers it depends on. */
public record ThoughtTable(List<Temper> tempers, Map<String, List<Thought>> thoughts) {

    /** Stands among the tempers of a thought that fits what was heard before in the same call. */
    public static final String AGAIN = "again";

    /** A mood that has a name; the limits are those of the readings it depends on. */
    public record Temper(String id, Map<Meter, Range> limits, Phrase name) {

        boolean holds(Mood mood) {
            return limits.entrySet().stream().allMatch(e -> e.getValue().holds(mood.of(e.getKey())));
        }
    }

    /** From one value to another, both included. */
    public record Range(int from, int to) {

        boolean holds(int value) {
            return from <= value && value <= to;
        }
    }

    /**
     * A thought and the tempers it fits, any of them where none is named; {@code familiar} is how it is said to someone one is
     * on familiar terms with, where that differs.
     */
    public record Thought(Set<String> in, Text words, Optional<Text> familiar) {

        public Thought(Set<String> in, Text words) {
            this(in, words, Optional.empty());
        }

        /** The words as said on these terms. */
        public Text words(boolean familiarly) {
            return familiarly ? familiar.orElse(words) : words;
        }
    }

    public ThoughtTable {
        tempers = List.copyOf(tempers);
    }

    /** The first temper that holds; the last one has no limits. */
    public Temper temper(Mood mood) {
        return tempers.stream().filter(t -> t.holds(mood)).findFirst().orElse(tempers.getLast());
    }

    public List<Thought> on(String occasion) {
        return thoughts.getOrDefault(occasion, List.of());
    }
}
