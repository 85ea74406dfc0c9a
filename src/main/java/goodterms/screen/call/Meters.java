package goodterms.screen.call;

import goodterms.debtor.Meter;
import goodterms.debtor.Mood;
import goodterms.desk.page.Columns;
import goodterms.desk.telling.Moods;
import goodterms.desk.words.Names;
import goodterms.screen.Glance;
import goodterms.screen.frame.Gauge;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The four readings with what the last turn changed: a line of them, or a panel with a curve. */
record Meters(Mood before, Mood now, List<Integer> trust) {

    /** Columns a reading takes in the line beside its name and its bar: blanks, two digits, a sign with two digits. */
    private static final int BESIDE = 8;

    /** The readings of a talk; while she has not yet answered, those before the turn. */
    static Meters of(Talk talk, boolean answered) {
        for (var at = Optional.of(talk); at.isPresent(); at = at.get().before()) {
            var step = at.get();
            if (step.before().isPresent()
                    && step.state().turn() > step.before().get().state().turn()) {
                var before = step.before().get().state().mood();
                return answered
                        ? new Meters(before, talk.state().mood(), course(talk))
                        : new Meters(before, before, course(step.before().get()));
            }
        }
        return new Meters(talk.state().mood(), talk.state().mood(), course(talk));
    }

    private static List<Integer> course(Talk talk) {
        var course = new ArrayList<Integer>();
        var turn = -1;
        for (var at = Optional.of(talk);
                at.isPresent() && course.size() < 100;
                at = at.get().before()) {
            if (at.get().state().turn() != turn) {
                course.addFirst(at.get().state().mood().trust());
                turn = at.get().state().turn();
            }
        }
        return course;
    }

    void line(Pane line, Glance glance) {
        var names = 0;
        for (var meter : Meter.values()) {
            names += Columns.of(Moods.brief(meter, glance.lang()));
        }
        var cells = Math.clamp((line.width() - names - 2L - 4 * BESIDE) / 4, 0, 12);
        var at = 1;
        for (var meter : Meter.values()) {
            at = line.put(at, 0, Moods.brief(meter, glance.lang()) + " ", Style.PLAIN);
            at = cells > 0 ? line.put(at, 0, Gauge.bar(now.of(meter), cells) + " ", style(meter)) : at;
            at = line.put(at, 0, String.valueOf(now.of(meter)), Style.STRONG);
            at = line.put(at, 0, changed(meter), style(meter));
            at += 1;
        }
    }

    /** A line with the name and the number, and a bar below, for each; then the course of trust. Answers with the rows used. */
    int panel(Pane pane, Glance glance) {
        var row = 0;
        for (var meter : Meter.values()) {
            pane.put(0, row, Names.of(meter).in(glance.lang()), Style.PLAIN);
            var number = String.valueOf(now.of(meter));
            var change = changed(meter);
            pane.put(pane.width() - 5 - Columns.of(number), row, number, Style.STRONG);
            pane.put(pane.width() - 5, row, change, style(meter));
            pane.put(0, row + 1, Gauge.bar(now.of(meter), pane.width() - 1), style(meter));
            row += 2;
        }
        if (trust.size() > 2) {
            pane.put(0, row, glance.word("доверие по ходам", "trust by turn"), Style.QUIET);
            pane.put(0, row + 1, Gauge.curve(trust, pane.width() - 1), Style.PLAIN);
            row += 2;
        }
        return row;
    }

    private int delta(Meter meter) {
        return now.of(meter) - before.of(meter);
    }

    private String changed(Meter meter) {
        var delta = delta(meter);
        return delta == 0 ? "" : (delta > 0 ? "▲" : "▼") + Math.abs(delta);
    }

    private Style style(Meter meter) {
        var delta = delta(meter);
        return delta == 0 ? Style.QUIET : delta > 0 ? Style.GOOD : Style.BAD;
    }
}
