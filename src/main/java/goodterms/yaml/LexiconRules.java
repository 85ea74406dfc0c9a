package goodterms.yaml;

import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.speech.rules.Classes;
import goodterms.speech.rules.Rule;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads rules; what a rule leaves out it takes from its kind. */
final class LexiconRules {

    private static final Set<String> KEYS = Set.of(
            "id",
            "kind",
            "acts",
            "tone",
            "stance",
            "match",
            "unless",
            "subject",
            "negation",
            "quoted",
            "conditional",
            "veto",
            "settles",
            "silences",
            "why",
            "advice",
            "hits",
            "misses");
    private static final Set<String> COUNT_OR_SKIP = Set.of("skip", "count");

    private final List<Problem> problems;
    private final boolean strict;
    private final Map<String, Tree.Mapping> kinds = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    LexiconRules(List<Problem> problems, boolean strict) {
        this.problems = problems;
        this.strict = strict;
    }

    List<Rule> rules() {
        return rules;
    }

    void addKinds(Tree tree) {
        if (tree instanceof Tree.Mapping map) {
            for (var entry : map.entries()) {
                if (entry.value() instanceof Tree.Mapping kind) {
                    kinds.put(entry.key(), kind);
                    checkKeys(kind);
                }
            }
        }
    }

    void addRules(Tree tree, Function<String, Optional<Classes>> classes) {
        if (!(tree instanceof Tree.Listing listing)) {
            problems.add(LexiconFaults.notAMap(tree.place()));
            return;
        }
        for (var item : listing.items()) {
            if (item instanceof Tree.Mapping map) {
                checkKeys(map);
                rule(new Fields(map, kind(map)), classes).ifPresent(rules::add);
            } else {
                problems.add(LexiconFaults.notAMap(item.place()));
            }
        }
    }

    private void checkKeys(Tree.Mapping map) {
        for (var entry : map.entries()) {
            if (!KEYS.contains(entry.key())) {
                problems.add(LexiconFaults.unknownKey(entry.keyPlace(), entry.key(), KEYS));
            }
        }
    }

    private Optional<Tree.Mapping> kind(Tree.Mapping rule) {
        var named = rule.get("kind").flatMap(tree -> LexiconValues.text(tree, problems));
        if (named.isPresent() && !kinds.containsKey(named.get())) {
            problems.add(LexiconFaults.unknownWord(rule.place(), named.get(), kinds.keySet()));
        }
        return named.map(kinds::get);
    }

    /** A rule's own keys with its kind's behind them. */
    private record Fields(Tree.Mapping own, Optional<Tree.Mapping> kind) {
        Optional<Tree> get(String key) {
            return own.get(key).or(() -> kind.flatMap(map -> map.get(key)));
        }
    }

    private Optional<Rule> rule(Fields fields, Function<String, Optional<Classes>> classes) {
        var id = text(fields, "id");
        var why = fields.get("why").flatMap(tree -> LexiconValues.phrase(tree, problems));
        var match = texts(fields, "match");
        if (id.isEmpty() || why.isEmpty() || match.isEmpty()) {
            var missing = id.isEmpty() ? "id" : why.isEmpty() ? "why" : "match";
            problems.add(LexiconFaults.missing(fields.own().place(), missing));
            return Optional.empty();
        }
        var unless = texts(fields, "unless");
        if (strict) {
            classes.apply(id.get())
                    .ifPresentOrElse(
                            known -> checkPatterns(fields, match, unless, known),
                            () -> problems.add(
                                    LexiconFaults.noLanguage(fields.own().place(), id.get())));
        }
        if (!ids.add(id.get())) {
            problems.add(LexiconFaults.doubledRule(fields.own().place(), id.get()));
        }
        var where = new Rule.Where(
                match,
                unless,
                word(fields, "subject", Rule.Subject.values(), Rule.Subject.ANY),
                word(fields, "negation", Rule.Negation.values(), Rule.Negation.CANCEL),
                counts(fields, "quoted", false),
                counts(fields, "conditional", true));
        Optional<Phrase> advice = fields.get("advice").flatMap(tree -> LexiconValues.phrase(tree, problems));
        return Optional.of(new Rule(
                id.get(), signal(fields), where, why.get(), advice, texts(fields, "hits"), texts(fields, "misses")));
    }

    private void checkPatterns(Fields fields, List<String> match, List<String> unless, Classes classes) {
        var place = fields.own().keyPlace("match").orElse(fields.own().place());
        var all = new ArrayList<>(match);
        all.addAll(unless);
        for (var pattern : all) {
            classes.mistake(pattern)
                    .ifPresent(found -> problems.add(LexiconFaults.pattern(place, LexiconFaults.at(found))));
        }
    }

    private Rule.Signal signal(Fields fields) {
        return new Rule.Signal(
                acts(fields, "acts"),
                fields.get("tone")
                        .map(tree -> LexiconValues.thousandths(tree, problems).orElse(0))
                        .orElse(0),
                fields.get("stance")
                        .map(tree -> LexiconValues.thousandths(tree, problems).orElse(0))
                        .orElse(0),
                veto(fields),
                acts(fields, "silences"),
                settles(fields));
    }

    private Optional<Rule.Veto> veto(Fields fields) {
        return fields.get("veto").isEmpty() || text(fields, "veto").equals(Optional.of("none"))
                ? Optional.empty()
                : Optional.of(word(fields, "veto", Rule.Veto.values(), Rule.Veto.THREAT));
    }

    private Optional<Rule.Settles> settles(Fields fields) {
        return fields.get("settles").isEmpty() || text(fields, "settles").equals(Optional.of("none"))
                ? Optional.empty()
                : Optional.of(word(fields, "settles", Rule.Settles.values(), Rule.Settles.PRESSURE));
    }

    private Set<Act> acts(Fields fields, String key) {
        var acts = new LinkedHashSet<Act>();
        for (var name : texts(fields, key)) {
            Act.of(name).ifPresentOrElse(acts::add, () -> unknown(fields, name, actNames()));
        }
        return acts;
    }

    private static Set<String> actNames() {
        var names = new TreeSet<String>();
        Arrays.stream(Act.values()).map(Act::word).forEach(names::add);
        return names;
    }

    private <T extends Enum<T>> T word(Fields fields, String key, T[] values, T absent) {
        var text = text(fields, key);
        var names = new TreeSet<String>();
        for (var value : values) {
            var name = value.name().toLowerCase(Locale.ROOT);
            names.add(name);
            if (text.equals(Optional.of(name))) {
                return value;
            }
        }
        text.ifPresent(name -> unknown(fields, name, names));
        return absent;
    }

    private boolean counts(Fields fields, String key, boolean absent) {
        var text = text(fields, key);
        text.filter(name -> !COUNT_OR_SKIP.contains(name)).ifPresent(name -> unknown(fields, name, COUNT_OR_SKIP));
        return text.map("count"::equals).orElse(absent);
    }

    private void unknown(Fields fields, String name, Set<String> known) {
        problems.add(LexiconFaults.unknownWord(fields.own().place(), name, known));
    }

    private Optional<String> text(Fields fields, String key) {
        return fields.get(key).flatMap(tree -> LexiconValues.text(tree, problems));
    }

    private List<String> texts(Fields fields, String key) {
        return fields.get(key).map(tree -> LexiconValues.texts(tree, problems)).orElse(List.of());
    }
}
