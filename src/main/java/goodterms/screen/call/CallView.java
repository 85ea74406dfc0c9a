package goodterms.screen.call;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.Speech;
import goodterms.desk.words.Feeling;
import goodterms.lang.Amounts;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.screen.Glance;
import goodterms.screen.Surround;
import goodterms.screen.frame.BoxLines;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Draws a call: the readings, the talk, the replies and the line being typed; beside them a panel where there is room. */
final class CallView {

    private static final int WIDE = 100;

    /** The talk keeps at least so many lines. */
    private static final int TALK = 4;

    private static final int MOST_TYPED = 4;

    /** From so many columns on the header has room for the minutes. */
    private static final int ROOMY = 72;

    private static final Phrase OWN =
            Phrase.of("номер ответа или свои слова", "the number of a reply, or your own words");

    private static final Phrase LOOK = Phrase.of("Enter — разобрать разговор", "Enter: look back on the call");

    private static final Phrase OVER = Phrase.of("разговор закончен", "the call is over");

    private static final List<Phrase> WALK = List.of(
            Phrase.of("1 из 3. Выберите ответ: ↑ ↓ или его номер.", "1 of 3. Choose a reply: ↑ ↓ or its number."),
            Phrase.of(
                    "2 из 3. Enter — сказать это. Вместо ответа можно набрать свои слова.",
                    "2 of 3. Enter says it. Instead of a reply you may type your own words."),
            Phrase.of(
                    "3 из 3. F1 — все клавиши, F2 — подсказка. Дальше сами!",
                    "3 of 3. F1 shows every key, F2 gives a hint. Now it is your call."));

    private final CallPage page;
    private final Glance glance;

    CallView(CallPage page, Glance glance) {
        this.page = page;
        this.glance = glance;
    }

    void draw(Pane whole) {
        var status = status(whole.width());
        var where = where(Surround.room(whole.width(), status));
        var body = Surround.of(whole, where, status, page, glance);
        if (whole.width() >= WIDE) {
            var talk = body.left(body.width() - Side.WIDTH - 2);
            for (var row = 0; row < body.height(); row++) {
                body.after(talk.width()).put(0, row, "│", Style.RULE);
            }
            Side.draw(body.after(talk.width() + 2), page, glance);
            talk(talk);
        } else {
            var meters = page.readings(glance) ? 1 : 0;
            if (meters > 0) {
                page.meters().line(body.top(1), glance);
            }
            talk(body.below(meters));
        }
    }

    /** The title gives way before the number of the turn does. */
    private String where(int room) {
        var stage = page.talk().stage();
        var turn = page.talk().state().turn() + (page.talk().over() ? 0 : 1);
        var place = " · " + glance.word("ход " + turn, "turn " + turn)
                + (page.exam() ? " · " + glance.word("экзамен", "exam") : "");
        var title = stage.voice().say(stage.scenario().title());
        return Columns.cut(title, Math.max(1, room - Columns.of(place))) + place;
    }

    /** The debt, how late it is and how long the call goes on; the last only where there is room. */
    private String status(int width) {
        var debt = page.talk().stage().scenario().debt();
        var minutes = Math.max(
                0, Duration.between(page.showing().since(), glance.now()).toMinutes());
        return Amounts.figures(glance.lang(), debt.total().amount(), debt.currency()) + " · "
                + Plurals.days(glance.lang(), debt.daysLate())
                + (width < ROOMY ? "" : " · " + glance.word(minutes + " мин", minutes + " min"));
    }

    private void talk(Pane pane) {
        var typed = BoxLines.of(page.typing().box(), pane.width() - 4);
        var boxed = Math.clamp(typed.count(), 1, MOST_TYPED);
        var said = words();
        var noted = Pane.wrapped(said, pane.width() - 2);
        var replies = new Replies(page.talk().menu(), page.reply());
        var rules = pane.height() >= 14 && !page.talk().over() ? 2 : 1;
        var room = pane.height() - boxed - noted.size() - rules - 1 - TALK;
        var answers = replies.height(pane.width(), Math.max(1, room));
        var below = answers + noted.size() + boxed + rules;
        mood(pane);
        said(pane.below(1).above(below));
        lower(pane.bottom(below), replies, answers, rules > 1);
        pane.bottom(boxed + noted.size()).after(1).lines(noted);
        box(pane.bottom(boxed), typed);
    }

    private void said(Pane pane) {
        var transcript =
                new Transcript(page.talk(), page.manner(glance), page.showing().beat());
        var lines =
                transcript.lines(pane.width() - 2, pane.height(), page.showing().back());
        pane.after(1).lines(lines);
    }

    /** Whose voice this is and how it sounds now, over what was said; while she speaks, how it sounded before. */
    private void mood(Pane pane) {
        var name = Speech.name(page.talk());
        var over = page.talk().over() && page.showing().beat() < 0;
        var feels = over ? OVER : Feeling.of(page.meters().now());
        pane.rule(0, page.exam() ? name : name + " · " + glance.word(feels));
        if (page.showing().back() > 0) {
            pane.right(0, " ↑ PgDn ", Style.WARN);
        }
    }

    private void lower(Pane pane, Replies replies, int answers, boolean ruled) {
        pane.rule(0, answers == 0 ? "" : glance.word("Ответы", "Replies"));
        replies.draw(pane.below(1).top(answers));
        if (ruled) {
            pane.rule(answers + 1, "");
        }
    }

    private List<Row> words() {
        var note = page.showing().note();
        var walk = page.showing().walk();
        var words =
                note.isPresent() || walk >= Showing.WALKED || page.talk().over() ? note : Optional.of(WALK.get(walk));
        var ink = note.isPresent() ? Ink.WARN : Ink.GOOD;
        return words.map(w -> List.of(Row.of(ink, glance.word(w)))).orElseGet(List::of);
    }

    private void box(Pane pane, BoxLines typed) {
        pane.put(1, 0, "›", Style.KEY);
        if (page.typing().box().text().isEmpty()) {
            pane.put(3, 0, Columns.cut(glance.word(page.talk().over() ? LOOK : OWN), pane.width() - 4), Style.QUIET);
        }
        typed.draw(pane.after(3), page.typing()::style);
    }
}
