package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.debtor.Reaction;
import goodterms.lang.Phrase;
import goodterms.scenario.Condition;
import goodterms.scenario.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/** Variables nobody reads or changes, effects that are always cut, facts that nobody can learn. */
final class Variables {

    private Variables() {}

    static void find(Study study) {
        var changed = new HashSet<String>();
        var revealed = new HashSet<>(study.scenario().briefing().known());
        for (var node : study.scenario().nodes().values()) {
            for (var option : node.options()) {
                changed.addAll(option.set().keySet());
                changed.addAll(option.effects().keySet());
                revealed.addAll(option.reveal());
                cut(study, node, option);
            }
        }
        idle(study, changed, asked(study));
        hidden(study, revealed);
    }

    private static Set<String> asked(Study study) {
        var asked = new HashSet<String>();
        for (var condition : conditions(study)) {
            names(condition, asked);
        }
        return asked;
    }

    private static ArrayList<Condition> conditions(Study study) {
        var all = new ArrayList<Condition>();
        for (var node : study.scenario().nodes().values()) {
            node.say().forEach(line -> line.when().ifPresent(all::add));
            node.options().forEach(option -> option.when().ifPresent(all::add));
            node.free().ifPresent(free -> free.routes().forEach(route -> all.add(route.when())));
        }
        return all;
    }

    private static void names(Condition condition, Set<String> names) {
        switch (condition) {
            case Condition.Variable(String name) -> names.add(name);
            case Condition.Not(Condition of) -> names(of, names);
            case Condition.Both(Condition left, Condition right) -> names(left, right, names);
            case Condition.Either(Condition left, Condition right) -> names(left, right, names);
            case Condition.Compare(var relation, Condition left, Condition right) -> names(left, right, names);
            case Condition.Sum(Condition left, Condition right) -> names(left, right, names);
            case Condition.Difference(Condition left, Condition right) -> names(left, right, names);
            case Condition.Number leaf -> {}
            case Condition.Meter leaf -> {}
            case Condition.HeardAct leaf -> {}
            case Condition.Mentions leaf -> {}
            case Condition.Knows leaf -> {}
            case Condition.Chosen leaf -> {}
            case Condition.Visited leaf -> {}
            case Condition.Proposed leaf -> {}
            case Condition.DaysLate leaf -> {}
        }
    }

    private static void names(Condition left, Condition right, Set<String> names) {
        names(left, names);
        names(right, names);
    }

    private static void idle(Study study, Set<String> changed, Set<String> asked) {
        for (var name : study.scenario().vars().keySet()) {
            var place = study.places().key("vars." + name);
            if (!asked.contains(name)) {
                study.add(unread(place, name));
            } else if (!changed.contains(name)) {
                study.add(unchanged(place, name));
            }
        }
    }

    private static void cut(Study study, Node node, Node.Option option) {
        option.effects().forEach((name, points) -> {
            var variable = study.scenario().vars().get(name);
            var most = variable == null ? Reaction.MOST : variable.max() - variable.min();
            if (Math.abs(points) > most) {
                study.add(cut(study.places().value(Study.path(node, option) + ".effects." + name), name, most));
            }
        });
    }

    /** In a later part of a series a fact may come from the parts before. */
    private static void hidden(Study study, Set<String> revealed) {
        var later = study.scenario().series().map(s -> s.part() > 0).orElse(false);
        for (var fact : study.scenario().facts().keySet()) {
            var truth = study.scenario().debtor().truth().filter(fact::equals).isPresent();
            if (!revealed.contains(fact) && (truth || !later)) {
                study.add(hidden(study.places().key("facts." + fact), fact, truth));
            }
        }
    }

    private static Problem unread(Place place, String name) {
        return Code.IDLE_VARIABLE.info(
                place,
                Phrase.of(
                        "Переменную «" + name + "» не спрашивает ни одно условие.",
                        "No condition asks for the variable \"" + name + "\"."),
                Phrase.of("Уберите её или спросите в «when».", "Take it out, or ask for it in a \"when\"."));
    }

    private static Problem unchanged(Place place, String name) {
        return Code.IDLE_VARIABLE.info(
                place,
                Phrase.of(
                        "Переменную «" + name + "» ничто не меняет.", "Nothing changes the variable \"" + name + "\"."),
                Phrase.of(
                        "Меняйте её в «set» или «effects» или уберите.",
                        "Change it in \"set\" or \"effects\", or take it out."));
    }

    private static Problem cut(Place place, String name, int most) {
        return Code.CUT_EFFECT.info(
                place,
                Phrase.of(
                        "За ход «" + name + "» меняется не больше чем на " + most + ".",
                        "\"" + name + "\" moves by " + most + " a turn at the most."),
                Phrase.of("Впишите число в этих границах.", "Write a number within that."));
    }

    private static Problem hidden(Place place, String fact, boolean truth) {
        var fix = Phrase.of(
                "Впишите его в «reveal» одного из вариантов или в «briefing.known».",
                "Write it under \"reveal\" of a reply, or under \"briefing.known\".");
        var message = Phrase.of(
                "Факт «" + fact + "» не раскрывает ни один вариант.", "No reply reveals the fact \"" + fact + "\".");
        return truth ? Code.HIDDEN_FACT.warning(place, message, fix) : Code.HIDDEN_FACT.info(place, message, fix);
    }
}
