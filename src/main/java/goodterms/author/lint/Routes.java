package goodterms.author.lint;

import goodterms.author.explore.Together;
import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Free;
import java.util.BitSet;
import java.util.List;

/** Routes of typed sentences that cannot hold, or behind which an earlier route always holds. */
final class Routes {

    private Routes() {}

    static void find(Study study) {
        for (var node : study.reached()) {
            node.free().ifPresent(free -> find(study, node, free));
        }
    }

    private static void find(Study study, Node node, Free free) {
        var routes = free.routes();
        var whens = routes.stream().map(Node.Route::when).toList();
        var held = Together.of(study.scenario(), whens).orElse(List.of());
        var taken = new BitSet();
        for (var i = 0; i < held.size(); i++) {
            var place = study.places().value(Study.path(node) + ".free.routes." + i + ".when");
            var first = (BitSet) held.get(i).clone();
            first.andNot(taken);
            if (held.get(i).isEmpty()) {
                study.add(Spoken.never(place));
            } else if (first.isEmpty()) {
                study.add(shadowed(place, routes.get(i).as()));
            }
            if (always(node, routes.get(i).as())) {
                taken.or(held.get(i));
            }
        }
    }

    /** Whether a reply is open at any time. */
    private static boolean always(Node node, String id) {
        return node.options().stream()
                .anyMatch(o -> o.id().equals(id) && !o.once() && o.when().isEmpty());
    }

    private static Problem shadowed(Place place, String option) {
        return Code.SHADOWED_ROUTE.warning(
                place,
                Phrase.of(
                        "До этого маршрута к «" + option + "» не дойдёт: всегда подходит один из верхних.",
                        "This route to \"" + option + "\" never leads: one of those above always holds."),
                Phrase.of("Поставьте его выше или сузьте верхний.", "Move it up, or narrow the one above."));
    }
}
