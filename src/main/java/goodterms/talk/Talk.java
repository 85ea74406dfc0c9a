package goodterms.talk;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** One call: where it stands, what the last move brought, and the talk before that move. Never changes; a move gives a new one. */
public record Talk(
        Stage stage, Optional<Talk> before, Optional<Move> move, State state, List<Event> fresh, int undone) {

    public Talk {
        fresh = List.copyOf(fresh);
    }

    /** The call begins: the debtor picks up. */
    public static Talk open(Stage stage) {
        var turn = new Turn(stage, stage.first());
        turn.begin();
        return new Talk(stage, Optional.empty(), Optional.empty(), turn.state(), turn.events(), 0);
    }

    /** The talk after a move. The same opening and moves give the same events on every machine. */
    public Talk after(Move next) {
        return switch (next) {
            case Move.Undo() -> undo();
            default -> played(next);
        };
    }

    public boolean over() {
        return state.over().isPresent();
    }

    /** The replies on the table, in the order shown. */
    public List<Menu.Entry> menu() {
        return Menu.of(stage, state);
    }

    /** Every event from the opening on, without those taken back. */
    public List<Event> events() {
        return steps().stream().flatMap(t -> t.fresh.stream()).toList();
    }

    /** The talk after each move that still counts, from the opening on. */
    public List<Talk> steps() {
        var steps = new ArrayDeque<Talk>();
        for (var at = Optional.of(this); at.isPresent(); at = at.get().before) {
            steps.addFirst(at.get());
        }
        return List.copyOf(steps);
    }

    private Talk played(Move next) {
        var turn = new Turn(stage, state);
        turn.play(next, Optional.of(this));
        return new Talk(stage, Optional.of(this), Optional.of(next), turn.state(), turn.events(), undone);
    }

    /** Back to before the last turn; an agreement or an ending can be taken back, an exam cannot. */
    private Talk undo() {
        if (stage.opening().mode() == Opening.Mode.EXAM) {
            return refused(Event.Why.EXAM);
        }
        for (var at = this; at.before.isPresent(); at = at.before.get()) {
            if (at.state.turn() > at.before.get().state.turn()) {
                var back = at.before.get();
                return new Talk(stage, back.before, back.move, back.state, back.fresh, undone + 1);
            }
        }
        return refused(Event.Why.NOTHING_TO_UNDO);
    }

    private Talk refused(Event.Why why) {
        return new Talk(
                stage, Optional.of(this), Optional.of(new Move.Undo()), state, List.of(new Event.Refused(why)), undone);
    }
}
