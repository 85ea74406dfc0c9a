package goodterms.speech.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A pattern as written: what has to follow what. */
sealed interface Node {

    record Take(Trait trait) implements Node {}

    record Sequence(List<Node> parts) implements Node {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of several ways; its keys are found once, because classes stand in many patterns. */
    record Either(List<Node> ways, Optional<List<String>> keys) implements Node {
        public Either {
            ways = List.copyOf(ways);
        }

        Either(List<Node> ways) {
            this(ways, union(ways, Node::keys));
        }
    }

    record Maybe(Node part) implements Node {}

    record Gap(int most, Trait trait) implements Node {}

    record Not(Node part) implements Node {}

    record At(Edge edge) implements Node {}

    /** What can be asked of a place or of the whole sentence. */
    enum Edge {
        FIRST,
        LAST,
        QUESTION,
        STATEMENT,
        BANG
    }

    /** Keys one of which every sentence with the pattern has; empty when no such set is known. */
    static Optional<List<String>> keys(Node node) {
        return switch (node) {
            case Take take -> Optional.of(take.trait().keys()).filter(keys -> !keys.isEmpty());
            case Sequence sequence -> rarest(sequence);
            case Either either -> either.keys();
            case Maybe maybe -> Optional.empty();
            case Gap gap -> Optional.empty();
            case Not not -> Optional.empty();
            case At at -> Optional.empty();
        };
    }

    /** Sets of keys of each of which every sentence with the pattern has one, the smallest first. */
    static List<List<String>> demands(Node node) {
        var parts = node instanceof Sequence sequence ? sequence.parts() : List.of(node);
        return parts.stream()
                .flatMap(part -> keys(part).stream())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /** Keys one of which the word has where a match starts; empty when a match may start anywhere. */
    static Optional<List<String>> openers(Node node) {
        return switch (node) {
            case Take take -> keys(take);
            case Sequence sequence -> opening(sequence.parts());
            case Either either -> union(either.ways(), Node::openers);
            case Maybe maybe -> Optional.empty();
            case Gap gap -> Optional.empty();
            case Not not -> Optional.empty();
            case At at -> Optional.empty();
        };
    }

    /** A part that may be left out opens together with the next one. */
    private static Optional<List<String>> opening(List<Node> parts) {
        var all = new LinkedHashSet<String>();
        for (var part : parts) {
            if (part instanceof At) {
                continue;
            }
            var own = openers(part instanceof Maybe(var inner) ? inner : part);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(own.get());
            if (!(part instanceof Maybe)) {
                return Optional.of(List.copyOf(all));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> rarest(Sequence sequence) {
        Optional<List<String>> best = Optional.empty();
        for (var part : sequence.parts()) {
            var keys = keys(part);
            if (keys.isPresent() && (best.isEmpty() || weight(keys.get()) < weight(best.get()))) {
                best = keys;
            }
        }
        return best;
    }

    /** Short words are common, so they make poor keys. */
    private static int weight(List<String> keys) {
        int weight = 0;
        for (var key : keys) {
            weight += key.startsWith("#") ? 20 : key.length() <= 4 ? 40 : 10;
        }
        return weight;
    }

    private static Optional<List<String>> union(List<Node> ways, Function<Node, Optional<List<String>>> found) {
        var all = new LinkedHashSet<String>();
        for (var way : ways) {
            var keys = found.apply(way);
            if (keys.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(keys.get());
        }
        return Optional.of(List.copyOf(all));
    }
}
