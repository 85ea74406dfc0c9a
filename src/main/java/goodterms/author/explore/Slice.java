package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        var asked = menu(node);
        if (hears(node)) {
            asked.addAll(lines(node));
        }
        return asked;
    }

    static Set<Condition> lines(Node node) {
        var conditions = new ArrayList<Condition>();
        node.say().forEach(line -> line.when().ifPresent(conditions::add));
        return Leaves.of(conditions).keySet();
    }

    static Set<Condition> menu(Node node) {
        var asked = new LinkedHashSet<>(Leaves.of(whens(node)).keySet());
        node.options().stream().filter(Node.Option::once).forEach(o -> asked.add(new Condition.Chosen(o.id())));
        return asked;
    }

    private static List<Condition> whens(Node node) {
        return node.options().stream().flatMap(o -> o.when().stream()).toList();
    }
}
