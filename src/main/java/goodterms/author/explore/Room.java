package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A node made ready for exploring: its questions, and its replies as bits. */
record Room(Node node, int index, Questions lines, Questions options, Seen seen) {

    static Room of(Scenario scenario, Tracked tracked, Node node, int index) {
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
                index,
                new Questions(scenario, tracked, said),
                new Questions(scenario, tracked, offered),
                new Seen());
    }

    /** The lines spoken under some facts are noted; whether there is any. */
    boolean speak(Condition.Facts facts) {
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
    int open(Condition.Facts facts) {
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
    int bests(int open) {
        var bests = 0;
        for (var i = 0; i < node.options().size(); i++) {
            bests += (open >> i & 1) == 1 && node.options().get(i).rate() == Node.Rate.BEST ? 1 : 0;
        }
        return bests;
    }
}
