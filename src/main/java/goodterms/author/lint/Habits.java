package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/** Habits of a whole scenario by which the best reply is found without thinking: length, place, politeness, exclamation marks. */
final class Habits {

    private final Study study;
    private final List<Node> decisions;

    private Habits(Study study) {
        this.study = study;
        this.decisions = decisions(study);
    }

    static void find(Study study) {
        var habits = new Habits(study);
        if (habits.decisions.size() >= study.measures().of("decisions")) {
            for (var lang : Lang.values()) {
                if (habits.longest(lang) || habits.polite(lang)) {
                    break;
                }
            }
        }
        habits.inPlace();
    }

    /** The nodes in which a best reply is to be found among others. */
    static List<Node> decisions(Study study) {
        return study.scenario().nodes().values().stream()
                .filter(Habits::decides)
                .toList();
    }

    /** A node with a best reply and others. */
    private static boolean decides(Node node) {
        return node.options().size() > 2
                && node.options().stream().anyMatch(o -> o.rate() == Rate.BEST)
                && node.options().stream().anyMatch(o -> o.rate() != Rate.BEST);
    }

    private boolean longest(Lang lang) {
        var count = count((node, best) ->
                alone(node, best, o -> Said.written(o.text(), lang).length()));
        var many = count * 100 > decisions.size() * study.measures().of("longest");
        if (many) {
            study.add(Code.LONGEST_BEST.warning(
                    study.places().key("nodes"),
                    Phrase.of(
                            "Лучший ответ самый длинный в " + count + " из " + decisions.size() + " решений "
                                    + in(lang, Lang.RU) + ": его выбирают, не думая.",
                            "The best reply is the longest in " + count + " of " + decisions.size() + " decisions "
                                    + in(lang, Lang.EN) + ": it can be chosen without thinking."),
                    Phrase.of(
                            "Сократите лучшие ответы или удлините соблазнительные.",
                            "Shorten best replies, or lengthen the tempting ones.")));
        }
        return many;
    }

    static String in(Lang texts, Lang words) {
        return switch (words) {
            case RU -> texts == Lang.RU ? "по-русски" : "по-английски";
            case EN -> texts == Lang.RU ? "in Russian" : "in English";
        };
    }

    /** Whether a reply has more of something than any other of its node. */
    private static boolean alone(Node node, Option best, ToIntFunction<Option> much) {
        return node.options().stream().allMatch(o -> o == best || much.applyAsInt(o) < much.applyAsInt(best));
    }

    private int count(BiPredicate<Node, Option> shows) {
        var count = 0;
        for (var node : decisions) {
            var found =
                    node.options().stream().filter(o -> o.rate() == Rate.BEST).anyMatch(best -> shows.test(node, best));
            count += found ? 1 : 0;
        }
        return count;
    }

    private boolean polite(Lang lang) {
        var measures = study.measures();
        var polite = count((node, best) ->
                alone(node, best, o -> measures.polite(lang, Said.written(o.text(), lang)) ? 1 : 0));
        var loud = (int) decisions.stream().filter(node -> loud(node, lang)).count();
        var most = decisions.size() * measures.of("polite");
        if (polite * 100 > most) {
            study.add(polite(
                    Phrase.of(
                            "Вежливые слова только у лучшего ответа в " + polite + " из " + decisions.size()
                                    + " решений: его выбирают, не думая.",
                            "Only the best reply is polite in " + polite + " of " + decisions.size()
                                    + " decisions: it can be chosen without thinking."),
                    Phrase.of(
                            "Дайте вежливые слова и неверным ответам: проситель тоже вежлив.",
                            "Let wrong replies be polite too: a petitioner is polite as well.")));
        } else if (loud * 100 > most) {
            study.add(polite(
                    Phrase.of(
                            "Восклицательный знак у каждого плохого ответа в " + loud + " из " + decisions.size()
                                    + " решений: плохие видны сразу.",
                            "Every bad reply has an exclamation mark in " + loud + " of " + decisions.size()
                                    + " decisions: the bad ones show at once."),
                    Phrase.of("Пусть плохое звучит спокойно.", "Let bad replies sound calm.")));
        }
        return polite * 100 > most || loud * 100 > most;
    }

    /** Whether every harmful or weak reply shouts and no other does. */
    private static boolean loud(Node node, Lang lang) {
        return node.options().stream().anyMatch(Habits::bad)
                && node.options().stream()
                        .allMatch(o -> bad(o) == Said.written(o.text(), lang).contains("!"));
    }

    static boolean bad(Option option) {
        return option.rate() == Rate.WEAK || option.rate() == Rate.HARMFUL;
    }

    private Problem polite(Phrase message, Phrase fix) {
        return Code.POLITE_BEST.warning(study.places().key("nodes"), message, fix);
    }

    private void inPlace() {
        var fixed = decisions.stream().filter(Node::fixedOrder).toList();
        if (fixed.size() < study.measures().of("decisions")) {
            return;
        }
        var places = new HashMap<Integer, Integer>();
        for (var node : fixed) {
            var best =
                    node.options().stream().filter(o -> o.rate() == Rate.BEST).findFirst();
            best.ifPresent(o -> places.merge(node.options().indexOf(o) + 1, 1, Integer::sum));
        }
        places.forEach((place, count) -> {
            if (count * 100 > fixed.size() * study.measures().of("place")) {
                study.add(inPlace(place, count, fixed.size()));
            }
        });
    }

    private Problem inPlace(int place, int count, int all) {
        return Code.BEST_IN_PLACE.warning(
                study.places().key("nodes"),
                Phrase.of(
                        "При твёрдом порядке лучший ответ стоит " + place + "-м в " + count + " из " + all
                                + " решений.",
                        "Where the order is fixed, the best reply is number " + place + " in " + count + " of " + all
                                + " decisions."),
                Phrase.of(
                        "Уберите «fixed_order» или переставьте ответы.", "Take \"fixed_order\" out, or move replies."));
    }
}
