package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Rate;

/** Decisions that teach nothing: without a best reply, with two of them at once, or with straw men beside it. */
final class Decisions {

    private Decisions() {}

    static void find(Study study) {
        for (var node : study.decisions()) {
            if (node.options().stream().noneMatch(o -> o.rate() == Rate.BEST)) {
                study.add(noBest(study, node));
            }
            if (study.explored().whole()) {
                study.explored().at(node.id()).twoBests().ifPresent(way -> study.add(twoBests(study, node, way)));
            }
            if (straw(study, node)) {
                study.add(straw(study, node, node.options().size()));
            }
        }
    }

    private static boolean straw(Study study, Node node) {
        var wrong = node.options().stream().filter(o -> o.rate() != Rate.BEST).toList();
        return wrong.size() >= study.measures().of("wrong")
                && wrong.size() < node.options().size()
                && wrong.stream().allMatch(o -> o.rate() == Rate.HARMFUL);
    }

    private static Problem noBest(Study study, Node node) {
        return Code.NO_BEST.warning(
                study.at(node),
                Phrase.of(
                        "В узле «" + node.id() + "» нет лучшего ответа.",
                        "The node \"" + node.id() + "\" has no best reply."),
                Phrase.of(
                        "Отметьте один ответ «rate: best»: лучший есть и в трудном положении.",
                        "Rate one reply \"best\": there is a best one even in a tight place."));
    }

    private static Problem twoBests(Study study, Node node, String way) {
        var after = way.isEmpty() ? "" : " (" + way + ")";
        return Code.TWO_BESTS.info(
                study.at(node),
                Phrase.of(
                        "В узле «" + node.id() + "» открыты сразу два лучших ответа" + after + ".",
                        "In the node \"" + node.id() + "\" two best replies are open at once" + after + "."),
                Phrase.of(
                        "Один отметьте «ok» или разведите их условиями.",
                        "Rate one of them \"ok\", or part them by conditions."));
    }

    private static Problem straw(Study study, Node node, int all) {
        return Code.STRAW_MEN.warning(
                study.at(node),
                Phrase.of(
                        "Кроме лучшего, все ответы узла «" + node.id() + "» вредные (вариантов: " + all
                                + "): выбор слишком лёгок.",
                        "Beside the best, all replies of the node \"" + node.id() + "\" are harmful (of " + all
                                + "): too easy a choice."),
                Phrase.of(
                        "Добавьте соблазнительный слабый ответ: мягкий, вежливый и без даты.",
                        "Add a tempting weak reply: soft, polite and without a date."));
    }
}
