package goodterms.console;

import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.desk.Journal;
import goodterms.desk.LookBack;
import goodterms.desk.Review;
import goodterms.desk.input.Command;
import goodterms.desk.input.Input;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.BranchRows;
import goodterms.desk.telling.Briefing;
import goodterms.desk.telling.Ending;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Menus;
import goodterms.desk.telling.ReflectionRows;
import goodterms.desk.telling.Telling;
import goodterms.desk.words.Asking;
import goodterms.desk.words.Desk;
import goodterms.lang.Phrase;
import goodterms.settlement.offers.Forms;
import goodterms.talk.Event;
import goodterms.talk.Move;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One call at the line desk, from the briefing to the last word. It decides nothing: what is typed becomes a move. */
public final class Call {

    /** What a call needs beside the talk: where it is told, kept, filled in and looked back on, and whether all is new. */
    public record Setting(
            Wire wire,
            Journal journal,
            Function<Talk, Forms> forms,
            LookBack review,
            Review paper,
            boolean firstTime) {}

    private final Setting setting;
    private final Wire wire;
    private Journal journal;
    private Talk talk;
    private Optional<Talk> first = Optional.empty();
    private Manner manner;
    private boolean interrupted;
    private boolean left;

    public Call(Setting setting, Talk talk, Manner manner) {
        this.setting = setting;
        this.wire = setting.wire();
        this.journal = setting.journal();
        this.talk = talk;
        this.manner = manner;
    }

    /** Runs until the call is over and looked at, or left; answers with the talk as it stands then. */
    public Talk run() {
        begin();
        if (setting.firstTime()) {
            wire.show(List.of(Menus.keys(talk, manner.lang())));
        }
        return typing();
    }

    /** A call that is over goes on from before a turn in another way. */
    public Talk again(int turn) {
        if (otherwise(turn)) {
            return typing();
        }
        say(Desk.noTurn(talk.state().turn()));
        return talk;
    }

    private Talk typing() {
        while (!left) {
            typed(wire.read(prompt()));
        }
        return talk;
    }

    /** Performs written moves, each a line of a playthrough, in place of typed ones. */
    public Talk perform(List<String> lines) {
        begin();
        for (var line : lines) {
            wire.show(List.of(Row.of(Ink.QUIET, line)));
            goodterms.talk.script.Input.move(line, talk.menu())
                    .ifPresentOrElse(this::play, () -> say(Desk.NOT_UNDERSTOOD));
        }
        return talk;
    }

    /** A call taken up again does not ring. */
    private void begin() {
        journal.rule().ifPresent(rule -> wire.show(List.of(ReflectionRows.rule(rule, manner.lang()))));
        wire.show(talk.before().isEmpty() ? Briefing.of(talk.stage(), manner) : Briefing.owing(talk.stage(), manner));
        told();
    }

    private Prompt prompt() {
        var names =
                Arrays.stream(Command.values()).map(c -> c.typed(manner.lang())).toList();
        return new Prompt(manner.plain() ? "> " : "› ", "", names, true);
    }

    private void typed(Typed typed) {
        switch (typed) {
            case Typed.Line(String text) -> {
                interrupted = false;
                asked(Input.of(text));
            }
            case Typed.Interrupt() -> {
                if (interrupted || talk.over()) {
                    leave();
                } else {
                    interrupted = true;
                    say(journal.keeps() ? Desk.STOP_SAVED : Desk.STOP);
                }
            }
            case Typed.End() -> leave();
        }
    }

    private void asked(Input input) {
        switch (input) {
            case Input.Nothing() -> left = talk.over();
            case Input.Pick(int number) -> pick(number);
            case Input.Say(String text) -> play(new Move.Say(text));
            case Input.Ask(Command command, String rest) -> new Asked(this, rest).answer(command);
            case Input.Unknown unknown -> say(Desk.unknown(unknown.typed(), unknown.meant()));
        }
    }

    private void pick(int number) {
        var menu = talk.menu();
        if (talk.over() || menu.isEmpty()) {
            say(talk.over() ? Desk.OVER : Desk.NO_REPLIES);
        } else if (number < 1 || number > menu.size()) {
            say(Desk.noReply(number, menu.size()));
        } else {
            play(new Move.Choose(menu.get(number - 1).option().id()));
        }
    }

    /** Plays a move, keeps it, and tells what came of it. */
    void play(Move move) {
        var late = Asking.tooLate(talk, move);
        if (late.isPresent()) {
            say(late.get());
            return;
        }
        var before = talk;
        talk = talk.after(move);
        var kept = journal.moved(move, talk);
        if (talk.undone() > before.undone()) {
            say(Desk.UNDONE);
        }
        told();
        kept.ifPresent(this::say);
    }

    private void told() {
        var rows = new ArrayList<>(Telling.of(talk, manner));
        if (!rows.isEmpty() && (advanced() || ended())) {
            rows.addFirst(Row.empty());
        }
        if (ended()) {
            rows.addAll(Ending.of(talk, manner));
            first.ifPresent(f -> rows.addAll(BranchRows.of(f, talk, manner.lang())));
            rows.add(Ending.next(manner));
        } else if (advanced()) {
            rows.add(Row.empty());
            rows.addAll(Menus.of(talk, manner));
        }
        wire.show(rows);
    }

    private boolean ended() {
        return talk.fresh().stream().anyMatch(e -> e instanceof Event.Ended);
    }

    /** Whether the replies are to be shown again: something was said, and they may have changed. */
    private boolean advanced() {
        return talk.fresh().stream().anyMatch(e -> e instanceof Event.DebtorSpoke || e instanceof Event.Entered);
    }

    /**
     * Goes on from before a turn, where there is such a turn; the call as it went first is kept, and compared with at the end.
     */
    boolean otherwise(int turn) {
        var from = talk.steps().stream()
                .filter(t -> t.state().turn() == turn)
                .flatMap(t -> t.before().stream())
                .filter(b -> b.state().turn() == turn - 1)
                .findFirst();
        from.ifPresent(b -> otherwise(b, turn));
        return from.isPresent();
    }

    private void otherwise(Talk from, int turn) {
        journal = journal.branch(from, turn);
        first = first.or(() -> Optional.of(talk));
        talk = from;
        say(Desk.AGAIN);
        var rows = new ArrayList<>(Telling.of(talk, manner));
        rows.add(Row.empty());
        rows.addAll(Menus.of(talk, manner));
        wire.show(rows);
    }

    void leave() {
        left = true;
        if (!talk.over()) {
            say(journal.keeps() ? Desk.LEFT_SAVED : Desk.LEFT);
        }
    }

    void say(Phrase phrase) {
        wire.show(List.of(Row.of(Ink.WARN, phrase.in(manner.lang()))));
    }

    Journal journal() {
        return journal;
    }

    Setting setting() {
        return setting;
    }

    Talk talk() {
        return talk;
    }

    Manner manner() {
        return manner;
    }

    void tell(Manner next) {
        manner = next;
    }
}
