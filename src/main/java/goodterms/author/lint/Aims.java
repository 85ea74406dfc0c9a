package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario.Objective;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Whether what a scenario is for can be reached in it: outcomes, offers, agreements that hold. */
final class Aims {

    private static final Set<Objective> DEALS = EnumSet.of(Objective.PAYMENT, Objective.AGREEMENT);

    private Aims() {}

    static void find(Study study) {
        outcomes(study);
        offers(study);
        agreements(study);
        new Paths(study)
                .bottleneck()
                .ifPresent(step -> study.add(oneWay(study.at(step.node(), step.option()), step.option())));
    }

    private static void outcomes(Study study) {
        var written = EnumSet.of(Outcome.NOTHING_AGREED, Outcome.HUNG_UP);
        for (var node : study.scenario().nodes().values()) {
            if (node.next() instanceof Node.Next.End(Outcome outcome)) {
                written.add(outcome);
            }
        }
        study.scenario()
                .balance()
                .forEach((persona, balance) -> balance.outcome()
                        .filter(outcome -> !written.contains(outcome))
                        .ifPresent(outcome ->
                                study.add(never(study.places().value("balance." + persona + ".outcome"), outcome))));
    }

    private static void offers(Study study) {
        var any =
                study.reached().stream().anyMatch(n -> n.offer() && !n.options().isEmpty());
        if (!any && DEALS.contains(study.scenario().objective())) {
            study.add(noOffer(study.places().key("settlement.instruments")));
        }
    }

    private static void agreements(Study study) {
        if (!study.explored().whole()) {
            return;
        }
        for (var node : study.reached()) {
            study.explored()
                    .at(node.id())
                    .unsettled()
                    .ifPresent(way -> study.add(unsettled(study.places().key(Study.path(node) + ".end"), way)));
        }
    }

    private static Problem never(Place place, Outcome outcome) {
        var word = outcome.name().toLowerCase(Locale.ROOT);
        return Code.OUTCOME_NEVER.warning(
                place,
                Phrase.of(
                        "Ни один узел не кончается исходом «" + word + "».",
                        "No node ends with the outcome \"" + word + "\"."),
                Phrase.of(
                        "Исправьте «outcome» здесь или у одного из концов.",
                        "Mend \"outcome\" here, or at one of the ends."));
    }

    private static Problem noOffer(Place place) {
        return Code.NO_OFFER.warning(
                place,
                Phrase.of(
                        "Цель: договориться, а сделать предложение негде.",
                        "The aim is an agreement, and there is no place to make an offer."),
                Phrase.of(
                        "Уберите «offer: false» хотя бы у одного узла с вариантами.",
                        "Take \"offer: false\" out of at least one node with replies."));
    }

    private static Problem unsettled(Place place, String way) {
        return Code.UNSETTLED.warning(
                place,
                Phrase.of(
                        "К согласию можно прийти, не назвав ни суммы, ни даты: " + way + ".",
                        "An agreement can be reached with neither amount nor date: " + way + "."),
                Phrase.of(
                        "Ведите сюда через предложение или через ответ с ходом «asks_commitment».",
                        "Lead here by an offer, or by a reply with the act \"asks_commitment\"."));
    }

    private static Problem oneWay(Place place, Node.Option option) {
        return Code.ONE_WAY.info(
                place,
                Phrase.of(
                        "Без варианта «" + option.id() + "» цели не достичь: другого пути нет.",
                        "Without the reply \"" + option.id() + "\" the aim cannot be reached: there is no other way."),
                Phrase.of(
                        "Дайте второй честный путь, пусть и не лучший.",
                        "Give a second honest way, be it not the best."));
    }
}
