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

/**
 * A scenario walked in slices: once for its menus, and for the lines of nodes that ask more than menus do a few nodes at a time.
 * Menus alone decide where a call goes, so each slice meets exactly what the whole would.
 */
final class Slices {

    /** So many questions a slice may add to those of the menus; each may double its states. */
    static int MORE = Integer.getInteger("more", 3);

    private final Set<Condition> menus = new HashSet<>();
    private final List<Set<Condition>> more = new ArrayList<>();
    private final List<Set<String>> heard = new ArrayList<>();

    private Slices(Scenario scenario) {
        scenario.nodes().values().forEach(node -> menus.addAll(Slice.menu(node)));
        more.add(Set.of());
        heard.add(new LinkedHashSet<>());
        scenario.nodes().values().forEach(this::add);
    }

    /** A node goes where its lines add least. */
    private void add(Node node) {
        var asked = new HashSet<>(Slice.lines(node));
        asked.removeAll(menus);
        asked.removeIf(Condition.Meter.class::isInstance);
        asked.removeIf(Condition.HeardAct.class::isInstance);
        asked.removeIf(Condition.Mentions.class::isInstance);
        var best = -1;
        for (var i = 0; i < more.size(); i++) {
            var size = together(asked, more.get(i)).size();
            if ((size <= MORE && i > 0 || size == more.get(i).size()) && (best < 0 || size - more.get(i).size() < together(asked, more.get(best)).size() - more.get(best).size())) {
                best = i;
            }
        }
        if (best < 0) {
            best = more.size();
            more.add(Set.of());
            heard.add(new LinkedHashSet<>());
        }
        more.set(best, together(asked, more.get(best)));
        heard.get(best).add(node.id());
    }

    private static Set<Condition> together(Set<Condition> one, Set<Condition> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** What was met; empty when the states of all slices are more than the budget. */
    static Optional<Explored> explore(Scenario scenario, int budget) {
        var slices = new Slices(scenario);
        var first = Optional.<Explored>empty();
        for (var names : slices.heard) {
            var left = budget - first.map(Explored::states).orElse(0);
            var next = new Exploration(scenario, new Slice(Depth.ALL, names, first.isEmpty()), left).run();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            first = Optional.of(first.map(f -> f.with(next.get(), names)).orElse(next.get()));
        }
        return first;
    }
}
