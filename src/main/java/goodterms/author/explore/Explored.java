package goodterms.author.explore;

import goodterms.author.explore.Slice.Depth;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What exploring a scenario has shown. What was never met is impossible, always; that something can happen is sure only when the
 * exploration is {@code whole}, which it is not when the states were too many to follow every choice. {@code straight} are the
 * replies that end a call as a success with no offer taken.
 */
public record Explored(Scenario scenario, Map<String, Seen> nodes, Set<String> straight, boolean whole, int states) {

    /** At most so many states are followed. */
    public static Explored of(Scenario scenario, int budget) {
        return Slices.explore(scenario, budget)
                .or(() -> new Exploration(scenario, Slice.whole(scenario, Depth.FACTS), budget).run())
                .orElseGet(() -> new Exploration(scenario, Slice.whole(scenario, Depth.NODES), Integer.MAX_VALUE)
                        .run()
                        .orElseThrow());
    }

    /** The same with the lines of some nodes as another walk met them. */
    Explored with(Explored other, Set<String> heard) {
        heard.forEach(node -> at(node).hear(other.at(node)));
        return new Explored(scenario, nodes, straight, whole && other.whole, states + other.states);
    }

    public Seen at(String node) {
        return Optional.ofNullable(nodes.get(node)).orElseThrow(() -> new IllegalArgumentException(node));
    }

    public boolean reached(Node node) {
        return at(node.id()).reached();
    }
}
