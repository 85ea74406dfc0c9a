package goodterms.screen.call;

import goodterms.desk.input.Command;
import goodterms.desk.page.Row;
import goodterms.desk.telling.Briefing;
import goodterms.desk.telling.Manner.Detail;
import goodterms.desk.telling.PaperRows;
import goodterms.desk.telling.Reasons;
import goodterms.desk.words.Asking;
import goodterms.desk.words.Desk;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.screen.Glance;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.call.Showing.Question;
import goodterms.screen.offer.Instruments;
import goodterms.screen.over.Overlays;
import goodterms.screen.over.Reading;
import goodterms.settlement.Offer;
import goodterms.talk.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command during a call being answered: a move, or something to read that lies over the call. */
final class CallAsked {

    private static final Phrase END = Phrase.of(
            "Закончить разговор без договорённости? Д — да, любая другая клавиша — нет.",
            "End the call with nothing agreed? Y to end it, any other key to go on.");

    private final CallPage page;
    private final Glance glance;

    CallAsked(CallPage page, Glance glance) {
        this.page = page;
        this.glance = glance;
    }

    Step answer(Command command, String rest) {
        return switch (command) {
            case MENU -> to(page.with(page.showing().scrolled(0)));
            case OFFER -> offer();
            case HINT -> play(new Move.Hint());
            case ADVISE -> play(new Move.Advise());
            case WHY -> why();
            case FACTS, INVOICES -> facts();
            case METERS -> meters(rest);
            case UNDO -> undo();
            case DISAGREE -> play(new Move.Disagree());
            case DEBRIEF -> debrief();
            case WHATIF -> otherwise(rest);
            case PAPER -> paper();
            case LEAVE -> bye();
            case LANG -> lang(rest);
            case QUIT -> new Step.Leave();
            case HELP -> Overlays.deeds(page.with(page.showing().walked(Showing.WALKED)), glance, true);
        };
    }

    private Step to(CallPage next) {
        return new Step.To(next);
    }

    private Step play(Move move) {
        return to(kept(page.play(move, glance)));
    }

    /** What is being typed survives a question to the trainer's corner. */
    private CallPage kept(CallPage next) {
        return next.with(page.typing());
    }

    private Step undo() {
        var next = page.play(new Move.Undo(), glance);
        var done = next.talk().undone() > page.talk().undone();
        return to(done ? next.saying(Desk.UNDONE) : kept(next));
    }

    private Step read(Phrase title, List<Row> rows) {
        return new Step.Over(page, Reading.of(title, (at, width) -> rows));
    }

    private Step facts() {
        var stage = page.talk().stage();
        var known = stage.known(page.talk().state());
        return new Step.Over(page, Reading.of(Phrase.of("Что вы знаете", "What you know"), (at, width) -> {
            var rows = new ArrayList<>(Briefing.owing(stage, at.comfort().manner()));
            rows.add(Row.empty());
            rows.addAll(Briefing.facts(stage, known, at.lang()));
            rows.add(Row.empty());
            rows.addAll(Owed.rows(stage.scenario().debt(), at.lang()));
            return rows;
        }));
    }

    private Step offer() {
        return Asking.notNow(page.talk())
                .<Step>map(why -> to(page.saying(why)))
                .orElseGet(() -> new Step.Over(page, Instruments.of(page.line(), page.talk(), CallAsked::propose)));
    }

    private static Step propose(Page below, Offer offer, Glance glance) {
        return below instanceof CallPage call
                ? new Step.To(call.play(new Move.Propose(offer), glance))
                : new Step.To(below);
    }

    /** In an exam nothing of the judging is shown before the end. */
    private Optional<Step> closed() {
        return page.exam() ? Optional.of(to(page.saying(Desk.NOT_IN_EXAM))) : Optional.empty();
    }

    private Step why() {
        return closed().orElseGet(() -> {
            var rows = Reasons.of(page.talk(), glance.comfort().manner().showing(Detail.CHANGES));
            return rows.isEmpty()
                    ? to(page.saying(Desk.NOTHING_YET))
                    : read(Phrase.of("Почему изменилось отношение", "Why the mood changed"), rows);
        });
    }

    private Step debrief() {
        return closed().orElseGet(() -> new Step.Over(page, Rating.before(page.line(), page.talk(), glance.lang())));
    }

    /** Takes the call up again before one of its turns; what it came to at first stays. */
    private Step otherwise(String rest) {
        if (!page.talk().over()) {
            return to(page.saying(Desk.NOT_OVER));
        }
        var turn = rest.matches("[0-9]{1,3}") ? Integer.parseInt(rest) : 0;
        return to(page.otherwise(turn)
                .orElseGet(() -> page.saying(Desk.noTurn(page.talk().state().turn()))));
    }

    private Step paper() {
        return new Step.Over(
                page,
                Reading.of(
                        Phrase.of("Документ", "The paper"),
                        (at, width) -> PaperRows.of(page.talk(), page.line().writer(), at.lang())));
    }

    private Step meters(String rest) {
        return closed().orElseGet(() -> {
            var comfort = glance.comfort();
            var other = comfort.detail() == Detail.NONE ? Detail.CHANGES : Detail.NONE;
            var wanted = Desk.detail(rest).orElse(other);
            return new Step.Tune(page.saying(Desk.of(wanted)), comfort.showing(wanted));
        });
    }

    private Step bye() {
        if (page.talk().over()) {
            return to(page.saying(Desk.OVER));
        }
        return page.talk().state().agreement().isPresent()
                ? play(new Move.Leave())
                : to(page.with(page.showing().asking(Question.END, END)));
    }

    private Step lang(String rest) {
        var wanted = rest.isEmpty() ? Optional.of(glance.lang().other()) : Lang.of(rest);
        return wanted.<Step>map(lang -> new Step.Tune(
                        page.saying(Desk.LANGUAGE), glance.comfort().in(lang)))
                .orElseGet(() -> to(page.saying(Desk.WHICH_LANGUAGE)));
    }
}
