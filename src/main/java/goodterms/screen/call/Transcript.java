package goodterms.screen.call;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.page.Span;
import goodterms.desk.telling.Ending;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.desk.telling.Speech;
import goodterms.desk.telling.Telling;
import goodterms.lang.Phrase;
import goodterms.screen.frame.Pane;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said so far, the latest at the bottom. Only what can be seen is laid out, however long the talk. */
final class Transcript {

    private static final Phrase THINKS = Phrase.of("думает", "is thinking");

    private final Talk talk;
    private final Manner manner;
    private final int beat;

    Transcript(Talk talk, Manner manner, int beat) {
        this.talk = talk;
        this.manner = manner;
        this.beat = beat;
    }

    /** The lines for a height, scrolled back by so many lines; scrolling stops at the beginning. */
    List<List<Span>> lines(int width, int height, int back) {
        var lines = new ArrayList<List<Span>>();
        var gap = height >= 8;
        for (var at = Optional.of(talk);
                at.isPresent() && lines.size() < height + back;
                at = at.get().before()) {
            var told = Pane.wrapped(rows(at.get()), width);
            if (!told.isEmpty()) {
                if (gap && !lines.isEmpty()) {
                    lines.add(0, List.of());
                }
                lines.addAll(0, told);
            }
        }
        var end = Math.max(Math.min(height, lines.size()), lines.size() - back);
        return List.copyOf(lines.subList(Math.max(0, end - height), end));
    }

    /** What a step brought: the latest in full, of earlier ones only what was said and learned. */
    List<Row> rows(Talk step) {
        if (step != talk) {
            return told(step, manner.showing(Detail.NONE));
        }
        var rows = latest(step, manner);
        if (beat < 0) {
            return rows;
        }
        var paced = new ArrayList<>(Paced.at(rows, beat));
        if (beat <= Paced.THOUGHT) {
            var dots = ".".repeat(beat % 4);
            paced.add(Row.of(Ink.QUIET, Speech.name(talk) + " " + THINKS.in(manner.lang()) + dots));
        }
        return paced;
    }

    /** At the line desk what was typed stands above already; here it is told. */
    private static List<Row> told(Talk step, Manner manner) {
        var rows = new ArrayList<Row>();
        for (var event : step.fresh()) {
            if (event instanceof Event.Said said) {
                rows.add(Speech.mine(said.text(), manner.lang()));
            }
        }
        rows.addAll(Telling.withoutReadings(step, manner));
        return rows;
    }

    static List<Row> latest(Talk step, Manner manner) {
        var rows = told(step, manner);
        if (step.over()) {
            rows.addAll(Ending.of(step, manner));
        }
        return rows;
    }
}
