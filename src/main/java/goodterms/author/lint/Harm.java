package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.debtor.Mood;
import goodterms.debtor.Reaction;
import goodterms.debtor.Tally;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import java.util.ArrayList;

/** Whether what a reply brings agrees with its rating, and whether a weak one can be made good. */
final class Harm {

    /** From this stance on, in thousandths, the acts of a reply make it a partner's. */
    private static final int PARTNER = 500;

    private static final int MIDDLE = 50;

    private Harm() {}

    static void find(Study study) {
        for (var node : study.reached()) {
            for (var option : node.options()) {
                against(study, node, option);
                if (option.rate() == Rate.HARMFUL) {
                    harmful(study, node, option);
                }
            }
        }
        recovery(study);
    }

    private static void against(Study study, Node node, Option option) {
        var wrong = option.acts().stream().filter(a -> a.harmful()).findFirst();
        if (option.rate() == Rate.BEST && wrong.isPresent()) {
            study.add(badBest(
                    study.places().value(Study.path(node, option) + ".rate"),
                    option,
                    wrong.get().word()));
        }
        var partner = study.acts().voice(option.acts()).stanceMilli() >= PARTNER;
        if (option.rate() == Rate.HARMFUL && partner && option.effects().isEmpty()) {
            study.add(goodHarm(study.places().value(Study.path(node, option) + ".rate"), option));
        }
    }

    private static void harmful(Study study, Node node, Option option) {
        if (study.explored().straight().contains(option.id())) {
            study.add(wins(study.places().value(Study.path(node, option) + ".goto"), option));
        }
        var shared = node.options().stream().anyMatch(o -> o.rate() == Rate.BEST && o.to().equals(option.to()));
        if (shared && !hurts(study, option) && option.set().isEmpty()) {
            study.add(noConsequence(study.at(node, option), option));
        }
    }

    private static boolean hurts(Study study, Option option) {
        var turn = new Reaction.Turn(option.acts(), Tally.none(), option.effects(), false, 100);
        var before = new Mood(MIDDLE, MIDDLE, MIDDLE, MIDDLE);
        var after = Reaction.to(turn, before, study.acts()).after();
        return after.trust() < MIDDLE
                || after.resolve() < MIDDLE
                || after.willingness() < MIDDLE
                || after.patience() < MIDDLE - 5;
    }

    private static void recovery(Study study) {
        var paths = new Paths(study);
        if (!paths.recovers(study.scenario().start())) {
            return;
        }
        var weak = new ArrayList<Place>();
        for (var node : study.reached()) {
            for (var option : node.options()) {
                if (option.rate() == Rate.WEAK) {
                    if (paths.recovers(option.to())) {
                        return;
                    }
                    weak.add(study.places().value(Study.path(node, option) + ".goto"));
                }
            }
        }
        if (!weak.isEmpty()) {
            study.add(noRecovery(weak.getFirst()));
        }
    }

    private static Problem badBest(Place place, Option option, String act) {
        return Code.RATE_AGAINST_ACTS.warning(
                place,
                Phrase.of(
                        "Ответ «" + option.id() + "» назван лучшим, а среди его ходов есть «" + act + "».",
                        "The reply \"" + option.id() + "\" is rated best, and \"" + act + "\" is among its acts."),
                Phrase.of("Исправьте «acts» или «rate».", "Mend \"acts\" or \"rate\"."));
    }

    private static Problem goodHarm(Place place, Option option) {
        return Code.RATE_AGAINST_ACTS.warning(
                place,
                Phrase.of(
                        "Ответ «" + option.id() + "» назван вредным, а его ходы партнёрские.",
                        "The reply \"" + option.id() + "\" is rated harmful, and its acts are a partner's."),
                Phrase.of(
                        "Исправьте «acts» или «rate»; если вред в другом, впишите его в «effects».",
                        "Mend \"acts\" or \"rate\"; where the harm is elsewhere, write it under \"effects\"."));
    }

    private static Problem wins(Place place, Option option) {
        return Code.HARM_WINS.warning(
                place,
                Phrase.of(
                        "Вредный ответ «" + option.id() + "» кончается успехом: деньги есть, отношений нет.",
                        "The harmful reply \"" + option.id()
                                + "\" ends as a success: the money is there, the relationship is not."),
                Phrase.of(
                        "Ведите его к другому концу: цель двойная, деньги и клиент.",
                        "Lead it to another end: the aim is double, the money and the client."));
    }

    private static Problem noConsequence(Place place, Option option) {
        return Code.NO_CONSEQUENCE.warning(
                place,
                Phrase.of(
                        "Вредный ответ «" + option.id() + "» ничего не портит и ведёт туда же, куда лучший.",
                        "The harmful reply \"" + option.id() + "\" spoils nothing and leads where the best one does."),
                Phrase.of(
                        "Впишите его ходы в «acts» или дайте другой «goto».",
                        "Write what it does under \"acts\", or give it another \"goto\"."));
    }

    private static Problem noRecovery(Place place) {
        return Code.NO_RECOVERY.warning(
                place,
                Phrase.of(
                        "Ни один слабый ответ нельзя исправить: после него к цели не прийти.",
                        "No weak reply can be made good: after it the aim is out of reach."),
                Phrase.of(
                        "Направьте хотя бы один к узлу, где разговор ещё можно спасти.",
                        "Lead at least one to a node in which the call can still be saved."));
    }
}
