package goodterms.talk;

import goodterms.scenario.Node;
import goodterms.scenario.Text;
import java.util.List;

/** Which lines of a node the debtor speaks. */
final class Lines {

    private Lines() {}

    /** The first line that holds, and those right after it under the same condition. */
    static List<Text> spoken(Node node, Known facts) {
        var lines = node.say();
        for (var i = 0; i < lines.size(); i++) {
            var when = lines.get(i).when();
            if (when.isEmpty() || when.get().holds(facts)) {
                return lines.subList(i, lines.size()).stream()
                        .takeWhile(line -> line.when().equals(when))
                        .map(Node.Line::text)
                        .toList();
            }
        }
        return List.of();
    }
}
