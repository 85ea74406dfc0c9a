package goodterms.talk;

import goodterms.debtor.Mood;
import goodterms.debtor.ThoughtTable;
import goodterms.scenario.Text;
import java.util.function.Predicate;

/** What any debtor says to an offer or to a sentence that led nowhere: lines for each occasion, by mood. */
public record DebtorLines(ThoughtTable table) {

    /** Stands among the moods of a line that fits a debtor to whom the caller has given something. */
    public static final String OWED = "owed";

    /** The most lines an occasion may have, so that those spoken fit a whole number. */
    public static final int MOST = 30;

    public DebtorLines {
        table.thoughts().forEach((occasion, lines) -> {
            if (lines.isEmpty() || lines.size() > MOST) {
                throw new IllegalArgumentException(lines.size() + " lines for " + occasion);
            }
        });
    }

    /**
     * What bears on the choice of a line: the seed, her mood, whether the caller has given her something, and whether the two
     * are on familiar terms.
     */
    record Ground(long seed, Mood mood, boolean owed, boolean familiar) {}

    /** A line and the marks of those of its occasion that are spoken by then, one bit each. */
    record Picked(Text words, int spoken) {}

    /**
     * A line of an occasion that was not spoken yet: one for hearing it again, else one for her mood or for a favour owed,
     * else one for any mood, else one of another mood; when all are spoken they begin anew. The seed orders equals.
     */
    Picked pick(String occasion, int spoken, Ground ground) {
        var all = table.on(occasion);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no lines for " + occasion);
        }
        var said = spoken == (1 << all.size()) - 1 ? 0 : spoken;
        var order = Seeds.order(ground.seed(), occasion, all.size());
        var temper = table.temper(ground.mood()).id();
        var place = place(order, said, i -> spoken != 0 && all.get(i).in().contains(ThoughtTable.AGAIN));
        place = place >= 0
                ? place
                : place(
                        order,
                        said,
                        i -> all.get(i).in().contains(temper)
                                || ground.owed() && all.get(i).in().contains(OWED));
        place = place >= 0 ? place : place(order, said, i -> all.get(i).in().isEmpty());
        place = place >= 0 ? place : place(order, said, i -> true);
        return new Picked(all.get(place).words(ground.familiar()), said | 1 << place);
    }

    private static int place(int[] order, int said, Predicate<Integer> fits) {
        for (var place : order) {
            if ((said & 1 << place) == 0 && fits.test(place)) {
                return place;
            }
        }
        return -1;
    }
}
