package goodterms.screen.call;

import goodterms.debrief.Debrief;
import goodterms.desk.page.Row;
import goodterms.desk.telling.DebriefRows;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Phrase;
import goodterms.screen.Page;
import goodterms.screen.over.Reading;
import goodterms.talk.Talk;
import java.util.ArrayList;

/** The look back on a call: its curves, and below them what the debrief says at every desk. */
final class DebriefPage {

    private static final Phrase TITLE = Phrase.of("Разбор", "Debrief");

    private DebriefPage() {}

    static Page of(Talk talk) {
        var debrief = Debrief.of(talk);
        return Reading.of(TITLE, (glance, width) -> {
            var rows = new ArrayList<Row>(Curves.rows(debrief, width, glance.lang()));
            rows.addAll(DebriefRows.of(talk, glance.comfort().manner().showing(Detail.CHANGES)));
            rows.addAll(Evidenced.rows(debrief.turns(), glance.lang()));
            return rows;
        });
    }
}
