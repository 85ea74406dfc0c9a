package goodterms.screen.call;

import goodterms.debrief.Question;
import goodterms.debrief.Reflection;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.ReflectionRows;
import goodterms.desk.words.Desk;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.Glance;
import goodterms.screen.Line;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.Surround;
import goodterms.screen.frame.Box;
import goodterms.screen.frame.BoxLines;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the trainee says of the call himself, question by question: his rating before he sees the score, after it the one rule he
 * takes along. Enter leaves a question out.
 */
record Rating(Line line, Talk talk, Reflection said, List<Question> left, Box box, boolean wrong) implements Page {

    private static final Phrase TITLE = Phrase.of("Сначала ваша оценка", "First your own rating");

    private static final Phrase WHY = Phrase.of(
            "Потом рядом с ней встанет то, что показал разговор. На счёт это не влияет.",
            "What the call showed will stand beside it. It changes no score.");

    private static final Phrase RULE = Phrase.of("Что взять с собой", "What to take along");

    private static final Phrase LATER = Phrase.of(
            "Правило встанет перед вашим следующим разговором.", "The rule will stand before your next call.");

    private static final Phrase FROM = Phrase.of("Номер ответа или Enter.", "The number of an answer, or Enter.");

    private Rating(Line line, Talk talk, Reflection said, List<Question> left) {
        this(line, talk, said, left, Box.empty(), false);
    }

    /** The questions where the call was not yet rated, else the debrief at once. */
    static Page before(Line line, Talk talk, Lang lang) {
        var said = line.journal().reflection();
        return said.rated() || !talk.over()
                ? new DebriefPage(line, talk, lang)
                : new Rating(line, talk, said, Question.before());
    }

    /** The rule that is asked for once the debrief of a finished call was read, where none was given yet. */
    static Optional<Page> after(Line line, Talk talk) {
        var said = line.journal().reflection();
        return said.rule().isPresent() || !talk.over()
                ? Optional.empty()
                : Optional.of(new Rating(line, talk, said, List.of(Question.RULE)));
    }

    private boolean ruling() {
        return left.getFirst() == Question.RULE;
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        var body = Surround.of(pane, glance.word(ruling() ? RULE : TITLE), "", this, glance);
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Ink.QUIET, glance.word(ruling() ? LATER : WHY)));
        rows.add(Row.empty());
        rows.addAll(ReflectionRows.asked(left.getFirst(), glance.lang()));
        var lines = Pane.wrapped(rows, Math.min(96, body.width() - 4));
        body.below(1).after(2).lines(lines);
        var written = BoxLines.of(box, body.width() - 5);
        var room = body.below(lines.size() + 2).top(Math.max(1, written.count()));
        room.put(2, 0, "›", Style.KEY);
        written.draw(room.after(4), offset -> Style.PLAIN);
        if (wrong) {
            body.below(lines.size() + 4).put(2, 0, glance.word(FROM), Style.WARN);
        }
    }

    @Override
    public Step key(Key key, Glance glance) {
        if (key.is(Name.ESC) || key.ctrl('c')) {
            return Step.back();
        }
        if (key.is(Name.ENTER)) {
            return left.getFirst()
                    .answered(said, box.text())
                    .map(now -> answered(now, glance.lang()))
                    .orElseGet(() -> new Step.To(new Rating(line, talk, said, left, Box.empty(), true)));
        }
        return new Step.To(box.after(key)
                .map(b -> new Rating(line, talk, said, left, b, false))
                .orElse(this));
    }

    private Step answered(Reflection now, Lang lang) {
        if (left.size() > 1) {
            return new Step.To(new Rating(line, talk, now, left.subList(1, left.size())));
        }
        line.journal().reflected(now);
        return ruling()
                ? new Step.Back(
                        below -> new Step.To(below instanceof CallPage call ? call.saying(Desk.otherwise()) : below))
                : new Step.To(new DebriefPage(line, talk, lang));
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        return List.of(
                Deed.of("Enter", Phrase.of("дальше", "next"), Key.press(Name.ENTER)),
                Deed.of("F1", Phrase.of("справка", "help"), Key.press(Name.F1)),
                Deed.of("Esc", Phrase.of("назад", "back"), Key.press(Name.ESC)));
    }
}
