package goodterms.yaml;

import goodterms.check.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which lines of a scenario's file belong to which node, so that what is said of a line can be shown at its node. */
public final class NodeLines {

    private NodeLines() {}

    /** How many problems stand in each node; a node without any is not in the map. */
    public static Map<String, Integer> count(String file, String text, List<Problem> problems) {
        if (problems.isEmpty()) {
            return Map.of();
        }
        var starts = starts(file, text);
        var counts = new LinkedHashMap<String, Integer>();
        for (var problem : problems) {
            Optional.ofNullable(starts.floorEntry(problem.place().line()))
                    .map(Map.Entry::getValue)
                    .filter(node -> !node.isEmpty())
                    .ifPresent(node -> counts.merge(node, 1, Integer::sum));
        }
        return counts;
    }

    /** The line on which each node begins, and with an empty name each key of the file that is none. */
    private static TreeMap<Integer, String> starts(String file, String text) {
        var starts = new TreeMap<Integer, String>();
        if (TreeReader.read(file, text).value().orElse(null) instanceof Tree.Mapping top) {
            for (var entry : top.entries()) {
                starts.put(entry.keyPlace().line(), "");
                if (entry.key().equals("nodes") && entry.value() instanceof Tree.Mapping nodes) {
                    nodes.entries().forEach(n -> starts.put(n.keyPlace().line(), n.key()));
                }
            }
        }
        return starts;
    }
}
