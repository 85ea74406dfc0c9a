package goodterms.console;

import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.desk.input.Command;
import goodterms.desk.page.Row;
import goodterms.desk.telling.Briefing;
import goodterms.desk.telling.Manner.Detail;
import goodterms.desk.telling.Menus;
import goodterms.desk.telling.Moods;
import goodterms.desk.telling.Reasons;
import goodterms.desk.words.Asking;
import goodterms.desk.words.Desk;
import goodterms.lang.Lang;
import goodterms.talk.Event;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A command at the prompt being answered. */
final class Asked {

    private final Call call;
    private final String rest;

    Asked(Call call, String rest) {
        this.call = call;
        this.rest = rest.toLowerCase(Locale.ROOT);
    }

    void answer(Command command) {
        switch (command) {
            case MENU -> menu();
            case OFFER -> offer();
            case HINT -> call.play(new Move.Hint());
            case ADVISE -> advise();
            case WHY -> why();
            case FACTS -> atLength(facts());
            case INVOICES ->
                show(Briefing.invoices(call.talk().stage(), call.manner().lang()));
            case METERS -> meters();
            case UNDO -> call.play(new Move.Undo());
            case DISAGREE -> call.play(new Move.Disagree());
            case DEBRIEF -> debrief();
            case WHATIF -> otherwise();
            case PAPER ->
                show(call.setting().paper().of(call.talk(), call.manner().lang()));
            case LEAVE -> bye();
            case LANG -> lang();
            case QUIT -> call.leave();
            case HELP -> atLength(Menus.help(call.manner().lang()));
        }
    }

    private void offer() {
        var now = Asking.notNow(call.talk());
        if (now.isPresent()) {
            call.say(now.get());
            return;
        }
        var setting = call.setting();
        new OfferDialogue(
                        setting.wire(),
                        setting.forms().apply(call.talk()),
                        call.manner().lang(),
                        Asking.SEND)
                .offer()
                .ifPresent(o -> call.play(new Move.Propose(o)));
    }

    private void show(List<Row> rows) {
        call.setting().wire().show(rows);
    }

    /** Shows something long, and the replies again, which have scrolled away by then. */
    private void atLength(List<Row> rows) {
        show(rows);
        again();
    }

    private void again() {
        if (!call.talk().over()) {
            show(List.of(Row.empty()));
            show(Menus.of(call.talk(), call.manner()));
        }
    }

    private void advise() {
        call.play(new Move.Advise());
        if (call.talk().fresh().stream().anyMatch(Event.Advised.class::isInstance)) {
            again();
        }
    }

    private List<Row> facts() {
        var stage = call.talk().stage();
        return Briefing.facts(
                stage, stage.known(call.talk().state()), call.manner().lang());
    }

    private void menu() {
        if (call.talk().over()) {
            call.say(Desk.OVER);
        } else {
            show(Menus.of(call.talk(), call.manner()));
        }
    }

    /** In an exam nothing of the judging is shown before the end. */
    private boolean closed() {
        var exam = call.talk().stage().opening().mode() == Opening.Mode.EXAM
                && !call.talk().over();
        if (exam) {
            call.say(Desk.NOT_IN_EXAM);
        }
        return exam;
    }

    private void why() {
        if (!closed()) {
            var reasons = Reasons.of(call.talk(), call.manner().showing(Detail.CHANGES));
            atLength(
                    reasons.isEmpty()
                            ? List.of(Row.of(Desk.NOTHING_YET.in(call.manner().lang())))
                            : reasons);
        }
    }

    private void debrief() {
        if (closed()) {
            return;
        }
        var lang = call.manner().lang();
        var said = call.journal().reflection();
        var asking = call.talk().over()
                && !call.manner().plain()
                && call.setting().wire().live();
        if (!asking) {
            show(call.setting().review().of(call.talk(), said, lang));
            return;
        }
        var reflecting = new Reflecting(call.setting().wire(), lang);
        said = reflecting.before(said);
        call.journal().reflected(said);
        show(call.setting().review().of(call.talk(), said, lang));
        call.journal().reflected(reflecting.after(said));
        call.say(Desk.otherwise());
    }

    /** Takes the call up again before one of its turns; what it came to at first stays. */
    private void otherwise() {
        var talk = call.talk();
        if (!talk.over()) {
            call.say(Desk.NOT_OVER);
            return;
        }
        if (!call.otherwise(rest.matches("[0-9]{1,3}") ? Integer.parseInt(rest) : 0)) {
            call.say(Desk.noTurn(talk.state().turn()));
        }
    }

    private void meters() {
        if (closed()) {
            return;
        }
        var detail = Desk.detail(rest);
        if (detail.isPresent()) {
            call.tell(call.manner().showing(detail.get()));
            call.say(Desk.of(detail.get()));
        } else {
            show(Moods.bars(call.talk().state().mood(), call.manner()));
        }
    }

    /** Ending without an agreement is asked about where someone can answer. */
    private void bye() {
        var talk = call.talk();
        var wire = call.setting().wire();
        if (!talk.over() && talk.state().agreement().isEmpty() && wire.live()) {
            var answer = wire.read(new Prompt(Desk.END_CALL.in(call.manner().lang()) + " ", "", List.of(), false));
            if (!(answer instanceof Typed.Line(String text) && Desk.yes(text))) {
                return;
            }
        }
        call.play(new Move.Leave());
    }

    /** The debtor goes on in the language of the call; the program's own words change. */
    private void lang() {
        var asked = rest.isEmpty() ? Optional.of(call.manner().lang().other()) : Lang.of(rest);
        asked.ifPresentOrElse(
                lang -> {
                    call.tell(call.manner().in(lang));
                    call.say(Desk.LANGUAGE);
                },
                () -> call.say(Desk.WHICH_LANGUAGE));
    }
}
