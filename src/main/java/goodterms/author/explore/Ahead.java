package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can still be asked from a node on, as bits: questions, variables and readings; and whether anything looked at can still be
 * met. What nobody will ask again makes no two moments different.
 */
record Ahead(long flags, long vars, long meters, boolean heard) {

    /** By node: grown until nothing is added. */
    static Map<String, Ahead> of(Scenario scenario, Slice slice, Tracked tracked) {
        Map<String, Ahead> ahead = new HashMap<>();
        Map<String, List<String>> next = new HashMap<>();
        var nodes = new ArrayList<>(scenario.nodes().values());
        nodes.forEach(node -> ahead.put(node.id(), here(scenario, slice, node, tracked)));
        nodes.forEach(node -> next.put(node.id(), next(scenario, node)));
        for (var grown = true; grown; ) {
            grown = false;
            for (var node : nodes.reversed()) {
                var before = at(ahead, node.id());
                var now = before;
                for (var on : next.getOrDefault(node.id(), List.of())) {
                    now = now.with(at(ahead, on));
                }
                now = offers(node) ? now.with(taken(scenario, ahead)) : now;
                if (!now.equals(before)) {
                    grown = true;
                    ahead.put(node.id(), now);
                }
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
        return new Ahead(then.flags & ~Spot.ASKED, then.vars, then.meters, then.heard);
    }

    private static Ahead at(Map<String, Ahead> ahead, String node) {
        return Optional.ofNullable(ahead.get(node)).orElseThrow(() -> new IllegalArgumentException(node));
    }

    private static Ahead here(Scenario scenario, Slice slice, Node node, Tracked tracked) {
        var leaves = slice.asked(node);
        return new Ahead(
                tracked.bits(leaves) | settling(node),
                tracked.variables(leaves),
                bits(meters(scenario, node, leaves)),
                slice.menus() || slice.hears(node));
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

    private static long bits(Set<Meters> meters) {
        return meters.stream().mapToLong(meter -> 1L << meter.ordinal()).sum();
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
                yield next.stream().distinct().toList();
            }
        };
    }

    private Ahead with(Ahead other) {
        return new Ahead(flags | other.flags, vars | other.vars, meters | other.meters, heard || other.heard);
    }

    boolean asks(Meters meter) {
        return (meters & 1L << meter.ordinal()) != 0;
    }

    /** The spot with only what can still be asked; whether an offer was taken always can. */
    Spot only(Spot spot, Tracked tracked) {
        var kept = spot.flags() & (spot.agreed() ? flags & ~Spot.ASKED | Spot.AGREED : flags);
        return new Spot(spot.node(), kept, tracked.only(vars, spot.vars()));
    }
}
