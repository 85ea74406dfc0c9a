package goodterms.author;

import goodterms.scenario.Node;
import goodterms.scenario.Node.Next;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Phase;
import goodterms.scenario.Node.Rate;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The map of a scenario: its moments, the ways between them, and how simulated managers went through it. */
public record Chart(String scenario, List<Spot> spots, boolean whole) {

    public Chart {
        spots = List.copyOf(spots);
    }

    /** How a call may come to a node other than by a reply. */
    public enum Entry {
        START,
        ACCEPTED,
        REFUSED,
        HUNG_UP
    }

    /** A node: who comes in here, the share of calls that reach it in thousandths, remarks on it, how it ends or goes on. */
    public record Spot(
            String id,
            Optional<Phase> phase,
            List<Entry> entries,
            int reach,
            int remarks,
            Optional<Outcome> end,
            List<Way> ways) {

        public Spot {
            entries = List.copyOf(entries);
            ways = List.copyOf(ways);
        }
    }

    /** A way on: a reply with the author's rating and how often it is taken where open, thousandths; or the only way there is. */
    public record Way(Optional<Reply> reply, String to) {}

    public record Reply(String option, Rate rate, int take) {}

    /** The map of a whole scenario; {@code remarks} counts what check says of a node. */
    public static Chart of(Scenario scenario, Coverage coverage, Map<String, Integer> remarks) {
        var spots = new ArrayList<Spot>();
        for (var node : scenario.nodes().values()) {
            var end =
                    node.next() instanceof Next.End(Outcome outcome) ? Optional.of(outcome) : Optional.<Outcome>empty();
            spots.add(new Spot(
                    node.id(),
                    node.phase(),
                    entries(scenario, node.id()),
                    coverage.reach(node.id()),
                    remarks.getOrDefault(node.id(), 0),
                    end,
                    ways(node, coverage)));
        }
        return new Chart(scenario.id(), spots, true);
    }

    private static List<Entry> entries(Scenario scenario, String id) {
        var entries = new ArrayList<Entry>();
        var settled = scenario.settlement();
        Map.of(
                        Entry.START, scenario.start(),
                        Entry.ACCEPTED, settled.accepted(),
                        Entry.REFUSED, settled.refused(),
                        Entry.HUNG_UP, settled.hungUp())
                .forEach((entry, node) -> {
                    if (node.equals(id)) {
                        entries.add(entry);
                    }
                });
        return entries.stream().sorted().toList();
    }

    private static List<Way> ways(Node node, Coverage coverage) {
        return switch (node.next()) {
            case Next.Choose choose ->
                choose.options().stream()
                        .map(o -> new Way(Optional.of(new Reply(o.id(), o.rate(), coverage.take(o.id()))), o.to()))
                        .toList();
            case Next.Goto(String to) -> List.of(new Way(Optional.empty(), to));
            case Next.End end -> List.of();
        };
    }

    /** What lies within so many steps of a node, in either direction; ways that lead out of it stay and end nowhere. */
    public Chart around(String node, int depth) {
        var near = new HashSet<>(Set.of(node));
        for (var step = 0; step < depth; step++) {
            var before = Set.copyOf(near);
            for (var spot : spots) {
                for (var way : spot.ways()) {
                    if (before.contains(spot.id())) {
                        near.add(way.to());
                    } else if (before.contains(way.to())) {
                        near.add(spot.id());
                    }
                }
            }
        }
        return new Chart(
                scenario, spots.stream().filter(s -> near.contains(s.id())).toList(), false);
    }

    /** The nodes by their ids, in the order of the file. */
    public Map<String, Spot> byId() {
        var all = new LinkedHashMap<String, Spot>();
        spots.forEach(s -> all.put(s.id(), s));
        return all;
    }
}
