package goodterms.desk.telling;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Phrase;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The course of a call so far: what was said at each turn, and what it changed. */
public final class Course {

    private static final int QUOTED = 60;

    private static final Phrase NOTHING = Phrase.of("Вы ещё ничего не сказали.", "You have not said anything yet.");

    private Course() {}

    public static List<Row> of(Talk talk, Manner manner) {
        var shown = manner.showing(Manner.Detail.CHANGES);
        var rows = new ArrayList<Row>();
        for (var step : talk.steps()) {
            mine(step.fresh()).ifPresent(text -> {
                rows.add(Row.of(Ink.QUIET, step.state().turn() + ". ")
                        .plus(Speech.quoted(Columns.cut(text, QUOTED), manner.lang()))
                        .indented(0, 3));
                Moods.row(step.fresh(), shown).ifPresent(r -> rows.add(r.indented(3, 5)));
            });
        }
        return rows.isEmpty() ? List.of(Row.of(Ink.QUIET, NOTHING.in(manner.lang()))) : rows;
    }

    private static Optional<String> mine(List<Event> events) {
        for (var event : events) {
            if (event instanceof Event.Chose chose) {
                return Optional.of(chose.text());
            }
            if (event instanceof Event.Said said) {
                return Optional.of(said.text());
            }
            if (event instanceof Event.Proposed proposed) {
                return Optional.of(String.join("; ", proposed.offer().terms().values()));
            }
        }
        return Optional.empty();
    }
}
