package goodterms.author.lint;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a scenario twice: feedback, replies of one node, choices that come to the same. */
final class Twice {

    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Study study;
    private final Map<String, Integer> feedback = new HashMap<>();

    private Twice(Study study) {
        this.study = study;
    }

    static void find(Study study) {
        var twice = new Twice(study);
        for (var node : study.scenario().nodes().values()) {
            var said = node.options().stream().map(Twice::said).toList();
            for (var i = 0; i < node.options().size(); i++) {
                twice.copied(node, node.options().get(i));
                for (var j = 0; j < i; j++) {
                    var same = said.get(j).stream().anyMatch(said.get(i)::contains);
                    twice.alike(node, node.options().get(j), node.options().get(i), same);
                }
            }
        }
    }

    /** A reply in each language. */
    private static List<String> said(Option option) {
        return Arrays.stream(Lang.values())
                .map(lang -> plain(option.text(), lang))
                .toList();
    }

    private void copied(Node node, Option option) {
        var place = study.places().key(Study.path(node, option) + ".why");
        for (var lang : Lang.values()) {
            var before = feedback.putIfAbsent(plain(option.why(), lang), place.line());
            if (before != null) {
                study.add(copied(node, option, before));
                return;
            }
        }
    }

    private static String plain(Text text, Lang lang) {
        return lang.code()
                + UNSPOKEN.matcher(Said.written(text, lang).toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
    }

    private void alike(Node node, Option one, Option other, boolean same) {
        if (same && together(one, other)) {
            study.add(same(node, one, other));
        } else if (twins(one, other)) {
            study.add(twins(node, one, other));
        }
    }

    /** Whether both may be seen at once as far as their conditions tell. */
    private static boolean together(Option one, Option other) {
        return one.when().isEmpty() || other.when().isEmpty() || one.when().equals(other.when());
    }

    private static boolean twins(Option one, Option other) {
        return together(one, other)
                && one.rate() == other.rate()
                && one.to().equals(other.to())
                && Set.copyOf(one.acts()).equals(Set.copyOf(other.acts()))
                && one.effects().equals(other.effects())
                && one.set().equals(other.set())
                && Set.copyOf(one.reveal()).equals(Set.copyOf(other.reveal()))
                && one.reply().equals(other.reply());
    }

    private Problem copied(Node node, Option option, int line) {
        return Code.COPIED_WHY.warning(
                study.places().key(Study.path(node, option) + ".why"),
                Phrase.of(
                        "Это пояснение уже стоит в строке " + line + ".",
                        "This feedback is already at line " + line + "."),
                Phrase.of("Скажите, что сделал именно этот ответ.", "Say what this very reply has done."));
    }

    private Problem same(Node node, Option one, Option other) {
        return Code.SAME_REPLY.warning(
                study.at(node, other),
                Phrase.of(
                        "Ответы «" + one.id() + "» и «" + other.id() + "» звучат одинаково.",
                        "The replies \"" + one.id() + "\" and \"" + other.id() + "\" say the same."),
                Phrase.of("Скажите один из них иначе или уберите.", "Word one of them otherwise, or take it out."));
    }

    private Problem twins(Node node, Option one, Option other) {
        return Code.TWINS.warning(
                study.at(node, other),
                Phrase.of(
                        "Ответы «" + one.id() + "» и «" + other.id() + "» ведут к одному и тому же.",
                        "The replies \"" + one.id() + "\" and \"" + other.id() + "\" come to the same."),
                Phrase.of(
                        "Дайте им разные ходы, последствия или «goto».",
                        "Give them other acts, consequences or \"goto\"."));
    }
}
