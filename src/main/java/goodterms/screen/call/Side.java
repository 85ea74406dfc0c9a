package goodterms.screen.call;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.Briefing;
import goodterms.lang.Phrase;
import goodterms.screen.Glance;
import goodterms.screen.frame.Pane;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/** What stands beside the talk where there is room: the readings, what is known, what is owed. */
final class Side {

    static final int WIDTH = 38;

    private static final Phrase KNOWN = Phrase.of("Вы знаете", "What you know");

    private static final Phrase OWED = Phrase.of("Счета", "Invoices");

    private Side() {}

    static void draw(Pane pane, CallPage page, Glance glance) {
        var row = 0;
        if (page.readings(glance)) {
            row = 1 + page.meters().panel(pane.below(1), glance) + 1;
        }
        row += block(pane.below(row), glance.word(KNOWN), facts(page.talk(), glance));
        block(pane.below(row), glance.word(OWED), Briefing.invoices(page.talk().stage(), glance.lang()));
    }

    private static List<Row> facts(Talk talk, Glance glance) {
        var stage = talk.stage();
        var rows = new ArrayList<>(Briefing.facts(stage, stage.known(talk.state()), glance.lang()));
        rows.removeFirst();
        return rows.isEmpty() ? List.of(Row.of(Ink.QUIET, "—")) : rows;
    }

    private static int block(Pane pane, String title, List<Row> rows) {
        var lines = Pane.wrapped(rows, pane.width() - 1);
        pane.rule(0, title);
        pane.below(1).lines(lines);
        return lines.size() + 2;
    }
}
