package goodterms.author.lint;

import goodterms.author.explore.Seen;
import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;

/** Lines that are never spoken, conditions that decide nothing, and nodes in which nobody speaks. */
final class Spoken {

    private Spoken() {}

    static void find(Study study) {
        for (var node : study.reached()) {
            var seen = study.explored().at(node.id());
            var decided = false;
            for (var i = 0; i < node.say().size() && !decided; i++) {
                decided = line(study, node, seen, i);
            }
            if (study.explored().whole()) {
                seen.silent().ifPresent(way -> study.add(silent(study.at(node), node.id(), way)));
            }
        }
    }

    /** Answers whether the line's condition always holds, which the lines below it need not be told. */
    private static boolean line(Study study, Node node, Seen seen, int i) {
        var path = Study.path(node) + ".say." + i;
        var when = node.say().get(i).when();
        if (when.isPresent() && !seen.lineHeld(i)) {
            study.add(never(study.places().value(path + ".when")));
        } else if (!seen.lineSpoken(i)) {
            study.add(covered(study.places().key(path)));
        } else if (when.isPresent() && !seen.lineFailed(i)) {
            study.add(always(study.places().value(path + ".when")));
            return true;
        }
        return false;
    }

    static Problem never(Place place) {
        return Code.CONSTANT.warning(
                place,
                Phrase.of("Это условие здесь никогда не выполняется.", "This condition never holds here."),
                Phrase.of(
                        "Проверьте числа, факты и имена: в разговоре так не бывает.",
                        "Check its numbers, facts and names: no call comes to that."));
    }

    static Problem always(Place place) {
        return Code.CONSTANT.warning(
                place,
                Phrase.of("Это условие здесь выполняется всегда.", "This condition always holds here."),
                Phrase.of("Уберите его или исправьте.", "Take it out, or mend it."));
    }

    private static Problem covered(Place place) {
        return Code.LINE_NEVER.warning(
                place,
                Phrase.of(
                        "До этой строки не дойдёт: всегда подходит одна из строк выше.",
                        "This line is never spoken: one of the lines above always holds."),
                Phrase.of(
                        "Поставьте её выше или дайте верхней строке «when».",
                        "Move it up, or give the line above a \"when\"."));
    }

    private static Problem silent(Place place, String node, String way) {
        var after = way.isEmpty() ? "" : " (" + way + ")";
        return Code.SILENT_NODE.warning(
                place,
                Phrase.of(
                        "В узле «" + node + "» бывает, что ни одна строка не подходит" + after + ".",
                        "In the node \"" + node + "\" it can happen that no line holds" + after + "."),
                Phrase.of("Добавьте последней строку без «when».", "Add a last line without \"when\"."));
    }
}
