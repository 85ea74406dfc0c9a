package goodterms.talk;

import goodterms.scenario.Text;
import java.util.List;
import java.util.Map;

/** What any debtor says to an offer or to a sentence he could not follow: a list of lines for each occasion. */
public record DebtorLines(Map<String, List<Text>> lines) {

    /** The line of an occasion after {@code used} earlier ones, none twice until all are spent; the seed chooses the first. */
    public Text line(String occasion, long seed, int used) {
        var all = lines.get(occasion);
        if (all == null || all.isEmpty()) {
            throw new IllegalArgumentException("no lines for " + occasion);
        }
        var order = Seeds.order(seed, occasion, all.size());
        return all.get(order[used % order.length]);
    }
}
