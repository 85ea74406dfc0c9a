package goodterms.author.explore;

import goodterms.author.explore.Slice.Depth;
import goodterms.scenario.Condition;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario walked in slices: once for its menus, and for the lines of nodes that ask more than menus do a few nodes at a time.
 * Menus alone decide where a call goes, so each slice meets exactly what the whole would.
 */
final class Slices {

    /** So many questions a slice may add to those of the menus; each may double its states. */
    private static final int MORE = 3;

    /** Nodes whose lines are heard on one walk, and what these ask beyond the menus. */
    private record Share(Set<String> nodes, Set<Condition> more) {

        static Share empty() {
            return new Share(new LinkedHashSet<>(), new HashSet<>());
        }

        int growth(Set<Condition> asked) {
            return (int) asked.stream().filter(leaf -> !more.contains(leaf)).count();
        }

        void add(Node node, Set<Condition> asked) {
            nodes.add(node.id());
            more.addAll(asked);
        }
    }

    private final Set<Condition> menus;
    private final List<Share> shares = new ArrayList<>();

    private Slices(Scenario scenario) {
        this.menus = Slice.silent(Depth.ALL).asked(scenario);
        shares.add(Share.empty());
        scenario.nodes().values().forEach(this::add);
    }

    /** A node goes where its lines add least. */
    private void add(Node node) {
        var asked = asked(node);
        var best = shares.size();
        var least = Integer.MAX_VALUE;
        for (var i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            var growth = share.growth(asked);
            var fits = growth == 0 || i > 0 && share.more().size() + growth <= MORE;
            if (fits && growth < least) {
                best = i;
                least = growth;
            }
        }
        if (best == shares.size()) {
            shares.add(Share.empty());
        }
        shares.get(best).add(node, asked);
    }

    /** What the lines of a node ask beyond the menus, of marks that are alike one. */
    private Set<Condition> asked(Node node) {
        var lines = Slice.lines(node);
        if (lines.isEmpty()) {
            return Set.of();
        }
        var alike = Alike.of(lines, menus);
        return Leaves.of(lines).keySet().stream()
                .filter(leaf -> !menus.contains(leaf))
                .filter(Slices::followed)
                .map(leaf -> alike.getOrDefault(leaf, leaf))
                .collect(Collectors.toSet());
    }

    /** Moods and what is heard are not followed one by one. */
    private static boolean followed(Condition leaf) {
        return !(leaf instanceof Condition.Meter
                || leaf instanceof Condition.HeardAct
                || leaf instanceof Condition.Mentions);
    }

    /** What was met; empty when the states of all slices are more than the budget. */
    static Optional<Explored> explore(Scenario scenario, int budget) {
        var slices = new Slices(scenario);
        var first = Optional.<Explored>empty();
        for (var share : slices.shares) {
            var left = budget - first.map(Explored::states).orElse(0);
            var next = new Exploration(scenario, new Slice(Depth.ALL, share.nodes(), first.isEmpty()), left).run();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            first = Optional.of(
                    first.map(f -> f.with(next.get(), share.nodes())).orElse(next.get()));
        }
        return first;
    }
}
