package goodterms.talk;

import goodterms.debtor.Meter;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Outcome;
import goodterms.speech.words.Act;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What of a state bears on what can still follow by written replies and offers; all else may be left out of account. */
public final class Bearing {

    /** Stands for a reply that can be taken again and again. */
    public static final int OFTEN = 100;

    /**
     * What lies ahead of a node, before or after an agreement: how often each act can still be done, points that authors may add,
     * readings that replies ask for and those of which more may close a reply, whether the truth may close one and still come
     * out, whether offers can be made, and made to be refused, and the ends.
     */
    public record Ahead(
            List<Use> uses,
            Map<Meter, Integer> authored,
            Set<Meter> asked,
            Set<Meter> exact,
            boolean gated,
            boolean offers,
            boolean refusable,
            Set<Outcome> ends,
            Mask mask) {}

    /** How often an act can still be done. */
    public record Use(Act act, int times) {}

    /** Which marks and variables are asked for ahead, and whether the turn and the count of refusals are. */
    public record Mask(
            Marks known,
            Marks chosen,
            Marks visited,
            Marks proposed,
            Set<String> vars,
            boolean turn,
            boolean refusals) {}

    /** Two states of the same key differ ahead by their readings, acts done and standing alone. */
    public record Key(
            String node,
            Marks known,
            Marks chosen,
            Marks visited,
            Marks proposed,
            Map<String, Integer> vars,
            int turn,
            int refusals,
            boolean agreed) {}

    private record From(String node, boolean agreed) {}

    private final Stage stage;
    private final Map<From, Ahead> ahead = new HashMap<>();

    public Bearing(Stage stage) {
        this.stage = stage;
    }

    public Ahead ahead(State state) {
        return ahead(state.node(), state.agreement().isPresent());
    }

    public Ahead ahead(String node, boolean agreed) {
        var from = new From(node, agreed);
        var known = ahead.get(from);
        if (known == null) {
            known = look(node, agreed);
            ahead.put(from, known);
        }
        return known;
    }

    public Key key(State state) {
        var mask = ahead(state).mask();
        return new Key(
                state.node(),
                state.known().within(mask.known()),
                state.chosen().within(mask.chosen()),
                state.visited().within(mask.visited()),
                state.proposed().within(mask.proposed()),
                vars(state.vars(), mask.vars()),
                mask.turn() ? state.turn() : 0,
                mask.refusals() ? state.refusals() : 0,
                state.agreement().isPresent());
    }

    /** Whether the truth is still hidden. */
    public boolean hidden(State state) {
        return !Clearing.causeKnown(stage, state.known());
    }

    /** Whether some reply asks whether an instrument was proposed. */
    public boolean askedFor(String instrument) {
        var proposed = ahead(stage.scenario().start(), false).mask().proposed();
        return proposed.has(stage.instrumentIndex(instrument));
    }

    /** Whether putting an instrument on the table clears what blocks the payment. */
    public boolean clears(String instrument) {
        return Clearing.byInstrument(stage, instrument);
    }

    private static Map<String, Integer> vars(Map<String, Integer> all, Set<String> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var some = new HashMap<>(all);
        some.keySet().retainAll(asked);
        return some;
    }

    private Ahead look(String node, boolean agreed) {
        var reached = reached(node, agreed);
        var options = new ArrayList<Option>();
        var uses = new EnumMap<Act, Integer>(Act.class);
        var authored = new EnumMap<Meter, Integer>(Meter.class);
        var ends = EnumSet.noneOf(Outcome.class);
        var offers = false;
        for (var id : reached) {
            var here = stage.scenario().node(id);
            var often = followers(here, agreed).stream()
                    .anyMatch(next -> reached(next, agreed).contains(id));
            here.options().forEach(o -> use(o, often ? OFTEN : 1, uses, authored));
            options.addAll(here.options());
            offers |= offer(here, agreed);
            if (here.next() instanceof Node.Next.End(Outcome outcome)) {
                ends.add(outcome);
            }
        }
        return of(options, uses, authored, ends, offers);
    }

    private static void use(Option option, int times, Map<Act, Integer> uses, Map<Meter, Integer> authored) {
        option.acts().forEach(a -> uses.merge(a, times, Bearing::most));
        option.effects()
                .forEach((name, points) -> Meter.of(name)
                        .filter(m -> points > 0)
                        .ifPresent(m -> authored.merge(m, points * (option.once() ? 1 : times), Bearing::most)));
    }

    private static int most(int one, int other) {
        return Math.min(OFTEN, one + other);
    }

    private Ahead of(
            List<Option> options,
            Map<Act, Integer> uses,
            Map<Meter, Integer> authored,
            Set<Outcome> ends,
            boolean offers) {
        var asks = new Asks();
        options.forEach(o -> o.when().ifPresent(asks::read));
        options.stream().filter(Option::once).forEach(o -> asks.options.add(o.id()));
        var truth = stage.scenario().debtor().truth();
        var reveals = truth.filter(
                        t -> options.stream().anyMatch(o -> o.reveal().contains(t)))
                .isPresent();
        truth.ifPresent(asks.facts::add);
        return new Ahead(
                uses.entrySet().stream()
                        .map(e -> new Use(e.getKey(), e.getValue()))
                        .toList(),
                authored,
                meters(asks.meters),
                meters(asks.capped),
                reveals && truth.filter(asks.denied::contains).isPresent(),
                offers,
                offers && worthRefusing(),
                ends,
                mask(asks, offers));
    }

    private static Set<Meter> meters(Set<Meters> asked) {
        var meters = EnumSet.noneOf(Meter.class);
        for (var meter : Meter.values()) {
            if (asked.contains(Meters.valueOf(meter.name()))) {
                meters.add(meter);
            }
        }
        return meters;
    }

    private Mask mask(Asks asks, boolean offers) {
        var known = marks(asks.facts, stage::factIndex);
        var chosen = marks(asks.options, stage::optionIndex);
        var visited = marks(asks.nodes, stage::nodeIndex);
        var proposed = marks(asks.instruments, stage::instrumentIndex);
        var refusals = asks.meters.contains(Meters.REFUSALS) || offers && (worthRefusing() || clearing());
        return new Mask(known, chosen, visited, proposed, asks.vars, asks.meters.contains(Meters.TURN), refusals);
    }

    private static Marks marks(Set<String> ids, ToIntFunction<String> index) {
        var marks = Marks.none();
        for (var id : ids) {
            var place = index.applyAsInt(id);
            marks = place < 0 ? marks : marks.with(place);
        }
        return marks;
    }

    private boolean clearing() {
        return stage.scenario().settlement().instruments().stream().anyMatch(this::clears);
    }

    /** Whether the talk goes on after one refusal too many, so that offers may be made to be refused. */
    private boolean worthRefusing() {
        return !(stage.scenario().node(stage.scenario().settlement().refused()).next()
                        instanceof Node.Next.End(Outcome outcome))
                || outcome != Outcome.REFUSED;
    }

    /** The nodes that may still be come to, the one itself among them. */
    private Set<String> reached(String node, boolean agreed) {
        var seen = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(List.of(node));
        while (!next.isEmpty()) {
            var id = next.poll();
            if (seen.add(id)) {
                next.addAll(followers(stage.scenario().node(id), agreed));
            }
        }
        return seen;
    }

    private List<String> followers(Node node, boolean agreed) {
        var ways = stage.scenario().settlement();
        return switch (node.next()) {
            case Node.Next.Goto(String on) -> List.of(on);
            case Node.Next.End end -> List.of();
            case Node.Next.Choose choose -> {
                var all = new ArrayList<String>();
                choose.options().forEach(o -> all.add(o.to()));
                all.add(ways.hungUp());
                if (offer(node, agreed)) {
                    all.addAll(List.of(ways.accepted(), ways.refused()));
                }
                yield all;
            }
        };
    }

    private static boolean offer(Node node, boolean agreed) {
        return !agreed && node.offer() && node.next() instanceof Node.Next.Choose;
    }
}
