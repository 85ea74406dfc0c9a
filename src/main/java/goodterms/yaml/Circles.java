package goodterms.yaml;

import goodterms.check.Place;
import goodterms.scenario.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Finds nodes that lead to one another with no choice between. */
final class Circles {

    private static final int SHOWN = 5;

    private Circles() {}

    /** Reports each circle once, at its first node in the file. */
    static void find(Findings findings, Map<String, Node> nodes, Map<String, Place> places) {
        var done = new HashSet<String>();
        for (var start : nodes.keySet()) {
            var path = new ArrayList<String>();
            var at = start;
            while (done.add(at) && nodes.get(at) instanceof Node node && node.next() instanceof Node.Next.Goto to) {
                path.add(at);
                at = to.node();
            }
            var back = path.indexOf(at);
            if (back >= 0) {
                report(findings, path.subList(back, path.size()), places);
            }
        }
    }

    private static void report(Findings findings, List<String> circle, Map<String, Place> places) {
        var shown = new ArrayList<>(circle.subList(0, Math.min(SHOWN, circle.size())));
        shown.add(circle.size() > SHOWN ? "…" : circle.getFirst());
        var place = places.get(circle.getFirst());
        if (place != null) {
            findings.add(GraphFaults.loop(place, String.join(" → ", shown)));
        }
    }
}
