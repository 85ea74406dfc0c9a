package goodterms.screen.home;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Names;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.screen.House;
import goodterms.screen.House.Past;
import goodterms.screen.Page;
import goodterms.screen.frame.Gauge;
import goodterms.screen.over.Reading;
import java.util.ArrayList;
import java.util.List;

/** The calls that came to their end, the latest first, with the course of the two goals taken together. */
final class PastPage {

    private static final Phrase TITLE = Phrase.of("Ваши разговоры", "Your calls");

    private static final Phrase NONE = Phrase.of("Законченных разговоров ещё нет.", "No call has come to its end yet.");

    private PastPage() {}

    static Page of(House house) {
        var past = house.past();
        return Reading.of(TITLE, (glance, width) -> rows(past, width, glance.lang()));
    }

    static List<Row> rows(List<Past> past, int width, Lang lang) {
        if (past.isEmpty()) {
            return List.of(Row.of(Ink.QUIET, NONE.in(lang)));
        }
        var rows = new ArrayList<Row>();
        var course = past.reversed().stream().map(p -> (p.index() + 5) / 10).toList();
        rows.add(Row.of(
                        Ink.KEY,
                        Phrase.of("Обе цели, 0–100: ", "Both goals, 0–100: ").in(lang))
                .plus(Gauge.curve(course, Math.max(8, width - 24))));
        rows.add(Row.empty());
        for (var one : past) {
            rows.add(Row.of(Columns.padded(Dates.figures(lang, one.day()), 12))
                    .plus(Ink.STRONG, Columns.padded(String.valueOf((one.index() + 5) / 10), 5))
                    .plus(one.scenario().in(lang) + ". ")
                    .plus(Ink.QUIET, Names.of(one.outcome()).in(lang))
                    .indented(0, 17));
        }
        return rows;
    }
}
