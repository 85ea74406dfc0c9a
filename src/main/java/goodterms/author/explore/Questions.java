package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Scenario;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The conditions of one place, tried on every answer that can make a difference there. */
final class Questions {

    /** The most combinations that are tried at one spot. */
    private static final int MOST = 8192;

    /** A question that a spot does not settle, with the answers to try. */
    private record Open(Condition leaf, int[] answers) {}

    private final Scenario scenario;
    private final Tracked tracked;
    private final List<Condition> leaves;
    private final List<Leaves.Marks> marks;

    Questions(Scenario scenario, Tracked tracked, List<Condition> conditions) {
        var asked = Leaves.of(conditions);
        this.scenario = scenario;
        this.tracked = tracked;
        this.leaves = List.copyOf(asked.keySet());
        this.marks = List.copyOf(asked.values());
    }

    /** The readings asked about. */
    List<Meters> meters() {
        return leaves.stream()
                .filter(Condition.Meter.class::isInstance)
                .map(m -> ((Condition.Meter) m).meter())
                .toList();
    }

    /** Tries each combination of answers; false, and nothing tried, when there are too many. */
    boolean each(Spot spot, Ranges ranges, Consumer<Outlook> use) {
        var open = new ArrayList<Open>();
        var count = 1L;
        for (var i = 0; i < leaves.size(); i++) {
            if (!tracked.has(leaves.get(i))) {
                var one = new Open(leaves.get(i), answers(leaves.get(i), marks.get(i), ranges));
                open.add(one);
                count *= one.answers().length;
                if (count > MOST) {
                    return false;
                }
            }
        }
        var outlook = new Outlook(spot, open);
        for (var n = 0L; n < count; n++) {
            outlook.turnTo(n);
            use.accept(outlook);
        }
        return true;
    }

    private int[] answers(Condition leaf, Leaves.Marks at, Ranges ranges) {
        return switch (leaf) {
            case Condition.Meter(Meters meter) -> points(at, ranges.low(meter), ranges.high(meter));
            case Condition.Variable(String name) -> {
                var variable = scenario.vars().get(name);
                yield variable == null ? new int[] {0} : points(at, variable.min(), variable.max());
            }
            default -> new int[] {0, 1};
        };
    }

    private static int[] points(Leaves.Marks at, int low, int high) {
        var points = new TreeSet<Integer>();
        points.add(low);
        points.add(high);
        if (at.all() && (long) high - low < MOST) {
            for (var value = low; value <= high; value++) {
                points.add(value);
            }
        }
        at.points().stream().filter(p -> p >= low && p <= high).forEach(points::add);
        return points.stream().mapToInt(Integer::intValue).toArray();
    }

    /** One combination of answers. */
    final class Outlook implements Condition.Facts {

        private final Spot spot;
        private final List<Open> open;
        private final int[] chosen;

        private Outlook(Spot spot, List<Open> open) {
            this.spot = spot;
            this.open = open;
            this.chosen = new int[open.size()];
        }

        private void turnTo(long combination) {
            var rest = combination;
            for (var i = 0; i < chosen.length; i++) {
                var answers = open.get(i).answers();
                chosen[i] = answers[(int) (rest % answers.length)];
                rest /= answers.length;
            }
        }

        private int answer(Condition leaf) {
            for (var i = 0; i < chosen.length; i++) {
                if (open.get(i).leaf().equals(leaf)) {
                    return chosen[i];
                }
            }
            return 0;
        }

        private boolean yes(Condition leaf) {
            return tracked.has(leaf) ? tracked.holds(spot, leaf) : answer(leaf) != 0;
        }

        @Override
        public int meter(Meters meter) {
            return answer(new Condition.Meter(meter));
        }

        @Override
        public int variable(String name) {
            var leaf = new Condition.Variable(name);
            return tracked.has(leaf) ? tracked.value(spot, name) : answer(leaf);
        }

        @Override
        public boolean heard(Act act) {
            return yes(new Condition.HeardAct(act));
        }

        @Override
        public boolean mentioned(Mention mention) {
            return yes(new Condition.Mentions(mention));
        }

        @Override
        public boolean knows(String fact) {
            return yes(new Condition.Knows(fact));
        }

        @Override
        public boolean chosen(String option) {
            return yes(new Condition.Chosen(option));
        }

        @Override
        public boolean visited(String node) {
            return yes(new Condition.Visited(node));
        }

        @Override
        public boolean proposed(String instrument) {
            return yes(new Condition.Proposed(instrument));
        }

        @Override
        public int daysLate(String invoice) {
            return scenario.debt().daysLate(invoice);
        }
    }
}
