package goodterms.debrief.ahead;

import goodterms.debtor.Meter;
import goodterms.talk.Bearing.Use;
import goodterms.talk.Stage;
import goodterms.talk.State;
import java.util.Set;

/**
 * Whether one state is at least as good as another of the same key in all that bears on what follows. More of a reading never
 * hurts, with three exceptions that are asked for: a reply that closes by it, a truth that comes out by it, an empty yes that
 * becomes an honest no. Acts the other still has unused are allowed for in full.
 */
final class Better {

    private static final int READINGS = Meter.values().length;

    private static final int FREE = Integer.MAX_VALUE / 2;

    private static final int EMPTY = Label.bits(Set.of(Meter.TRUST, Meter.PATIENCE));

    private final Spare spare;
    private final int questions;

    Better(Stage stage) {
        this.spare = new Spare(stage);
        this.questions = stage.rules().model().face().questions();
    }

    boolean than(Label one, Label other, int found) {
        var strict = other.empty > found ? one.strict | EMPTY : one.strict;
        for (var i = 0; i < READINGS; i++) {
            var lead = one.readings[i] - other.readings[i];
            if (lead < 0 && on(one.weighing, i) || lead != 0 && on(strict, i)) {
                return false;
            }
        }
        return one.money >= other.money
                && one.health >= other.health
                && stands(one.state, other.state)
                && leads(one, other)
                && (strict == 0 || level(one, other, strict));
    }

    private static boolean on(int bits, int place) {
        return (bits & 1 << place) != 0;
    }

    private boolean leads(Label one, Label other) {
        var left = new int[READINGS];
        for (var i = 0; i < READINGS; i++) {
            left[i] = on(one.weighing, i) ? one.readings[i] - other.readings[i] : FREE;
        }
        for (var use : one.ahead.uses()) {
            if (!leads(one, other, use, left)) {
                return false;
            }
        }
        return true;
    }

    private boolean leads(Label one, Label other, Use use, int[] left) {
        var used = one.state.used().of(use.act());
        var before = other.state.used().of(use.act());
        if (used == before) {
            return true;
        }
        var points = spare.points(use.act(), used, before, use.times());
        for (var i = 0; i < READINGS; i++) {
            left[i] -= points[i];
            if (left[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the acts used can make no difference ahead to the readings that must be the same. */
    private boolean level(Label one, Label other, int strict) {
        for (var use : one.ahead.uses()) {
            var used = one.state.used().of(use.act());
            var before = other.state.used().of(use.act());
            var there = spare.points(use.act(), used, before, use.times());
            var back = spare.points(use.act(), before, used, use.times());
            for (var i = 0; i < READINGS; i++) {
                if (on(strict, i) && (there[i] != 0 || back[i] != 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean stands(State one, State other) {
        var a = one.standing();
        var b = other.standing();
        return Math.min(questions, a.openQuestions()) >= Math.min(questions, b.openQuestions())
                && (a.joint() || !b.joint())
                && (a.consequence() || !b.consequence())
                && (a.cleared() || !b.cleared());
    }
}
