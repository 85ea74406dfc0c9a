package goodterms.yaml;

import goodterms.check.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises a node that slipped into the node above it, whole or in part. */
final class NodeShape {

    /** What only a node holds. */
    private static final Set<String> OWN = Set.of("say", "options", "goto", "end", "free");

    private NodeShape() {}

    /** Whether a key that a node or a reply does not know is the name of another node, set too far to the right. */
    static boolean shifted(Tree.Entry entry, Set<String> known) {
        var inside = known.equals(NodePart.KEYS.known()) || known.equals(OptionPart.KEYS.known());
        return inside
                && (holds(entry.value())
                        || bare(entry) && Nearest.to(entry.key(), known).isEmpty());
    }

    /** The name of the node that begins where a key stands a second time: a key the node does not know between the two. */
    static Optional<String> begun(List<Tree.Entry> before, String doubled) {
        if (!OWN.contains(doubled) || before.isEmpty()) {
            return Optional.empty();
        }
        var last = before.getLast();
        var header = !NodePart.KEYS.known().contains(last.key()) && (bare(last) || holds(last.value()));
        return header ? Optional.of(last.key()) : Optional.empty();
    }

    private static boolean bare(Tree.Entry entry) {
        return entry.value() instanceof Tree.Scalar scalar && scalar.absent();
    }

    /** Whether this can be the inside of a node: something only a node holds, or nothing but what a node may hold. */
    private static boolean holds(Tree value) {
        if (!(value instanceof Tree.Mapping mapping) || mapping.entries().isEmpty()) {
            return false;
        }
        var keys = mapping.entries().stream().map(Tree.Entry::key).toList();
        return keys.stream().anyMatch(OWN::contains) || NodePart.KEYS.known().containsAll(keys);
    }
}
