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
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A scenario under study: what it says and where, what exploring it shows, which goes on until it is asked for, the table of acts,
 * and what was found so far.
 */
record Study(
        Scenario scenario,
        CompletableFuture<Explored> exploring,
        Places places,
        ActTable acts,
        Measures measures,
        List<Problem> problems) {

    static Study of(Scenario scenario, Places places, ActTable acts, Measures measures) {
        var exploring = CompletableFuture.supplyAsync(() -> Explored.of(scenario, measures.of("states")));
        return new Study(scenario, exploring, places, acts, measures, List.of());
    }

    Explored explored() {
        return exploring.join();
    }

    /** What some lints find, one after the other. */
    @SafeVarargs
    final List<Problem> found(Consumer<Study>... lints) {
        var own = new Study(scenario, exploring, places, acts, measures, new ArrayList<>());
        for (var lint : lints) {
            lint.accept(own);
        }
        return own.problems;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The nodes that a call can come to. */
    List<Node> reached() {
        return scenario.nodes().values().stream().filter(explored()::reached).toList();
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
