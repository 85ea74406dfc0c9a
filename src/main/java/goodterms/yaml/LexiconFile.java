package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.morphology.Feature;
import goodterms.speech.rules.Classes;
import goodterms.speech.rules.Lexicon;
import goodterms.speech.rules.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lexicon of one language from several files: kinds first, then classes, lists and rules in the order given. */
public final class LexiconFile {

    /** A file by name with its text. */
    public record Text(String file, String text) {}

    private static final List<String> THEMES =
            List.of("", "-blame", "-force", "-plea", "-partner", "-matter", "-firm", "-idiom");

    private static final Set<String> LISTS =
            Set.of("idle_negation", "endorsements", "instructions", "trade", "flattery", "claims", "parts");
    private static final Set<String> KEYS =
            Set.of("lexicon", "classes", "words", "mentions", "kinds", "context", "rules");

    private final Lang lang;
    private final boolean strict;
    private final LexiconRules rules;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> versions = new ArrayList<>();
    private final List<Lexicon.Named> classes = new ArrayList<>();
    private final Classes compiled = new Classes();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> mentions = new LinkedHashMap<>();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();

    private LexiconFile(Lang lang, boolean strict) {
        this.lang = lang;
        this.strict = strict;
        this.rules = new LexiconRules(problems, strict);
    }

    /** The files of a language in the order they are read, beside the shared kinds. */
    public static List<String> names(Lang lang) {
        var names = new ArrayList<String>();
        names.add("lexicon-kinds.yaml");
        THEMES.forEach(theme -> names.add("lexicon-" + lang.code() + theme + ".yaml"));
        return names;
    }

    /** The lexicon in these files with every problem found; no value when some problem is an error. */
    public static Checked<Lexicon> read(Lang lang, List<Text> texts) {
        var file = new LexiconFile(lang, true);
        texts.forEach(text -> file.add(TreeReader.read(text.file(), text.text())));
        return file.checked();
    }

    /** The lexicon that came with the program, whose patterns its tests have read: they are not read twice at start. */
    static Checked<Lexicon> packed(Lang lang, List<Text> texts) {
        var file = new LexiconFile(lang, false);
        var trees = texts.parallelStream()
                .map(text -> TreeReader.read(text.file(), text.text()))
                .toList();
        trees.forEach(file::add);
        return file.checked();
    }

    /** The same from the trees of its files. */
    static Checked<Lexicon> unpacked(Lang lang, List<Tree> trees) {
        var file = new LexiconFile(lang, false);
        trees.forEach(file::add);
        return file.checked();
    }

    private Checked<Lexicon> checked() {
        var lexicon = new Lexicon(
                String.join("+", versions),
                lang,
                classes,
                words,
                new Lexicon.Lists(
                        list("idle_negation"),
                        list("endorsements"),
                        list("instructions"),
                        list("trade"),
                        list("flattery"),
                        list("claims"),
                        list("parts"),
                        mentions),
                remarks,
                rules.rules(),
                List.of());
        return problems.stream().anyMatch(Problem::error) ? Checked.bad(problems) : Checked.good(lexicon, problems);
    }

    private List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private void add(Checked<Tree> tree) {
        problems.addAll(tree.problems());
        tree.value().ifPresent(this::add);
    }

    private void add(Tree tree) {
        if (!(tree instanceof Tree.Mapping top)) {
            problems.add(LexiconFaults.notAMap(tree.place()));
            return;
        }
        for (var entry : top.entries()) {
            switch (entry.key()) {
                case "lexicon" -> LexiconValues.text(entry.value(), problems).ifPresent(versions::add);
                case "classes" -> eachText(entry.value(), this::addClass);
                case "words" -> eachText(entry.value(), this::addWord);
                case "mentions" -> mentions(entry.value());
                case "context" -> remarks(entry.value());
                case "kinds" -> rules.addKinds(entry.value());
                case "rules" -> rules.addRules(entry.value(), id -> Optional.of(compiled));
                default -> other(entry);
            }
        }
    }

    private void other(Tree.Entry entry) {
        if (LISTS.contains(entry.key())) {
            var patterns = LexiconValues.texts(entry.value(), problems);
            patterns.forEach(pattern -> checkPattern(entry.value().place(), pattern));
            lists.computeIfAbsent(entry.key(), k -> new ArrayList<>()).addAll(patterns);
        } else {
            problems.add(LexiconFaults.unknownKey(entry.keyPlace(), entry.key(), KEYS));
        }
    }

    private void mentions(Tree tree) {
        if (tree instanceof Tree.Mapping map) {
            for (var entry : map.entries()) {
                var patterns = LexiconValues.texts(entry.value(), problems);
                patterns.forEach(pattern -> checkPattern(entry.value().place(), pattern));
                mentions.put(entry.key(), patterns);
            }
        }
    }

    private void remarks(Tree tree) {
        if (!(tree instanceof Tree.Mapping map)) {
            problems.add(LexiconFaults.notAMap(tree.place()));
            return;
        }
        for (var entry : map.entries()) {
            if (entry.value() instanceof Tree.Mapping one) {
                LexiconValues.remark(one, problems).ifPresent(remark -> remarks.put(entry.key(), remark));
            } else {
                problems.add(LexiconFaults.notAMap(entry.value().place()));
            }
        }
    }

    private interface Named {
        void take(String name, String value, Place place);
    }

    private void eachText(Tree tree, Named taker) {
        if (!(tree instanceof Tree.Mapping map)) {
            problems.add(LexiconFaults.notAMap(tree.place()));
            return;
        }
        for (var entry : map.entries()) {
            LexiconValues.text(entry.value(), problems)
                    .ifPresent(value ->
                            taker.take(entry.key(), value, entry.value().place()));
        }
    }

    private void addClass(String name, String pattern, Place place) {
        var named = new Lexicon.Named(name, pattern);
        classes.add(named);
        if (!strict) {
            return;
        }
        compiled.add(named).ifPresent(found -> problems.add(LexiconFaults.pattern(place, LexiconFaults.at(found))));
    }

    private void addWord(String form, String readings, Place place) {
        for (var part : strict ? readings.split("[|\\s]+", -1) : new String[0]) {
            boolean latin = !part.isEmpty() && part.chars().allMatch(c -> c < 0x80);
            if (latin && lang == Lang.RU && Feature.of(part).isEmpty()) {
                problems.add(LexiconFaults.pattern(place, Phrase.of("нет признака " + part, "no feature " + part)));
            }
        }
        words.put(form.replace('ё', 'е'), readings);
    }

    private void checkPattern(Place place, String pattern) {
        if (!strict) {
            return;
        }
        compiled.mistake(pattern)
                .ifPresent(found -> problems.add(LexiconFaults.pattern(place, LexiconFaults.at(found))));
    }
}
