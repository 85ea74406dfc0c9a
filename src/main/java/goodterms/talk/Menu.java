package goodterms.talk;

import goodterms.scenario.Node.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The written replies of the moment, shuffled by the seed unless the node keeps its order. */
public final class Menu {

    private Menu() {}

    /** A reply as shown; a locked one shows why instead of being open. */
    public record Entry(Option option, String text, Optional<String> locked) {

        public boolean open() {
            return locked.isEmpty();
        }
    }

    static List<Entry> of(Stage stage, State state) {
        if (state.over().isPresent()) {
            return List.of();
        }
        var node = stage.scenario().node(state.node());
        var options = node.options();
        var order = node.fixedOrder() ? null : Seeds.order(stage.opening().seed(), node.id(), options.size());
        var facts = new Known(stage, state, Optional.empty());
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < options.size(); i++) {
            entry(stage, state, options.get(order == null ? i : order[i]), facts)
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private static Optional<Entry> entry(Stage stage, State state, Option option, Known facts) {
        if (option.once() && state.chosen().has(stage.optionIndex(option.id()))) {
            return Optional.empty();
        }
        var text = stage.voice().say(option.text());
        if (option.when().isEmpty() || option.when().get().holds(facts)) {
            return Optional.of(new Entry(option, text, Optional.empty()));
        }
        return option.elseHint()
                .map(hint -> new Entry(option, text, Optional.of(stage.voice().say(hint))));
    }

    /** Whether a reply may be taken now. */
    static boolean open(Stage stage, State state, Option option) {
        return !(option.once() && state.chosen().has(stage.optionIndex(option.id())))
                && (option.when().isEmpty() || option.when().get().holds(new Known(stage, state, Optional.empty())));
    }
}
