package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import goodterms.scenario.Scenario.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which questions of a scenario's conditions are followed exactly, and where in a {@link Spot} their answers stand. */
final class Tracked {

    private static final int FLAGS = 62;
    private static final int CARRIED = 7;
    private static final long WIDEST = 1L << 40;

    /** The place of a variable among the digits of a spot's variables. */
    record Slot(long unit, Var variable) {

        long size() {
            return 1L + variable.max() - variable.min();
        }

        int of(long vars) {
            return (int) (vars / unit % size()) + variable.min();
        }

        long with(long vars, int value) {
            return vars + ((long) Math.clamp(value, variable.min(), variable.max()) - of(vars)) * unit;
        }
    }

    /** A variable set, or moved by so much. */
    record Step(Slot slot, boolean moves, int value) {}

    private final Map<Condition, Integer> bits = new HashMap<>();
    private final Map<Condition, Condition> alike;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final List<Condition> carried = new ArrayList<>();
    private int used = 2;
    private boolean whole = true;

    private Tracked(Map<Condition, Condition> alike) {
        this.alike = alike;
    }

    /** Marks that are alike share a flag. */
    static Tracked of(Scenario scenario, Slice slice) {
        return of(scenario, slice, slice.alike(scenario));
    }

    static Tracked of(Scenario scenario, Slice slice, Map<Condition, Condition> alike) {
        var tracked = new Tracked(alike);
        if (slice.depth() == Slice.Depth.NODES) {
            return tracked;
        }
        var asked = slice.asked(scenario);
        var later = scenario.series().map(s -> s.part() > 0).orElse(false);
        var facts = asked.stream().filter(Condition.Knows.class::isInstance).toList();
        if (!later || facts.size() <= CARRIED) {
            facts.forEach(tracked::flag);
            tracked.carried.addAll(later ? facts : List.of());
        } else {
            tracked.whole = false;
        }
        asked.stream()
                .filter(Condition.Variable.class::isInstance)
                .map(v -> ((Condition.Variable) v).name())
                .forEach(name -> tracked.slot(name, scenario.vars()));
        if (slice.depth() == Slice.Depth.ALL) {
            asked.stream().filter(a -> !Leaves.number(a)).forEach(tracked::flag);
        }
        return tracked;
    }

    /** Nothing is followed: every question is open. */
    static Tracked nothing() {
        return new Tracked(Map.of());
    }

    private void flag(Condition leaf) {
        var standing = alike.getOrDefault(leaf, leaf);
        var bit = bits.get(standing);
        if (bit == null && used < FLAGS) {
            bit = used++;
            bits.put(standing, bit);
        }
        if (bit == null) {
            whole = false;
        } else {
            bits.put(leaf, bit);
        }
    }

    private void slot(String name, Map<String, Var> vars) {
        var variable = vars.get(name);
        if (variable == null) {
            return;
        }
        var unit = slots.values().stream()
                .mapToLong(s -> s.unit() * s.size())
                .max()
                .orElse(1);
        var slot = new Slot(unit, variable);
        if (unit * slot.size() < WIDEST && slots.size() < FLAGS) {
            slots.put(name, slot);
        } else {
            whole = false;
        }
    }

    /** Whether every question of the scenario is followed. */
    boolean whole() {
        return whole;
    }

    boolean has(Condition leaf) {
        return leaf instanceof Condition.Variable(String name) ? slots.containsKey(name) : bits.containsKey(leaf);
    }

    /** The flag of a question; none when it is not followed. */
    long bit(Condition leaf) {
        var bit = bits.get(leaf);
        return bit == null ? 0 : 1L << bit;
    }

    /** The flags of some questions, of those that are followed. */
    long bits(Iterable<Condition> leaves) {
        var flags = 0L;
        for (var leaf : leaves) {
            flags |= bit(leaf);
        }
        return flags;
    }

    /** Which variables some questions ask about, as bits in the order of the slots. */
    long variables(Set<Condition> leaves) {
        var asked = 0L;
        var bit = 1L;
        for (var name : slots.keySet()) {
            asked |= leaves.contains(new Condition.Variable(name)) ? bit : 0;
            bit <<= 1;
        }
        return asked;
    }

    /** The variables with those that are not asked about as they began. */
    long only(long asked, long vars) {
        var kept = vars;
        var bit = 1L;
        for (var slot : slots.values()) {
            kept = (asked & bit) == 0 ? slot.with(kept, slot.variable().init()) : kept;
            bit <<= 1;
        }
        return kept;
    }

    int value(Spot spot, String name) {
        return slot(name).of(spot.vars());
    }

    private Slot slot(String name) {
        return Optional.ofNullable(slots.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The variables as they begin. */
    long first() {
        var vars = 0L;
        for (var slot : slots.values()) {
            vars += slot.unit() * (slot.variable().init() - slot.variable().min());
        }
        return vars;
    }

    /** What a reply does to the variables followed: first it sets, then it moves. */
    List<Step> steps(Node.Option option) {
        var steps = new ArrayList<Step>();
        option.set().forEach((name, value) -> step(name, false, value, steps));
        option.effects().forEach((name, value) -> step(name, true, value, steps));
        return steps;
    }

    private void step(String name, boolean moves, int value, List<Step> steps) {
        var slot = slots.get(name);
        if (slot != null) {
            steps.add(new Step(slot, moves, value));
        }
    }

    static long after(long vars, List<Step> steps) {
        var after = vars;
        for (var step : steps) {
            var slot = step.slot();
            after = slot.with(after, step.moves() ? slot.of(after) + step.value() : step.value());
        }
        return after;
    }

    /** What may be known when the call begins: in a later part of a series nothing, all, one fact, or all but one. */
    List<Long> openings(Scenario scenario) {
        var known = 0L;
        for (var fact : scenario.briefing().known()) {
            known |= bit(new Condition.Knows(fact));
        }
        var all = new ArrayList<Long>();
        var every = bits(carried);
        all.add(known);
        all.add(known | every);
        for (var fact : carried) {
            all.add(known | bit(fact));
            all.add(known | every & ~bit(fact));
        }
        return all.stream().distinct().toList();
    }
}
