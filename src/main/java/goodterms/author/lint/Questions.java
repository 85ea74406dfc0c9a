package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import java.util.List;

/** Question marks by which the best reply is told without reading: only it asks, or only it does not. */
final class Questions {

    private final Study study;
    private final Lang lang;
    private final List<Node> decisions;

    private Questions(Study study, Lang lang) {
        this.study = study;
        this.lang = lang;
        this.decisions = Habits.decisions(study);
    }

    static void find(Study study) {
        for (var lang : Lang.values()) {
            new Questions(study, lang).find();
        }
    }

    /** A menu or two may do so; a habit is a share of many. */
    private void find() {
        var measures = study.measures();
        var count = (int) decisions.stream().filter(this::told).count();
        if (decisions.size() >= measures.of("decisions")
                && count > measures.of("asks.few")
                && count * 100 > decisions.size() * measures.of("asks")) {
            study.add(problem(count));
        }
    }

    /** Whether the mark parts a best reply from every weak and harmful one; a second-best one may share it. */
    private boolean told(Node node) {
        var bad = node.options().stream().filter(Habits::bad).toList();
        return !bad.isEmpty()
                && node.options().stream()
                        .filter(o -> o.rate() == Node.Rate.BEST)
                        .anyMatch(best -> bad.stream().allMatch(o -> asks(o) != asks(best)));
    }

    private boolean asks(Option option) {
        return Said.written(option.text(), lang).contains("?");
    }

    private Problem problem(int count) {
        return Code.QUESTION_BEST.warning(
                study.places().key("nodes"),
                Phrase.of(
                        "Решения " + Habits.in(lang, Lang.RU)
                                + ", где лучший ответ отличим от всех плохих по одному вопросительному знаку: " + count
                                + " из " + decisions.size() + ". Его выбирают, не думая.",
                        "The question mark alone tells the best reply from all bad ones in " + count + " of "
                                + decisions.size() + " decisions " + Habits.in(lang, Lang.EN)
                                + ": it can be chosen without thinking."),
                Phrase.of(
                        "Пусть спрашивают и слабые, и вредные ответы, а лучший иногда утверждает.",
                        "Let weak and harmful replies ask too, and best ones state now and then."));
    }
}
