package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;

/** Moments from which a call cannot go on: an empty menu, or a ring with no end to it. */
final class Menus {

    private Menus() {}

    static void find(Study study) {
        if (!study.explored().whole()) {
            return;
        }
        var stuck = false;
        for (var node : study.reached()) {
            var seen = study.explored().at(node.id());
            seen.locked().ifPresent(way -> study.add(locked(study.at(node), node, way)));
            stuck |= seen.locked().isPresent();
        }
        for (var node : study.reached()) {
            var way = study.explored().at(node.id()).stuck();
            if (way.isPresent() && !stuck) {
                stuck = true;
                study.add(noWayOut(study.at(node), node, way.get()));
            }
        }
    }

    private static Problem locked(Place place, Node node, String way) {
        return Code.LOCKED_MENU.warning(
                place,
                way.isEmpty()
                        ? Phrase.of(
                                "В узле «" + node.id() + "» бывает, что выбрать нечего.",
                                "In the node \"" + node.id() + "\" there may be nothing to choose.")
                        : Phrase.of(
                                "В узле «" + node.id() + "» бывает, что выбрать нечего: " + way + ".",
                                "In the node \"" + node.id() + "\" there may be nothing to choose: " + way + "."),
                Phrase.of(
                        "Оставьте один вариант без «when» и «once», добавьте «free» или разрешите «offer».",
                        "Leave one reply without \"when\" and \"once\", add \"free\", or allow \"offer\"."));
    }

    private static Problem noWayOut(Place place, Node node, String way) {
        var after = way.isEmpty() ? "" : " (" + way + ")";
        return Code.NO_WAY_OUT.warning(
                place,
                Phrase.of(
                        "Из узла «" + node.id() + "»" + after
                                + " нет пути к концу: остаётся ждать, пока повесят трубку.",
                        "No way leads from the node \"" + node.id() + "\"" + after
                                + " to an end: she can only hang up."),
                Phrase.of(
                        "Направьте один из вариантов к узлу с «end» или разрешите «offer».",
                        "Lead one of the replies to a node with \"end\", or allow \"offer\"."));
    }
}
