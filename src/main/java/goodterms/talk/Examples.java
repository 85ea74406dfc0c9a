package goodterms.talk;

import goodterms.debtor.Mood;
import goodterms.scenario.Node.Example;
import goodterms.scenario.Node.Option;
import goodterms.speech.Listener;
import java.util.List;
import java.util.Optional;

/** Runs the example sentences of a node: which reply is each taken for? */
public final class Examples {

    private Examples() {}

    /**
     * The replies an example is taken for in the two moments an author thinks of: nothing revealed yet, and everything revealed
     * to a debtor who trusts us. Empty where it is taken for none.
     */
    public static List<Optional<String>> taken(Stage stage, String node, Example example) {
        var heard =
                stage.rules().listener().hear(example.text(), stage.opening().lang(), Listener.Context.none());
        return List.of(fresh(stage, node), trusted(stage, node)).stream()
                .map(state -> Routing.find(stage, state, example.text(), heard).map(Option::id))
                .toList();
    }

    private static State fresh(Stage stage, String node) {
        return at(stage.first(), node);
    }

    private static State trusted(Stage stage, String node) {
        var state = at(stage.first(), node);
        var known = state.known();
        for (var fact : stage.scenario().facts().keySet()) {
            known = known.with(stage.factIndex(fact));
        }
        var mood = state.mood();
        return state.with(known).with(new Mood(80, mood.resolve(), mood.willingness(), mood.patience()));
    }

    private static State at(State state, String node) {
        return state.at(node);
    }
}
