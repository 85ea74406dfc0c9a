package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows every reply, every offer and every hanging up from the beginning of a call until nothing new is met. */
final class Exploration {

    /** So often ranges may grow step by step before they go to their limits. */
    private static final int PATIENT = 1;

    private static final int LONGEST_CHAIN = 100;
    private static final Set<Outcome> SUCCESS = EnumSet.of(Outcome.AGREEMENT, Outcome.PERSUADED);

    /** Where a turn comes from and what it has done so far. */
    private record Going(int from, String by, long flags, long vars, Ranges ranges) {

        Going with(Ranges other) {
            return new Going(from, by, flags, vars, other);
        }

        Going with(long flag) {
            return new Going(from, by, flags | flag, vars, ranges);
        }
    }

    private final Scenario scenario;
    private final int budget;
    private final Slice slice;
    private final Tracked tracked;
    private final Ranges any;
    private final long[] instruments;
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<Spot, Integer> known = new HashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Ranges> ranges = new ArrayList<>();
    /** The ranges within which each spot was last left; where it never was, any. */
    private final List<Ranges> left = new ArrayList<>();

    private final List<Integer> joins = new ArrayList<>();
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final List<Room> byIndex;
    private final Way way = new Way();
    private final Endings endings = new Endings();
    private final Set<String> straight = new LinkedHashSet<>();
    private boolean open;

    Exploration(Scenario scenario, Slice slice, int budget) {
        this(scenario, slice, Tracked.of(scenario, slice), budget);
    }

    Exploration(Scenario scenario, Slice slice, Tracked tracked, int budget) {
        this.scenario = scenario;
        this.budget = budget;
        this.slice = slice;
        this.tracked = tracked;
        this.any = Ranges.any(scenario);
        this.instruments = scenario.settlement().instruments().stream()
                .mapToLong(i -> tracked.bit(new Condition.Proposed(i)))
                .distinct()
                .toArray();
        var ahead = Ahead.of(scenario, slice, tracked);
        for (var node : scenario.nodes().values()) {
            rooms.put(node.id(), Room.of(scenario, tracked, node, ahead).at(rooms.size()));
        }
        this.byIndex = List.copyOf(rooms.values());
    }

    /** What was met; empty when the states are more than the budget. */
    Optional<Explored> run() {
        var first = Ranges.first(scenario);
        tracked.openings(scenario)
                .forEach(flags -> arrive(new Going(-1, "", flags, tracked.first(), first), scenario.start(), false));
        while (!queue.isEmpty()) {
            if (spots.size() > budget) {
                return Optional.empty();
            }
            var at = queue.poll();
            if (left.set(at, ranges.get(at)) != ranges.get(at)) {
                leave(at);
            }
        }
        var whole = slice.depth() == Slice.Depth.ALL && tracked.whole() && !open;
        if (whole) {
            stuck();
        }
        var seen = new LinkedHashMap<String, Seen>();
        rooms.forEach((id, room) -> seen.put(id, room.seen()));
        return Optional.of(new Explored(scenario, seen, straight, whole, spots.size()));
    }

    private Room room(String node) {
        return Optional.ofNullable(rooms.get(node)).orElseThrow(() -> new IllegalArgumentException(node));
    }

    /** Everything that can follow a moment in which the trainee is to speak; within the same ranges nothing new ever does. */
    private void leave(int at) {
        var spot = spots.get(at);
        var room = byIndex.get(spot.node());
        var here = ranges.get(at);
        var replies = room.replies();
        var menu = room.menu(spot, here);
        open |= !menu.tried();
        for (var i = 0; i < replies.size(); i++) {
            if (!menu.tried() || menu.hulls().get(i).any()) {
                take(at, replies.get(i), menu.tried() ? menu.hulls().get(i).in(here) : here);
            }
        }
        if (menu.empty() && !room.node().offer() && room.node().free().isEmpty()) {
            room.seen().lock(way.to(at, ""));
        }
        if (menu.twoBests()) {
            room.seen().bests(way.to(at, ""));
        }
        if (room.node().offer() && !spot.agreed()) {
            offer(at, spot, here);
        }
    }

    private void take(int at, Reply reply, Ranges here) {
        var spot = spots.get(at);
        var option = reply.option();
        var flags = spot.flags() | reply.flags();
        var going = new Going(at, option.id(), flags, Tracked.after(spot.vars(), reply.steps()), here.afterTurn());
        if ((flags & reply.truth()) == reply.truth()) {
            go(going, option.to());
        } else {
            told(going, option.to(), reply.truth());
        }
    }

    /** The truth comes out only at trust that reaches the gate. */
    private void told(Going going, String to, long truth) {
        var gate = scenario.debtor().gate();
        var trust = going.ranges();
        if (trust.high(Meters.TRUST) >= gate) {
            go(going.with(truth).with(trust.within(Meters.TRUST, gate, 100)), to);
        }
        if (trust.low(Meters.TRUST) < gate) {
            go(going.with(trust.within(Meters.TRUST, 0, gate - 1)), to);
        }
    }

    private void go(Going going, String to) {
        if (going.ranges().low(Meters.PATIENCE) <= 0) {
            var gone = going.ranges().within(Meters.PATIENCE, 0, 0);
            arrive(going.with(gone), scenario.settlement().hungUp(), true);
        }
        if (going.ranges().high(Meters.PATIENCE) > 0) {
            arrive(going.with(going.ranges().within(Meters.PATIENCE, 1, 100)), to, false);
        }
    }

    /** An offer is taken, or not; the last refusal ends the call. */
    private void offer(int at, Spot spot, Ranges here) {
        var ways = scenario.settlement();
        var after = here.refusedOnce(ways.refusals());
        for (var instrument : instruments) {
            var proposed = spot.flags() | instrument;
            var going = new Going(at, "", proposed, spot.vars(), after);
            arrive(going.with(Spot.AGREED), ways.accepted(), false);
            arrive(going, ways.refused(), false);
            stand(going, new Spot(spot.node(), proposed, spot.vars()));
        }
    }

    private void arrive(Going going, String to, boolean hungUp) {
        var flags = going.flags();
        var next = to;
        for (var passed = 0; passed < LONGEST_CHAIN; passed++) {
            var room = room(next);
            flags |= room.visited();
            var spot = new Spot(room.index(), flags, going.vars());
            hear(room, spot, going);
            switch (room.node().next()) {
                case Node.Next.Choose choose -> {
                    stand(going, spot);
                    return;
                }
                case Node.Next.End(Outcome outcome) -> {
                    if (!hungUp) {
                        endings.ends(going.from());
                    }
                    end(going, room, spot, outcome);
                    return;
                }
                case Node.Next.Goto(String on) -> next = on;
            }
        }
    }

    private void hear(Room room, Spot spot, Going going) {
        room.seen().reach();
        if (!slice.hears(room.node())) {
            return;
        }
        var spoken = room.hear(spot, going.ranges());
        open |= spoken.isEmpty();
        if (spoken.isPresent() && !spoken.get()) {
            room.seen().silence(way.to(going.from(), going.by()));
        }
    }

    private void end(Going going, Room room, Spot spot, Outcome outcome) {
        if (!spot.agreed() && SUCCESS.contains(outcome)) {
            straight.add(going.by());
        }
        if (!spot.settled() && outcome == Outcome.AGREEMENT) {
            room.seen().unsettle(way.to(going.from(), going.by()));
        }
    }

    /** Comes to stand where the trainee is to speak: a new spot, or wider ranges at an old one. */
    private void stand(Going came, Spot place) {
        var ahead = byIndex.get(place.node()).ahead();
        if (!ahead.heard()) {
            return;
        }
        var spot = ahead.only(place, tracked);
        var going = came.with(came.ranges().loose(ahead, any));
        var before = known.get(spot);
        if (before == null) {
            known.put(spot, spots.size());
            queue.add(spots.size());
            endings.edge(going.from(), spots.size());
            spots.add(spot);
            ranges.add(going.ranges());
            left.add(any);
            joins.add(0);
            way.add(going.from(), going.by());
            return;
        }
        endings.edge(going.from(), before);
        if (!ranges.get(before).holds(going.ranges())) {
            joins.set(before, joins.get(before) + 1);
            ranges.set(before, ranges.get(before).join(going.ranges(), joins.get(before) > PATIENT, any));
            queue.add(before);
        }
    }

    private void stuck() {
        var reaching = endings.reaching(spots.size());
        for (var at = 0; at < spots.size(); at++) {
            if (!reaching.get(at)) {
                byIndex.get(spots.get(at).node()).seen().stick(way.to(at, ""));
            }
        }
    }
}
