package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.rules.House;
import goodterms.speech.rules.Rule;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Expected;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a house standard: rules added, replaced or taken out, phrases forbidden and expected. */
public final class HouseFile {

    private static final Set<String> KEYS = Set.of("house", "disable", "rules", "forbidden", "expected");
    private static final Set<String> FORBIDDEN = Set.of("id", "ru", "en", "tone", "stance", "why", "advice");
    private static final Set<String> EXPECTED = Set.of("id", "ru", "en", "why", "advice");
    private static final int BLEMISH = -300;
    private static final int MOST = 500;

    private final Ground ground;
    private final List<Problem> problems = new ArrayList<>();
    private final LexiconRules rules = new LexiconRules(problems, true);
    private final Set<String> disabled = new LinkedHashSet<>();
    private final List<Rule> forbidden = new ArrayList<>();
    private final List<House.Standard> expected = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private String name = "house";

    private HouseFile(Ground ground) {
        this.ground = ground;
        rules.addKinds(ground.kinds());
    }

    /** The standard in a file with every problem found; no value when some problem is an error. */
    public static Checked<House> read(String file, String text, Ground ground) {
        return new HouseFile(ground).house(TreeReader.read(file, text), text);
    }

    private Checked<House> house(Checked<Tree> tree, String text) {
        problems.addAll(tree.problems());
        tree.value().ifPresent(this::top);
        if (problems.stream().anyMatch(Problem::error)) {
            return Checked.bad(problems);
        }
        var all = new ArrayList<>(rules.rules());
        all.addAll(forbidden);
        return Checked.good(new House(name + "#" + digest(text), disabled, all, expected), problems);
    }

    private void top(Tree tree) {
        if (!(tree instanceof Tree.Mapping top)) {
            problems.add(LexiconFaults.notAMap(tree.place()));
            return;
        }
        for (var entry : top.entries()) {
            switch (entry.key()) {
                case "house" -> LexiconValues.text(entry.value(), problems).ifPresent(text -> name = text);
                case "disable" -> disable(entry.value());
                case "rules" -> rules.addRules(entry.value(), ground::of);
                case "forbidden" -> each(entry.value(), FORBIDDEN, this::forbid);
                case "expected" -> each(entry.value(), EXPECTED, this::expect);
                default -> problems.add(LexiconFaults.unknownKey(entry.keyPlace(), entry.key(), KEYS));
            }
        }
    }

    private void disable(Tree tree) {
        var items = tree instanceof Tree.Listing listing ? listing.items() : List.of(tree);
        for (var item : items) {
            LexiconValues.text(item, problems).ifPresent(id -> {
                disabled.add(id);
                if (!ground.ids().isEmpty() && !ground.ids().contains(id)) {
                    problems.add(LexiconFaults.unknownRule(item.place(), id, ground.ids()));
                }
            });
        }
    }

    private interface Taker {
        void take(Tree.Mapping map, String id, Map<Lang, List<String>> words);
    }

    private void each(Tree tree, Set<String> keys, Taker taker) {
        if (!(tree instanceof Tree.Listing listing)) {
            problems.add(LexiconFaults.notAMap(tree.place()));
            return;
        }
        for (var item :
                listing.items().subList(0, Math.min(MOST, listing.items().size()))) {
            if (item instanceof Tree.Mapping map) {
                map.entries().stream()
                        .filter(entry -> !keys.contains(entry.key()))
                        .forEach(e -> problems.add(LexiconFaults.unknownKey(e.keyPlace(), e.key(), keys)));
                named(map).ifPresent(id -> taker.take(map, id, words(map)));
            } else {
                problems.add(LexiconFaults.notAMap(item.place()));
            }
        }
    }

    private Optional<String> named(Tree.Mapping map) {
        var id = map.get("id").flatMap(tree -> LexiconValues.text(tree, problems));
        var place = map.get("id").map(Tree::place).orElse(map.place());
        if (id.isEmpty()) {
            problems.add(LexiconFaults.missing(place, "id"));
        } else if (!Ids.NAME.matcher(id.get()).matches()) {
            problems.add(LexiconFaults.badName(place, id.get()));
        } else if (!names.add(id.get())) {
            problems.add(LexiconFaults.doubledRule(place, id.get()));
        }
        return id;
    }

    private Map<Lang, List<String>> words(Tree.Mapping map) {
        var words = new EnumMap<Lang, List<String>>(Lang.class);
        for (var lang : Lang.values()) {
            map.get(lang.code()).ifPresent(tree -> words.put(lang, patterns(lang, tree)));
        }
        if (words.isEmpty()) {
            problems.add(LexiconFaults.noWords(map.place()));
        }
        return words;
    }

    private List<String> patterns(Lang lang, Tree tree) {
        var items = tree instanceof Tree.Listing listing ? listing.items() : List.of(tree);
        var patterns = new ArrayList<String>();
        for (var item : items) {
            LexiconValues.text(item, problems).map(PlainPhrase::pattern).ifPresent(pattern -> {
                patterns.add(pattern);
                Optional.ofNullable(ground.classes().get(lang))
                        .flatMap(classes -> classes.mistake(pattern))
                        .ifPresent(found -> problems.add(LexiconFaults.pattern(item.place(), LexiconFaults.at(found))));
            });
        }
        return patterns;
    }

    private Phrase phrase(Tree.Mapping map, String key) {
        return map.get(key)
                .flatMap(tree -> LexiconValues.phrase(tree, problems))
                .orElseGet(() -> {
                    problems.add(LexiconFaults.missing(map.place(), key));
                    return Phrase.of("", "");
                });
    }

    private void forbid(Tree.Mapping map, String id, Map<Lang, List<String>> words) {
        var signal = new Rule.Signal(
                Set.of(),
                weight(map, "tone", 0),
                weight(map, "stance", BLEMISH),
                Optional.empty(),
                Set.of(),
                Optional.empty());
        var why = phrase(map, "why");
        var advice = phrase(map, "advice");
        words.forEach((lang, match) -> forbidden.add(new Rule(
                lang.code() + Evidence.HOUSE + id,
                signal,
                new Rule.Where(match, List.of(), Rule.Subject.ANY, Rule.Negation.KEEP, false, true),
                why,
                Optional.of(advice),
                match.stream().filter(PlainPhrase::plain).toList(),
                List.of())));
    }

    private int weight(Tree.Mapping map, String key, int absent) {
        return map.get(key)
                .map(tree -> LexiconValues.thousandths(tree, problems).orElse(absent))
                .orElse(absent);
    }

    private void expect(Tree.Mapping map, String id, Map<Lang, List<String>> words) {
        expected.add(new House.Standard(new Expected(id, phrase(map, "why"), phrase(map, "advice")), words));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
