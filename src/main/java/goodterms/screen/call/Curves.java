package goodterms.screen.call;

import goodterms.debrief.Debrief;
import goodterms.debtor.Meter;
import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.Moods;
import goodterms.desk.words.Names;
import goodterms.lang.Lang;
import goodterms.screen.frame.Gauge;
import java.util.ArrayList;
import java.util.List;

/** The four readings over the turns of a call, a curve of one line each, from the first to the last value. */
final class Curves {

    private Curves() {}

    static List<Row> rows(Debrief debrief, int width, Lang lang) {
        var rows = new ArrayList<Row>();
        if (debrief.turns().size() < 2) {
            return rows;
        }
        for (var meter : Meter.values()) {
            var values = new ArrayList<Integer>();
            values.add(debrief.turns().getFirst().before().of(meter));
            debrief.turns().forEach(t -> values.add(t.after().of(meter)));
            var delta = values.getLast() - values.getFirst();
            rows.add(Row.of(Columns.padded(Names.of(meter).in(lang), 19))
                    .plus(Ink.STRONG, Columns.padded(values.getFirst() + "→" + values.getLast(), 8))
                    .plus(delta < 0 ? Ink.BAD : Ink.GOOD, Gauge.curve(values, Math.max(8, width - 36)))
                    .plus(Ink.QUIET, "  " + Moods.signed(delta)));
        }
        rows.add(Row.empty());
        return rows;
    }
}
