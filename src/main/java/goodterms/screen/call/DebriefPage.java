package goodterms.screen.call;

import goodterms.debrief.Debrief;
import goodterms.desk.page.Row;
import goodterms.desk.telling.BranchRows;
import goodterms.lang.Phrase;
import goodterms.screen.Line;
import goodterms.screen.Page;
import goodterms.screen.over.Reading;
import goodterms.talk.Talk;
import java.util.ArrayList;

/** The look back on a call: its curves, below them what is said of it at every desk, and the words that weighed. */
final class DebriefPage {

    private static final Phrase TITLE = Phrase.of("Разбор", "Debrief");

    private DebriefPage() {}

    static Page of(Line line, Talk talk) {
        var debrief = Debrief.of(talk);
        var said = line.journal().reflection();
        var debriefed = Reading.of(TITLE, (glance, width) -> {
            var rows = new ArrayList<Row>();
            line.first().ifPresent(first -> rows.addAll(BranchRows.of(first, talk, glance.lang())));
            rows.addAll(Curves.rows(debrief, width, glance.lang()));
            rows.addAll(line.back().of(talk, said, glance.lang()));
            rows.addAll(Evidenced.rows(debrief.turns(), glance.lang()));
            return rows;
        });
        return debriefed.then(() -> Rating.after(line, talk));
    }
}
