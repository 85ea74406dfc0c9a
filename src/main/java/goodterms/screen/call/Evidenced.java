package goodterms.screen.call;

import goodterms.debrief.TurnReview;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Evidence.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the trainee said turn by turn, with the words that weighed: harmful ones between signs as well as in colour. */
final class Evidenced {

    private static final Phrase TITLE = Phrase.of("Слова, которые сработали", "The words that weighed");

    private Evidenced() {}

    static List<Row> rows(List<TurnReview> turns, Lang lang) {
        var rows = new ArrayList<Row>();
        for (var turn : turns) {
            var weighing = weighing(turn);
            if (!weighing.isEmpty()) {
                rows.add(row(turn, weighing));
            }
        }
        if (!rows.isEmpty()) {
            rows.addFirst(Row.of(Ink.STRONG, TITLE.in(lang)));
            rows.addFirst(Row.empty());
        }
        return rows;
    }

    /** The stretches of the sentence that weighed, in their order and none over another. */
    private static List<Evidence> weighing(TurnReview turn) {
        var kept = new ArrayList<Evidence>();
        turn.evidence().stream()
                .filter(e -> e.milli() != 0
                        && e.end() > e.start()
                        && e.end() <= turn.said().length())
                .sorted(Comparator.comparingInt(Evidence::start))
                .forEach(e -> {
                    if (kept.isEmpty() || kept.getLast().end() <= e.start()) {
                        kept.add(e);
                    }
                });
        return kept;
    }

    private static Row row(TurnReview turn, List<Evidence> weighing) {
        var row = Row.of(Ink.QUIET, turn.number() + ". ");
        var at = 0;
        for (var e : weighing) {
            var text = turn.said().substring(e.start(), e.end());
            row = row.plus(turn.said().substring(at, e.start()));
            row = row.plus(harms(e) ? Ink.BAD : Ink.GOOD, (harms(e) ? "▼" : "▲") + text);
            at = e.end();
        }
        return row.plus(turn.said().substring(at)).indented(2, 5);
    }

    /** Accusing, or far from the even tone of a representative on either side. */
    private static boolean harms(Evidence e) {
        return e.dimension() == Dimension.TONE || e.milli() < 0;
    }
}
