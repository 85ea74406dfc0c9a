package goodterms.author.lint;

import goodterms.author.explore.Together;
import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Free;
import java.util.BitSet;

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
        var first = new BitSet();
        var held = new BitSet();
        var whens = routes.stream().map(Node.Route::when).toList();
        var tried = Together.each(study.scenario(), whens, facts -> {
            var taken = false;
            for (var i = 0; i < whens.size(); i++) {
                if (whens.get(i).holds(facts)) {
                    held.set(i);
                    first.set(i, first.get(i) || !taken);
                    taken |= always(node, routes.get(i).as());
                }
            }
        });
        for (var i = 0; tried && i < whens.size(); i++) {
            var place = study.places().value(Study.path(node) + ".free.routes." + i + ".when");
            if (!held.get(i)) {
                study.add(Spoken.never(place));
            } else if (!first.get(i)) {
                study.add(shadowed(place, routes.get(i).as()));
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
