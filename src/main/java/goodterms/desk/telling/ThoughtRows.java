package goodterms.desk.telling;

import goodterms.debrief.InnerVoice.Thought;
import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.ActNames;
import goodterms.desk.words.Names;
import goodterms.lang.Phrase;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One's own call told again with what the debtor thought at each turn, beside what she said aloud. */
public final class ThoughtRows {

    private static final Phrase TITLE =
            Phrase.of("Тот же разговор с другой стороны. ", "The same call from the other side. ");

    private static final Phrase THINKS = Phrase.of("про себя:", "thinks:");

    private static final Phrase ALOUD = Phrase.of("вслух:", "says:");

    private static final Phrase HEARD = Phrase.of("Услышано: ", "Heard: ");

    private static final int LABEL = 10;

    private final Talk talk;
    private final Manner manner;
    private final List<Row> rows = new ArrayList<>();

    private ThoughtRows(Talk talk, Manner manner) {
        this.talk = talk;
        this.manner = manner.showing(Manner.Detail.CHANGES);
    }

    /** The thoughts of a talk in order, each with the move it belongs to. */
    public static List<Row> of(Talk talk, List<Thought> thoughts, Manner manner) {
        var telling = new ThoughtRows(talk, manner);
        telling.rows.add(Row.of(Ink.STRONG, TITLE.in(manner.lang())).plus(Ink.SPEAKER, Speech.name(talk)));
        thoughts.forEach(telling::thought);
        return telling.rows;
    }

    private void thought(Thought thought) {
        var moment = new Moment(thought.step());
        rows.add(Row.empty());
        if (thought.occasion().startsWith("end.")) {
            thought.step()
                    .state()
                    .over()
                    .ifPresent(o -> rows.add(Row.of(Ink.QUIET, Names.of(o).in(manner.lang()))));
            thinks(thought);
            return;
        }
        moment.said()
                .ifPresent(text -> rows.add(Row.of(Ink.QUIET, number(thought))
                        .plus(Ink.MINE, Speech.YOU.in(manner.lang()) + ": " + text)
                        .indented(0, 4)));
        moment.proposed()
                .ifPresent(
                        p -> rows.add(Papers.proposed(talk, p.offer(), manner).indented(4, 4)));
        thinks(thought);
        moment.aloud().forEach(text -> rows.add(line(ALOUD, text, Ink.PLAIN)));
        changes(thought, moment);
    }

    private static String number(Thought thought) {
        return Columns.padded(thought.step().state().turn() + ".", 4);
    }

    private void thinks(Thought thought) {
        thought.words().ifPresent(words -> rows.add(line(THINKS, Speech.quoted(words, manner.lang()), Ink.STRONG)));
    }

    private Row line(Phrase label, String text, Ink ink) {
        return Row.of(Ink.QUIET, Columns.padded(label.in(manner.lang()), LABEL))
                .plus(ink, text)
                .indented(4, 4 + LABEL);
    }

    private void changes(Thought thought, Moment moment) {
        var before = thought.step().before().orElse(thought.step()).state().mood();
        Moods.changes(before, thought.step().state().mood(), manner).ifPresent(row -> rows.add(row.indented(4, 6)));
        if (!moment.acts().isEmpty()) {
            var acts = moment.acts().stream()
                    .map(a -> ActNames.of(a).in(manner.lang()))
                    .collect(Collectors.joining(", "));
            rows.add(Row.of(Ink.QUIET, HEARD.in(manner.lang()) + acts + ".").indented(4, 6));
        }
    }
}
