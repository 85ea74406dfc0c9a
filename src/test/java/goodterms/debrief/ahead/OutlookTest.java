package goodterms.debrief.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.debrief.OfferGrid;
import goodterms.lang.Lang;
import goodterms.scenario.Node;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Stage;
import goodterms.talk.State;
import goodterms.talk.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The look ahead leaves out only what cannot matter. */
class OutlookTest {

    private static final int PLENTY = 12_000;

    @Test
    void aSilentStepLeadsWhereASpokenOneDoes() {
        for (var id : Worlds.shipped()) {
            var stage = stage(id);
            var spoken = Step.first(stage).state();
            var silent = spoken;
            for (var turn = 0; turn < 30 && spoken.over().isEmpty(); turn++) {
                var open = Step.open(stage, spoken);
                if (open.isEmpty()) {
                    break;
                }
                var reply = open.get(turn % open.size());
                var move = new Move.Choose(reply.id());
                assertEquals(
                        Step.after(stage, silent, reply),
                        Step.silent(stage, silent, move).state(),
                        id);
                spoken = Step.take(stage, spoken, move).state();
                silent = Step.after(stage, silent, reply);
                assertEquals(quiet(spoken), quiet(silent), id);
            }
        }
    }

    /** States in which comparing could leave out too much: those of many random walks, late enough to be searched whole. */
    @Test
    void comparingStatesNeverHidesABetterEnd() {
        var compared = 0;
        for (var id : Worlds.shipped()) {
            var stage = stage(id);
            var offers = OfferGrid.of(stage);
            for (var state : walks(stage)) {
                var whole = new Outlook(stage, offers, false).best(state, 0, PLENTY);
                if (whole.exact()) {
                    var best = new Outlook(stage, offers).best(state, 0, PLENTY);
                    assertTrue(best.exact(), id);
                    assertEquals(whole.index(), best.index(), () -> id + " " + state);
                    compared++;
                }
            }
        }
        assertTrue(compared >= 20, "compared " + compared);
    }

    private static List<State> walks(Stage stage) {
        var states = new ArrayList<State>();
        for (var seed = 1; seed <= 8; seed++) {
            var state = Step.first(stage).state();
            for (var turn = 0; turn < 11 && state.over().isEmpty(); turn++) {
                var open = Step.open(stage, state).stream()
                        .filter(o -> o.rate() != Node.Rate.HARMFUL)
                        .toList();
                if (open.isEmpty()) {
                    break;
                }
                state = Step.after(stage, state, open.get((seed * 7 + turn * 5 + seed * turn) % open.size()));
                if (turn >= 6 && state.over().isEmpty()) {
                    states.add(state);
                }
            }
        }
        return states;
    }

    /** The words last spoken and the lines used up are no part of where a talk stands. */
    private static State quiet(State s) {
        return new State(
                s.node(),
                s.mood(),
                s.turn(),
                s.refusals(),
                s.known(),
                s.chosen(),
                s.visited(),
                s.proposed(),
                s.used(),
                s.vars(),
                s.standing(),
                s.strayed(),
                Map.of(),
                s.agreement(),
                s.over(),
                "",
                s.offered());
    }

    private static Stage stage(String id) {
        return Worlds.stage(Worlds.scenario(id), Worlds.rules(), Lang.EN, 1, Mode.PRACTICE);
    }
}
