package goodterms.speech.rules;

import goodterms.lang.Lang;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A compiled lexicon: finds the rules met in what was said, each at most once. */
public final class RuleBook {

    private record Entry(Rule rule, List<Construction> match, List<Construction> unless) {}

    private final Lexicon lexicon;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final List<Integer> always = new ArrayList<>();
    private final Map<String, List<Construction>> lists = new LinkedHashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    private RuleBook(Lexicon lexicon) {
        this.lexicon = lexicon;
        var classes = new Classes();
        for (var named : lexicon.classes()) {
            classes.add(named).ifPresent(mistake -> {
                throw mistake;
            });
        }
        for (var rule : lexicon.rules()) {
            add(new Entry(
                    rule,
                    classes.compiled(rule.where().match()),
                    classes.compiled(rule.where().unless())));
        }
        lists.put("idle", classes.compiled(lexicon.lists().idleNegation()));
        lists.put("endorse", classes.compiled(lexicon.lists().endorsements()));
        lists.put("instructions", classes.compiled(lexicon.lists().instructions()));
        lists.put("trade", classes.compiled(lexicon.lists().trade()));
        lists.put("flattery", classes.compiled(lexicon.lists().flattery()));
        lexicon.lists()
                .mentions()
                .forEach((name, patterns) -> lists.put("mention " + name, classes.compiled(patterns)));
    }

    /** Compiles a lexicon; throws {@link PatternMistake} at the first pattern that cannot be read. */
    public static RuleBook of(Lexicon lexicon) {
        return new RuleBook(lexicon);
    }

    private void add(Entry entry) {
        int number = entries.size();
        entries.add(entry);
        for (var construction : entry.match()) {
            vocabulary.addAll(construction.words());
            var keys = construction.keys();
            if (keys.isEmpty()) {
                always.add(number);
            }
            for (var key : keys.orElse(List.of())) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
            }
        }
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The words its rules and classes are made of: lemmas and forms. */
    public Set<String> vocabulary() {
        return vocabulary;
    }

    /** Every rule that holds, in the order of the lexicon, where it first holds. */
    public List<Hit> hits(Said said) {
        var hits = new ArrayList<Hit>();
        var met = new TreeSet<Integer>();
        boolean endorsed = met("endorse", said);
        for (int i = 0; i < said.sentences().size(); i++) {
            var sentence = said.sentences().get(i);
            var scopes = new Scopes(sentence, lexicon.lang(), covered("idle", sentence));
            for (int number : candidates(sentence)) {
                var hit = met.contains(number)
                        ? Optional.<Hit>empty()
                        : hit(entries.get(number), sentence, scopes, i, endorsed);
                hit.ifPresent(one -> {
                    met.add(number);
                    hits.add(one);
                });
            }
        }
        hits.sort((a, b) -> Integer.compare(a.start(), b.start()) != 0
                ? Integer.compare(a.start(), b.start())
                : a.rule().id().compareTo(b.rule().id()));
        return hits;
    }

    private TreeSet<Integer> candidates(Sentence sentence) {
        var numbers = new TreeSet<>(always);
        for (var word : sentence.words()) {
            for (var key : word.keys()) {
                numbers.addAll(byKey.getOrDefault(key, List.of()));
            }
        }
        return numbers;
    }

    private Optional<Hit> hit(Entry entry, Sentence sentence, Scopes scopes, int number, boolean endorsed) {
        var where = entry.rule().where();
        for (var construction : entry.match()) {
            int from = 0;
            var span = construction.find(sentence, from);
            while (span.isPresent()) {
                var found = span.get();
                boolean counts = where.inQuotes() || endorsed || !scopes.quoted(found);
                boolean denied = where.negation() != Rule.Negation.KEEP && scopes.denied(found);
                if (counts
                        && (where.inConditions() || !scopes.supposed(found))
                        && (!denied || where.negation() == Rule.Negation.FLIP)
                        && scopes.fits(where.subject(), found)
                        && entry.unless().stream()
                                .noneMatch(other -> other.find(sentence, 0).isPresent())) {
                    return Optional.of(hit(entry.rule(), sentence, found, number, denied ? -500 : scopes.turn(found)));
                }
                span = found.from() + 1 > sentence.words().size()
                        ? Optional.empty()
                        : construction.find(sentence, found.from() + 1);
            }
        }
        return Optional.empty();
    }

    private static Hit hit(Rule rule, Sentence sentence, Construction.Span span, int number, int factor) {
        var words = sentence.words();
        int last = Math.max(span.from(), span.to() - 1);
        return new Hit(
                rule,
                words.get(Math.min(span.from(), words.size() - 1)).token().start(),
                words.get(Math.min(last, words.size() - 1)).token().end(),
                number,
                factor);
    }

    private boolean[] covered(String list, Sentence sentence) {
        var covered = new boolean[sentence.words().size() + 1];
        for (var construction : lists.getOrDefault(list, List.of())) {
            var span = construction.find(sentence, 0);
            while (span.isPresent()) {
                for (int i = span.get().from(); i < span.get().to(); i++) {
                    covered[i] = true;
                }
                span = construction.find(sentence, span.get().from() + 1);
            }
        }
        return covered;
    }

    /** How many words of what was said belong to a list. */
    int share(String list, Said said) {
        int count = 0;
        for (var sentence : said.sentences()) {
            for (boolean one : covered(list, sentence)) {
                count += one ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether a pattern of the list occurs anywhere. */
    boolean met(String list, Said said) {
        return lists.getOrDefault(list, List.of()).stream()
                .anyMatch(one -> said.sentences().stream()
                        .anyMatch(sentence -> one.find(sentence, 0).isPresent()));
    }

    Lang lang() {
        return lexicon.lang();
    }
}
