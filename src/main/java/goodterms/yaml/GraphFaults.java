package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;

/** The words for nodes and options that do not hang together. */
final class GraphFaults {

    private GraphFaults() {}

    static Problem nothingNext(Place place, String node) {
        return Code.NOTHING_NEXT.error(
                place,
                Phrase.of(
                        "После узла «" + Shown.of(node) + "» ничего нет.",
                        "Nothing follows the node \"" + Shown.of(node) + "\"."),
                Phrase.of("Добавьте одно из: options, goto, end.", "Add one of: options, goto, end."));
    }

    static Problem twoNexts(Place place, String node, String one, String other) {
        return Code.TWO_NEXTS.error(
                place,
                Phrase.of(
                        "У узла «" + Shown.of(node) + "» есть и «" + one + "», и «" + other + "».",
                        "The node \"" + Shown.of(node) + "\" has both \"" + one + "\" and \"" + other + "\"."),
                Phrase.of("Оставьте что-то одно.", "Keep one of them."));
    }

    static Problem freeWithoutOptions(Place place) {
        return Code.FREE_WITHOUT_OPTIONS.error(
                place,
                Phrase.of(
                        "«free» ведёт к вариантам, а «options» в узле нет.",
                        "\"free\" leads to options, and the node has no \"options\"."),
                Phrase.of("Добавьте «options» или уберите «free».", "Add \"options\" or take \"free\" out."));
    }

    static Problem noOutcome(Place place) {
        return Code.NO_OUTCOME.error(
                place,
                Phrase.of("Не сказано, чем кончился разговор.", "It is not said how the call ended."),
                Phrase.of(
                        "Добавьте «outcome: agreement» или другой исход.",
                        "Add \"outcome: agreement\" or another outcome."));
    }

    static Problem loop(Place place, String path) {
        return Code.NO_CHOICE_LOOP.error(
                place,
                Phrase.of("Разговор ходит по кругу: " + path + ".", "The talk goes in a circle: " + path + "."),
                Phrase.of(
                        "Дайте одному из этих узлов «options» или «end».",
                        "Give one of these nodes \"options\" or \"end\"."));
    }

    static Problem doubledOption(Place place, String option, int line) {
        return Code.DOUBLED_OPTION.error(
                place,
                Phrase.of(
                        "Вариант «" + Shown.of(option) + "» уже есть в строке " + line + ".",
                        "The option \"" + Shown.of(option) + "\" is already at line " + line + "."),
                Phrase.of("Дайте ему своё имя, одно на весь сценарий.", "Give it a name of its own in the scenario."));
    }

    static Problem foreignOption(Place place, String option, String node) {
        return Code.FOREIGN_OPTION.error(
                place,
                Phrase.of(
                        "Вариант «" + Shown.of(option) + "» стоит в другом узле, «" + Shown.of(node) + "».",
                        "The option \"" + Shown.of(option) + "\" is in another node, \"" + Shown.of(node) + "\"."),
                Phrase.of("Назовите вариант этого же узла.", "Name an option of this very node."));
    }

    static Problem notInt(Place place, String name) {
        return Code.WRONG_TYPE.error(
                place,
                Phrase.of(
                        "Прибавлять можно только к числу, а «" + Shown.of(name) + "» не число.",
                        "Only a number can be added to, and \"" + Shown.of(name) + "\" is not one."),
                Phrase.of("Впишите это в «set».", "Write it under \"set\"."));
    }

    static Problem oneLanguage(Place place) {
        return Code.WRONG_SHAPE.error(
                place,
                Phrase.of("У примера должен быть ровно один язык.", "An example has exactly one language."),
                Phrase.of("Оставьте «ru» или «en».", "Keep \"ru\" or \"en\"."));
    }
}
