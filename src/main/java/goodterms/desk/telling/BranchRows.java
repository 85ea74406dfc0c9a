package goodterms.desk.telling;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/** What a call came to at first, and when it went on in another way. */
public final class BranchRows {

    private static final Phrase TITLE = Phrase.of("Первый раз и иначе", "The first time, and otherwise");

    private static final int NAME = 15;

    private static final int VALUE = 28;

    private BranchRows() {}

    public static List<Row> of(Talk first, Talk other, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        rows.add(Row.of(Ink.STRONG, TITLE.in(lang)));
        var before = Gain.of(first, lang);
        var after = Gain.of(other, lang);
        for (var i = 0; i < before.size(); i++) {
            rows.add(Row.of(Ink.KEY, Columns.padded(before.get(i).label(), NAME))
                    .plus(Columns.padded(Columns.cut(before.get(i).value(), VALUE), VALUE + 2))
                    .plus(Ink.STRONG, Columns.cut(after.get(i).value(), VALUE))
                    .indented(2, NAME));
        }
        return rows;
    }
}
