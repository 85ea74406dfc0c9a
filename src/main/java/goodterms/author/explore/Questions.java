package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Scenario;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The conditions of one place, tried on every answer that can make a difference there. */
final class Questions {

    /** The most combinations that are tried at one spot. */
    private static final int MOST = 8192;

    private static final int[] YES_OR_NO = {0, 1};

    /** A question that spots do not settle, with where its answer may change, in order. */
    private record Open(Condition leaf, int[] points, boolean all) {}

    private final Scenario scenario;
    private final Tracked tracked;
    private final List<Open> open = new ArrayList<>();
    private final Map<Condition, Integer> places = new HashMap<>();
    private final int[] meterPlaces = nowhere(Meters.values().length);
    private final int[] actPlaces = nowhere(Act.values().length);
    private final long mask;
    private final boolean variables;
    private final List<Meters> meters;

    /** What of a spot and its ranges makes a difference to these questions. */
    record Key(long flags, long vars, int[] bounds) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && flags == key.flags
                    && vars == key.vars
                    && Arrays.equals(bounds, key.bounds);
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(flags * 31 + vars) + Arrays.hashCode(bounds);
        }
    }

    Questions(Scenario scenario, Tracked tracked, List<Condition> conditions) {
        this.scenario = scenario;
        this.tracked = tracked;
        var leaves = Leaves.of(conditions);
        this.mask = tracked.bits(leaves.keySet());
        this.variables = leaves.keySet().stream().anyMatch(Condition.Variable.class::isInstance);
        leaves.forEach((leaf, marks) -> {
            if (!tracked.has(leaf)) {
                place(leaf, open.size());
                open.add(new Open(leaf, marks.points().stream().mapToInt(i -> i).toArray(), marks.all()));
            }
        });
        this.meters = open.stream()
                .map(Open::leaf)
                .filter(Condition.Meter.class::isInstance)
                .map(m -> ((Condition.Meter) m).meter())
                .toList();
    }

    private static int[] nowhere(int kinds) {
        var places = new int[kinds];
        Arrays.fill(places, -1);
        return places;
    }

    private void place(Condition leaf, int place) {
        places.put(leaf, place);
        if (leaf instanceof Condition.Meter(Meters meter)) {
            meterPlaces[meter.ordinal()] = place;
        } else if (leaf instanceof Condition.HeardAct(Act act)) {
            actPlaces[act.ordinal()] = place;
        }
    }

    Key key(Spot spot, Ranges ranges) {
        var bounds = new int[2 * meters.size()];
        for (var i = 0; i < meters.size(); i++) {
            bounds[2 * i] = ranges.low(meters.get(i));
            bounds[2 * i + 1] = ranges.high(meters.get(i));
        }
        return new Key(spot.flags() & mask, variables ? spot.vars() : 0, bounds);
    }

    /** The readings asked about. */
    List<Meters> meters() {
        return meters;
    }

    /** Where among the open questions one stands; nowhere when spots settle it. */
    Optional<Integer> place(Condition leaf) {
        return Optional.ofNullable(places.get(leaf));
    }

    /** All combinations of answers that make a difference at a spot; nothing when there are too many. */
    Optional<Tries> tries(Spot spot, Ranges ranges) {
        var answers = new int[open.size()][];
        var count = 1L;
        for (var i = 0; i < answers.length; i++) {
            answers[i] = answers(open.get(i), ranges);
            count *= answers[i].length;
            if (count > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(new Tries(spot, answers, (int) count));
    }

    /** Tries each combination of answers; false, and nothing tried, when there are too many. */
    boolean each(Spot spot, Ranges ranges, Consumer<Outlook> use) {
        var tries = tries(spot, ranges);
        tries.ifPresent(t -> each(t, use));
        return tries.isPresent();
    }

    void each(Tries tries, Consumer<Outlook> use) {
        var outlook = new Outlook(tries.spot(), tries.answers());
        for (var n = 0; n < tries.count(); n++) {
            use.accept(outlook);
            outlook.turn();
        }
    }

    /** Combinations of answers in the order of a counter of which the first question is the fastest digit. */
    record Tries(Spot spot, int[][] answers, int count) {

        /** The combinations in which the answer to one question is of a kind. */
        BitSet where(int question, IntPredicate kind) {
            var stride = 1;
            for (var i = 0; i < question; i++) {
                stride *= answers[i].length;
            }
            var where = new BitSet(count);
            var own = answers[question];
            for (var i = 0; i < own.length; i++) {
                if (kind.test(own[i])) {
                    for (var from = i * stride; from < count; from += own.length * stride) {
                        where.set(from, from + stride);
                    }
                }
            }
            return where;
        }
    }

    private int[] answers(Open question, Ranges ranges) {
        return switch (question.leaf()) {
            case Condition.Meter(Meters meter) -> points(question, ranges.low(meter), ranges.high(meter));
            case Condition.Variable(String name) -> {
                var variable = scenario.vars().get(name);
                yield variable == null ? new int[] {0} : points(question, variable.min(), variable.max());
            }
            default -> YES_OR_NO;
        };
    }

    private static int[] points(Open question, int low, int high) {
        if (question.all() && (long) high - low < MOST) {
            return IntStream.rangeClosed(low, high).toArray();
        }
        var points = new int[question.points().length + 2];
        var count = 0;
        points[count++] = low;
        for (var point : question.points()) {
            if (point > low && point < high) {
                points[count++] = point;
            }
        }
        if (high > low) {
            points[count++] = high;
        }
        return Arrays.copyOf(points, count);
    }

    /** One combination of answers. */
    final class Outlook implements Condition.Facts {

        private final Spot spot;
        private final int[][] answers;
        private final int[] turns;
        private final int[] chosen;

        private Outlook(Spot spot, int[][] answers) {
            this.spot = spot;
            this.answers = answers;
            this.turns = new int[answers.length];
            this.chosen = new int[answers.length];
            for (var i = 0; i < chosen.length; i++) {
                chosen[i] = answers[i][0];
            }
        }

        /** On to the next combination, as a counter of many digits turns. */
        private void turn() {
            for (var i = 0; i < chosen.length; i++) {
                turns[i] = (turns[i] + 1) % answers[i].length;
                chosen[i] = answers[i][turns[i]];
                if (turns[i] > 0) {
                    return;
                }
            }
        }

        private int answer(Condition leaf) {
            var place = places.get(leaf);
            return place == null ? 0 : chosen[place];
        }

        private boolean yes(Condition leaf) {
            var bit = tracked.bit(leaf);
            return bit == 0 ? answer(leaf) != 0 : (spot.flags() & bit) != 0;
        }

        @Override
        public int meter(Meters meter) {
            var place = meterPlaces[meter.ordinal()];
            return place < 0 ? 0 : chosen[place];
        }

        @Override
        public int variable(String name) {
            var leaf = new Condition.Variable(name);
            return tracked.has(leaf) ? tracked.value(spot, name) : answer(leaf);
        }

        @Override
        public boolean heard(Act act) {
            var place = actPlaces[act.ordinal()];
            return place < 0 ? yes(new Condition.HeardAct(act)) : chosen[place] != 0;
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
