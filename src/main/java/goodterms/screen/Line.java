package goodterms.screen;

import goodterms.desk.Journal;
import goodterms.desk.LookBack;
import goodterms.desk.Review;
import goodterms.desk.telling.PaperRows;
import goodterms.settlement.offers.Forms;
import goodterms.talk.Talk;
import java.util.Optional;
import java.util.function.Function;

/**
 * A call put through: the talk where it stands, where it is kept, the forms of its offers at a moment, who writes its paper, how it
 * is looked back on, what the debtor thought, whether all is new, and how the call went at first when this is another way to go on.
 */
public record Line(
        Talk talk,
        Journal journal,
        Function<Talk, Forms> forms,
        PaperRows.Writer writer,
        LookBack back,
        Review thoughts,
        boolean firstTime,
        Optional<Talk> first) {

    /** The line of another way to go on; the first way stays what it is compared with. */
    public Line otherwise(Talk from, int turn, Talk ended) {
        var branch = journal.branch(from, turn);
        return new Line(from, branch, forms, writer, back, thoughts, false, first.or(() -> Optional.of(ended)));
    }
}
