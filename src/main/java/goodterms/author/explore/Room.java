package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node made ready for exploring: its questions, its replies, and the flag of having come to it. */
record Room(
        Node node,
        int index,
        Questions lines,
        Questions options,
        List<Reply> replies,
        long visited,
        Ahead ahead,
        Seen seen,
        Map<Questions.Key, Boolean> heard,
        Map<Questions.Key, Menu> menus) {

    /** What may stand on the menu: for each reply when it is open; whether nothing or two best ones may be open. */
    record Menu(boolean tried, List<Hull> hulls, boolean empty, boolean twoBests) {}

    static Room of(Scenario scenario, Tracked tracked, Node node, Map<String, Ahead> ahead) {
        var said = new ArrayList<Condition>();
        node.say().forEach(line -> line.when().ifPresent(said::add));
        var offered = new ArrayList<Condition>();
        for (var option : node.options()) {
            option.when().ifPresent(offered::add);
            if (option.once()) {
                offered.add(new Condition.Chosen(option.id()));
            }
        }
        return new Room(
                node,
                0,
                new Questions(scenario, tracked, said),
                new Questions(scenario, tracked, offered),
                node.options().stream()
                        .map(option -> Reply.of(scenario, tracked, option))
                        .toList(),
                tracked.bit(new Condition.Visited(node.id())),
                Optional.ofNullable(ahead.get(node.id())).orElseThrow(),
                new Seen(),
                new HashMap<>(),
                new HashMap<>());
    }

    Room at(int place) {
        return new Room(node, place, lines, options, replies, visited, ahead, seen, heard, menus);
    }

    /** Notes what may be heard on arriving; false where nobody may speak, empty where it cannot be tried. */
    Optional<Boolean> hear(Spot spot, Ranges ranges) {
        var key = lines.key(spot, ranges);
        var before = heard.get(key);
        if (before != null) {
            return Optional.of(before);
        }
        var spoken = new boolean[] {true};
        var tried = lines.each(spot, ranges, facts -> spoken[0] &= speak(facts));
        if (!tried) {
            seen.anything(node.say().size(), 0);
            return Optional.empty();
        }
        heard.put(key, spoken[0]);
        return Optional.of(spoken[0]);
    }

    Menu menu(Spot spot, Ranges ranges) {
        return menus.computeIfAbsent(options.key(spot, ranges), key -> tried(spot, ranges));
    }

    private Menu tried(Spot spot, Ranges ranges) {
        var hulls = new ArrayList<Hull>();
        node.options().forEach(o -> hulls.add(new Hull(options.meters())));
        var found = new boolean[2];
        var tried = options.each(spot, ranges, facts -> {
            var open = open(facts);
            for (var i = 0; i < hulls.size(); i++) {
                if ((open >> i & 1) == 1) {
                    hulls.get(i).include(facts);
                }
            }
            found[0] |= open == 0;
            found[1] |= bests(open) > 1;
        });
        if (!tried) {
            seen.anything(0, node.options().size());
        }
        return new Menu(tried, hulls, found[0], found[1]);
    }

    /** The lines spoken under some facts are noted; whether there is any. */
    private boolean speak(Condition.Facts facts) {
        var spoken = false;
        var lines = node.say();
        for (var i = 0; i < lines.size(); i++) {
            var holds = holds(lines.get(i).when(), facts);
            seen.line(i, holds);
            if (holds && !spoken) {
                spoken = true;
                seen.spoken(i, lastOf(lines, i));
            }
        }
        return spoken;
    }

    private static int lastOf(List<Node.Line> lines, int first) {
        var last = first + 1;
        while (last < lines.size()
                && lines.get(last).when().equals(lines.get(first).when())) {
            last++;
        }
        return last;
    }

    /** The replies open under some facts, as bits. */
    private int open(Condition.Facts facts) {
        var open = 0;
        var options = node.options();
        for (var i = 0; i < options.size(); i++) {
            var option = options.get(i);
            var holds = holds(option.when(), facts);
            seen.option(i, holds);
            if (holds && !(option.once() && facts.chosen(option.id()))) {
                open |= 1 << i;
            }
        }
        return open;
    }

    private static boolean holds(Optional<Condition> when, Condition.Facts facts) {
        return when.map(w -> w.holds(facts)).orElse(true);
    }

    /** How many of the replies in a set are rated best. */
    private int bests(int open) {
        var bests = 0;
        for (var i = 0; i < node.options().size(); i++) {
            bests += (open >> i & 1) == 1 && node.options().get(i).rate() == Node.Rate.BEST ? 1 : 0;
        }
        return bests;
    }
}
