package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can still be asked from a node on; what nobody will ask again makes no two moments different. */
record Ahead(long flags, Set<String> vars, Set<Meters> meters) {

    /** By node: grown until nothing is added. */
    static Map<String, Ahead> of(Scenario scenario, Slice slice, Tracked tracked) {
        Map<String, Ahead> ahead = new HashMap<>();
        var nodes = new ArrayList<>(scenario.nodes().values());
        nodes.forEach(node -> ahead.put(node.id(), here(scenario, slice, node, tracked)));
        for (var grown = true; grown; ) {
            grown = false;
            for (var node : nodes.reversed()) {
                var now = at(ahead, node.id());
                for (var next : next(scenario, node)) {
                    now = now.with(at(ahead, next));
                }
                now = offers(node) ? now.with(taken(scenario, ahead)) : now;
                grown |= !now.equals(ahead.put(node.id(), now));
            }
        }
        return ahead;
    }

    private static boolean offers(Node node) {
        return node.offer() && !node.options().isEmpty();
    }

    /** After an offer was taken nobody asks whether an amount was asked for. */
    private static Ahead taken(Scenario scenario, Map<String, Ahead> ahead) {
        var then = at(ahead, scenario.settlement().accepted());
        return new Ahead(then.flags & ~Spot.ASKED, then.vars, then.meters);
    }

    private static Ahead at(Map<String, Ahead> ahead, String node) {
        return Optional.ofNullable(ahead.get(node)).orElseThrow(() -> new IllegalArgumentException(node));
    }

    private static Ahead here(Scenario scenario, Slice slice, Node node, Tracked tracked) {
        var leaves = slice.asked(node);
        var vars = new HashSet<String>();
        for (var leaf : leaves) {
            if (leaf instanceof Condition.Variable(String name)) {
                vars.add(name);
            }
        }
        return new Ahead(tracked.bits(leaves) | settling(node), Set.copyOf(vars), meters(scenario, node, leaves));
    }

    /** The gate of the truth asks for trust, too. */
    private static Set<Meters> meters(Scenario scenario, Node node, Set<Condition> leaves) {
        var meters = EnumSet.noneOf(Meters.class);
        for (var leaf : leaves) {
            if (leaf instanceof Condition.Meter(Meters meter)) {
                meters.add(meter);
            }
        }
        var truth = scenario.debtor().truth();
        if (truth.isPresent()
                && node.options().stream().anyMatch(o -> o.reveal().contains(truth.get()))) {
            meters.add(Meters.TRUST);
        }
        return meters;
    }

    /** Whether an amount was asked for counts where an agreement may end the call. */
    private static long settling(Node node) {
        return node.next().equals(new Node.Next.End(Node.Outcome.AGREEMENT)) ? Spot.ASKED : 0;
    }

    private static List<String> next(Scenario scenario, Node node) {
        return switch (node.next()) {
            case Node.Next.Goto(String to) -> List.of(to);
            case Node.Next.End end -> List.of();
            case Node.Next.Choose choose -> {
                var next = new ArrayList<String>();
                choose.options().forEach(o -> next.add(o.to()));
                next.add(scenario.settlement().hungUp());
                if (node.offer()) {
                    next.add(scenario.settlement().refused());
                }
                yield next;
            }
        };
    }

    private Ahead with(Ahead other) {
        if ((flags | other.flags) == flags && vars.containsAll(other.vars) && meters.containsAll(other.meters)) {
            return this;
        }
        var more = new HashSet<>(vars);
        more.addAll(other.vars);
        var moods = EnumSet.noneOf(Meters.class);
        moods.addAll(meters);
        moods.addAll(other.meters);
        return new Ahead(flags | other.flags, Set.copyOf(more), moods);
    }

    /** The spot with only what can still be asked; whether an offer was taken always can. */
    Spot only(Spot spot, Tracked tracked) {
        var kept = spot.flags() & (spot.agreed() ? flags & ~Spot.ASKED | Spot.AGREED : flags);
        return new Spot(spot.node(), kept, tracked.only(vars, spot.vars()));
    }
}
