package goodterms.desk.telling;

import goodterms.debtor.Meter;
import goodterms.debtor.Mood;
import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Names;
import goodterms.lang.Lang;
import goodterms.talk.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The debtor's readings as words: what a turn changed, or all four with their bars. */
public final class Moods {

    private static final int BAR = 20;

    /** A reading and its change stay on one line. */
    private static final char NO_BREAK = '\u00A0';

    private Moods() {}

    /** What the events of a turn changed, in one row; empty where nothing changed or nothing may be shown. */
    static Optional<Row> row(List<Event> events, Manner manner) {
        var moves = moves(events);
        if (moves.isEmpty() || manner.detail() == Manner.Detail.NONE) {
            return Optional.empty();
        }
        return changes(moves.getFirst().before(), moves.getLast().after(), manner);
    }

    static List<Event.MoodMoved> moves(List<Event> events) {
        var moves = new ArrayList<Event.MoodMoved>();
        for (var event : events) {
            if (event instanceof Event.MoodMoved moved) {
                moves.add(moved);
            }
        }
        return moves;
    }

    static Optional<Row> changes(Mood before, Mood after, Manner manner) {
        var row = Row.empty();
        for (var meter : Meter.values()) {
            var delta = after.of(meter) - before.of(meter);
            if (delta != 0 || manner.detail() == Manner.Detail.ALL) {
                var comma = row.spans().isEmpty() ? "" : ", ";
                row = row.plus(ink(delta), comma + change(meter, after.of(meter), delta, manner));
            }
        }
        return row.spans().isEmpty() ? Optional.empty() : Optional.of(row.indented(0, 2));
    }

    /** The mood before, but for readings that moved less than the so many that moved most: those count as not moved. */
    static Mood most(Mood before, Mood after, int many) {
        var least = Arrays.stream(Meter.values())
                .sorted(Comparator.comparingInt((Meter m) -> Math.abs(after.of(m) - before.of(m)))
                        .reversed())
                .skip(many)
                .toList();
        var shown = before;
        for (var meter : least) {
            shown = shown.with(meter, after.of(meter));
        }
        return shown;
    }

    /** One word, so that all four fit into a line. */
    public static String brief(Meter meter, Lang lang) {
        return Names.of(meter).in(lang).split(" ", 2)[0];
    }

    private static String change(Meter meter, int value, int delta, Manner manner) {
        var moved = delta == 0 ? "" : " (" + signed(delta) + (manner.plain() ? "" : arrow(delta)) + ")";
        return (brief(meter, manner.lang()) + " " + value + moved).replace(' ', NO_BREAK);
    }

    /** With a true minus: «−2», "+4", and 0 without a sign. */
    public static String signed(int delta) {
        return delta > 0 ? "+" + delta : delta < 0 ? "−" + -delta : "0";
    }

    private static String arrow(int delta) {
        return delta > 0 ? "▲" : "▼";
    }

    static Ink ink(int delta) {
        return delta > 0 ? Ink.GOOD : delta < 0 ? Ink.BAD : Ink.QUIET;
    }

    /** All four readings, a row each. */
    public static List<Row> bars(Mood mood, Manner manner) {
        var rows = new ArrayList<Row>();
        for (var meter : Meter.values()) {
            rows.add(bar(meter, mood.of(meter), manner));
        }
        return rows;
    }

    private static Row bar(Meter meter, int value, Manner manner) {
        var name = Columns.padded(Names.of(meter).in(manner.lang()), manner.lang() == Lang.RU ? 19 : 12);
        var full = (value * BAR + 50) / 100;
        var bar = manner.plain() ? "" : "█".repeat(full) + "░".repeat(BAR - full) + " ";
        return Row.of(name)
                .plus(Ink.QUIET, bar)
                .plus(Ink.STRONG, String.valueOf(value))
                .indented(2, 2);
    }
}
