package goodterms.author.lint;

import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario.Objective;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ways through the tree by written replies, conditions left aside: whether the aim can be reached, and what no way can do without. */
final class Paths {

    private static final Set<Outcome> GOOD = EnumSet.of(Outcome.AGREEMENT, Outcome.PERSUADED, Outcome.HANDED_OVER);

    /** A reply taken in a node. */
    record Step(Node node, Option option) {}

    private final Study study;

    Paths(Study study) {
        this.study = study;
    }

    /** Whether the aim can be reached from a node. */
    boolean recovers(String from) {
        return way(from, Optional.empty()).isPresent();
    }

    /** The first reply that every way to the aim must take. */
    Optional<Step> bottleneck() {
        return way(study.scenario().start(), Optional.empty()).stream()
                .flatMap(List::stream)
                .filter(step -> step.node().options().size() > 1)
                .filter(step -> way(study.scenario().start(), Optional.of(step.option()))
                        .isEmpty())
                .findFirst();
    }

    /** The shortest way to a place where the aim can be reached, without one of the replies. */
    private Optional<List<Step>> way(String from, Optional<Option> without) {
        Map<String, List<Step>> ways = new HashMap<>();
        var queue = new ArrayDeque<String>();
        ways.put(from, List.of());
        queue.add(from);
        while (!queue.isEmpty()) {
            var node = study.scenario().node(queue.poll());
            var way = ways.getOrDefault(node.id(), List.of());
            if (aim(node)) {
                return Optional.of(way);
            }
            for (var next : Reach.next(node)) {
                if (!ways.containsKey(next) && by(node, next, without).isPresent()) {
                    ways.put(next, longer(way, node, by(node, next, without).get()));
                    queue.add(next);
                }
            }
        }
        return Optional.empty();
    }

    /** The reply that leads on, if another than the one left out does; none is needed where nothing is chosen. */
    private static Optional<Optional<Option>> by(Node node, String next, Optional<Option> without) {
        if (node.options().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return node.options().stream()
                .filter(o -> o.to().equals(next) && without.filter(o::equals).isEmpty())
                .findFirst()
                .map(Optional::of);
    }

    private static List<Step> longer(List<Step> way, Node node, Optional<Option> by) {
        if (by.isEmpty()) {
            return way;
        }
        var longer = new ArrayList<>(way);
        longer.add(new Step(node, by.get()));
        return longer;
    }

    private boolean aim(Node node) {
        if (node.next() instanceof Node.Next.End(Outcome outcome)) {
            return GOOD.contains(outcome);
        }
        return node.offer() && !node.options().isEmpty() && study.scenario().objective() != Objective.PERSUADE;
    }
}
