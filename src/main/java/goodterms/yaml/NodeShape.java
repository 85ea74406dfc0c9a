package goodterms.yaml;

import goodterms.check.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises a node that slipped into the node above it. */
final class NodeShape {

    /** What only a node holds. */
    private static final Set<String> OWN = Set.of("say", "options", "goto", "end", "free");

    private NodeShape() {}

    /** Whether a key that a node or a reply does not know is the name of another node, set too far to the right. */
    static boolean shifted(Tree.Entry entry, Set<String> known) {
        var inside = known.equals(NodePart.KEYS.known()) || known.equals(OptionPart.KEYS.known());
        return inside
                && switch (entry.value()) {
                    case Tree.Mapping mapping -> mapping.entries().stream().anyMatch(e -> OWN.contains(e.key()));
                    case Tree.Scalar scalar ->
                        scalar.absent() && Nearest.to(entry.key(), known).isEmpty();
                    case Tree.Listing listing -> false;
                };
    }

    /** The name of the node that begins where a key stands a second time: a key without a value between the two. */
    static Optional<String> begun(List<Tree.Entry> before, String doubled) {
        if (!OWN.contains(doubled) || before.isEmpty()) {
            return Optional.empty();
        }
        var last = before.getLast();
        var header = last.value() instanceof Tree.Scalar scalar && scalar.absent() && !OWN.contains(last.key());
        return header ? Optional.of(last.key()) : Optional.empty();
    }
}
