package goodterms.author.lint;

import goodterms.author.explore.Explored;
import goodterms.check.Place;
import goodterms.check.Places;
import goodterms.check.Problem;
import goodterms.debtor.ActTable;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** A scenario under study: what it says and where, what exploring it showed, the table of acts, and what was found so far. */
record Study(Explored explored, Places places, ActTable acts, Measures measures, List<Problem> problems) {

    static Study of(Scenario scenario, Places places, ActTable acts, Measures measures) {
        return new Study(Explored.of(scenario, measures.of("states")), places, acts, measures, new ArrayList<>());
    }

    Scenario scenario() {
        return explored.scenario();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The nodes that a call can come to. */
    List<Node> reached() {
        return scenario().nodes().values().stream().filter(explored::reached).toList();
    }

    /** Nodes that a call can come to and in which there is something to choose. */
    List<Node> decisions() {
        return reached().stream().filter(n -> n.options().size() > 1).toList();
    }

    static String path(Node node) {
        return "nodes." + node.id();
    }

    static String path(Node node, Option option) {
        return path(node) + ".options." + option.id();
    }

    Place at(Node node) {
        return places.key(path(node));
    }

    Place at(Node node, Option option) {
        return places.key(path(node, option));
    }
}
