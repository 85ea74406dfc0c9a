package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Nodes that no call comes to and replies that are never offered; of a whole lost branch only where it is cut off. */
final class Reach {

    private final Study study;
    private final Set<String> told = new HashSet<>();

    private Reach(Study study) {
        this.study = study;
    }

    static void find(Study study) {
        var reach = new Reach(study);
        reach.settlement();
        reach.options();
        reach.nodes();
    }

    /** Where nothing can be offered, an agreement and a refusal are lost for that reason. */
    private void settlement() {
        var offers =
                study.reached().stream().anyMatch(n -> n.offer() && !n.options().isEmpty());
        if (!offers) {
            tell(study.scenario().settlement().accepted());
            tell(study.scenario().settlement().refused());
        }
    }

    private void options() {
        for (var node : study.reached()) {
            var seen = study.explored().at(node.id());
            for (var i = 0; i < node.options().size(); i++) {
                var option = node.options().get(i);
                if (option.when().isPresent() && !seen.optionOpen(i)) {
                    study.add(never(node, option));
                    tell(option.to());
                } else if (option.when().isPresent() && !seen.optionClosed(i)) {
                    study.add(Spoken.always(study.places().value(Study.path(node, option) + ".when")));
                }
            }
        }
    }

    private void nodes() {
        var lost = lost();
        for (var id : lost) {
            var before = lost.stream()
                    .filter(other -> !other.equals(id) && next(other).contains(id))
                    .findAny();
            if (before.isEmpty() && !told.contains(id)) {
                study.add(unreachable(id));
                tell(id);
            }
        }
        for (var id : lost) {
            if (!told.contains(id)) {
                study.add(unreachable(id));
                tell(id);
            }
        }
    }

    private Set<String> lost() {
        var lost = new LinkedHashSet<String>();
        for (var node : study.scenario().nodes().values()) {
            if (!study.explored().reached(node)) {
                lost.add(node.id());
            }
        }
        return lost;
    }

    /** A node is spoken for, and with it all that follows. */
    private void tell(String id) {
        if (told.add(id)) {
            next(id).forEach(this::tell);
        }
    }

    private List<String> next(String id) {
        return next(study.scenario().node(id));
    }

    static List<String> next(Node node) {
        return switch (node.next()) {
            case Node.Next.Goto(String to) -> List.of(to);
            case Node.Next.End end -> List.of();
            case Node.Next.Choose choose ->
                choose.options().stream().map(Node.Option::to).toList();
        };
    }

    private Problem unreachable(String id) {
        return Code.UNREACHABLE.warning(
                study.places().key("nodes." + id),
                Phrase.of("В узел «" + id + "» не ведёт ни один путь.", "No way leads to the node \"" + id + "\"."),
                Phrase.of(
                        "Направьте сюда «goto» или уберите узел; проверьте условия перед ним.",
                        "Point a \"goto\" here or take the node out; check the conditions before it."));
    }

    private Problem never(Node node, Node.Option option) {
        return Code.OPTION_NEVER.warning(
                study.places().value(Study.path(node, option) + ".when"),
                Phrase.of(
                        "Вариант «" + option.id() + "» никогда не предложат: условие здесь не выполняется.",
                        "The reply \"" + option.id() + "\" is never offered: the condition cannot hold here."),
                Phrase.of(
                        "Исправьте условие: проверьте факты, числа и порядок узлов.",
                        "Mend the condition: check its facts, its numbers and the order of the nodes."));
    }
}
