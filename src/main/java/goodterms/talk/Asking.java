package goodterms.talk;

import java.util.Optional;

/** Asking the trainer's corner: a hint, advice, or an objection to a verdict. None of them is a turn. */
final class Asking {

    private Asking() {}

    static void hint(Turn turn) {
        if (exam(turn)) {
            return;
        }
        var hint = turn.node().hint();
        if (hint.isEmpty()) {
            turn.refuse(Event.Why.NO_HINT);
        } else {
            turn.add(new Event.Hinted(turn.stage.voice().say(hint.get())));
        }
    }

    static void advise(Turn turn) {
        if (!exam(turn)) {
            turn.add(new Event.Advised(turn.stage.advice(turn.before())));
        }
    }

    static void disagree(Turn turn, Optional<Talk> talk) {
        for (var at = talk; at.isPresent(); at = at.get().before()) {
            if (at.get().fresh().stream().anyMatch(e -> e instanceof Event.Said || e instanceof Event.Chose)) {
                turn.add(new Event.Disagreed(at.get().state().turn()));
                return;
            }
        }
        turn.refuse(Event.Why.NOTHING_JUDGED);
    }

    private static boolean exam(Turn turn) {
        if (turn.stage.opening().mode() == Opening.Mode.EXAM) {
            turn.refuse(Event.Why.EXAM);
            return true;
        }
        return false;
    }
}
