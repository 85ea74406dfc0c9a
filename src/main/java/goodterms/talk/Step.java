package goodterms.talk;

import goodterms.scenario.Node.Option;
import goodterms.settlement.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One move from a bare state, without the talk around it: for looking ahead, exploring and simulating. */
public record Step(State state, List<Event> events) {

    /** The state every talk on this stage begins in, the debtor's first line spoken. */
    public static Step first(Stage stage) {
        var turn = new Turn(stage, stage.first());
        turn.begin();
        return new Step(turn.state(), turn.events());
    }

    public static Step take(Stage stage, State from, Move move) {
        return played(new Turn(stage, from), move);
    }

    /** The same without a word spoken; it leads to the same state but for the last words. */
    public static Step silent(Stage stage, State from, Move move) {
        return played(new Turn(stage, from, true), move);
    }

    private static Step played(Turn turn, Move move) {
        turn.play(move, Optional.empty());
        return new Step(turn.state(), turn.events());
    }

    /** Where an open reply leads, without a word of it. */
    public static State after(Stage stage, State from, Option reply) {
        var turn = new Turn(stage, from, true);
        turn.spend();
        turn.found();
        Choosing.act(turn, reply);
        return turn.state();
    }

    /** Where an offer leads at a node that takes one, without a word of it. */
    public static State after(Stage stage, State from, Proposal offer) {
        var turn = new Turn(stage, from, true);
        Proposing.put(turn, offer);
        return turn.state();
    }

    /** The replies that are open in a state, in the order of the file. */
    public static List<Option> open(Stage stage, State state) {
        if (state.over().isPresent()) {
            return List.of();
        }
        return stage.scenario().node(state.node()).options().stream()
                .filter(o -> Menu.open(stage, state, o))
                .toList();
    }

    /** The replies that may be taken in a state, in the order of the file. */
    public static List<Move.Choose> choices(Stage stage, State state) {
        return open(stage, state).stream().map(o -> new Move.Choose(o.id())).toList();
    }

    /** The replies that may be taken in a state, as a seed would show them. */
    public static List<Option> choices(Stage stage, State state, long seed) {
        if (state.over().isPresent()) {
            return List.of();
        }
        var node = stage.scenario().node(state.node());
        var options = node.options();
        var order = node.fixedOrder() ? null : Seeds.order(seed, node.id(), options.size());
        var open = new ArrayList<Option>(options.size());
        for (var i = 0; i < options.size(); i++) {
            var option = options.get(order == null ? i : order[i]);
            if (Menu.open(stage, state, option)) {
                open.add(option);
            }
        }
        return open;
    }
}
