package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one walk through a scenario looks at: the lines of some nodes, and the menus of all or only as far as they decide where a
 * call goes on the way to those lines.
 */
record Slice(Depth depth, Set<String> heard, boolean menus) {

    /** How much is followed: everything, facts and variables, or the nodes alone. */
    enum Depth {
        ALL,
        FACTS,
        NODES
    }

    /** All lines at once. */
    static Slice whole(Scenario scenario, Depth depth) {
        return new Slice(depth, Set.copyOf(scenario.nodes().keySet()), true);
    }

    /** No lines at all. */
    static Slice silent(Depth depth) {
        return new Slice(depth, Set.of(), true);
    }

    boolean hears(Node node) {
        return heard.contains(node.id());
    }

    /** All that the conditions looked at ask, and the replies that can be given once. */
    Set<Condition> asked(Scenario scenario) {
        var asked = new LinkedHashSet<Condition>();
        scenario.nodes().values().forEach(node -> asked.addAll(asked(node)));
        return asked;
    }

    /** The same of one node. */
    Set<Condition> asked(Node node) {
        var asked = new LinkedHashSet<>(Leaves.of(conditions(node)).keySet());
        asked.addAll(once(node));
        return asked;
    }

    /** For each mark that is asked about one that stands for all that come to the same. */
    Map<Condition, Condition> alike(Scenario scenario) {
        var nodes = scenario.nodes().values();
        return Alike.of(
                nodes.stream().flatMap(node -> conditions(node).stream()).toList(),
                nodes.stream().flatMap(node -> once(node).stream()).collect(Collectors.toSet()));
    }

    private List<Condition> conditions(Node node) {
        var conditions = new ArrayList<Condition>();
        node.options().forEach(option -> option.when().ifPresent(conditions::add));
        if (hears(node)) {
            conditions.addAll(lines(node));
        }
        return conditions;
    }

    static List<Condition> lines(Node node) {
        return node.say().stream().flatMap(line -> line.when().stream()).toList();
    }

    /** Having given the replies that can be given once. */
    private static Set<Condition> once(Node node) {
        return node.options().stream()
                .filter(Node.Option::once)
                .map(option -> new Condition.Chosen(option.id()))
                .collect(Collectors.toSet());
    }
}
