package goodterms.speech.rules;

import goodterms.lang.Lang;
import goodterms.speech.words.Expected;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A compiled lexicon: finds the rules met in what was said, each at most once. */
public final class RuleBook {

    /** What is denied counts half, the other way. */
    private static final int FLIPPED = -500;

    private static final Patterns NONE = new Patterns();

    private static final String EXPECTED = "expected ";

    private record Entry(Rule rule, List<Construction> match, List<Construction> unless) {}

    private final Lexicon lexicon;
    private final List<Entry> entries = new ArrayList<>();

    /** All ways to say what the rules are about, and the number of the rule of each. */
    private final Patterns ways = new Patterns();

    private final List<Integer> rules = new ArrayList<>();
    private final Map<String, Patterns> lists = new HashMap<>();
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
        lists.put("idle", Patterns.of(classes.compiled(lexicon.lists().idleNegation())));
        lists.put("endorse", Patterns.of(classes.compiled(lexicon.lists().endorsements())));
        lists.put("instructions", Patterns.of(classes.compiled(lexicon.lists().instructions())));
        lists.put("trade", Patterns.of(classes.compiled(lexicon.lists().trade())));
        lists.put("flattery", Patterns.of(classes.compiled(lexicon.lists().flattery())));
        lists.put("parts", Patterns.of(classes.compiled(lexicon.lists().parts())));
        lists.put("claims", Patterns.of(classes.compiled(lexicon.lists().claims())));
        lexicon.lists()
                .mentions()
                .forEach((name, patterns) -> lists.put("mention " + name, Patterns.of(classes.compiled(patterns))));
        for (var standard : lexicon.expected()) {
            var patterns = standard.match().getOrDefault(lexicon.lang(), List.of());
            lists.put(EXPECTED + standard.phrase().id(), Patterns.of(classes.compiled(patterns)));
        }
    }

    /** The phrases of the house standard that none of these texts holds. */
    public List<Expected> unsaid(List<Said> texts) {
        return lexicon.expected().stream()
                .filter(standard -> standard.match().containsKey(lexicon.lang()))
                .map(House.Standard::phrase)
                .filter(phrase -> texts.stream().noneMatch(said -> met(EXPECTED + phrase.id(), said)))
                .toList();
    }

    /** Compiles a lexicon; throws {@link PatternMistake} at the first pattern that cannot be read. */
    public static RuleBook of(Lexicon lexicon) {
        return new RuleBook(lexicon);
    }

    private void add(Entry entry) {
        for (var construction : entry.match()) {
            vocabulary.addAll(construction.words());
            ways.add(construction);
            rules.add(entries.size());
        }
        entries.add(entry);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The patterns of a rule, those that make it hold and those that forbid it. */
    List<Construction> constructions(String id) {
        return entries.stream()
                .filter(entry -> entry.rule().id().equals(id))
                .flatMap(entry -> Stream.concat(entry.match().stream(), entry.unless().stream()))
                .toList();
    }

    /** The words its rules and classes are made of: lemmas and forms. */
    public Set<String> vocabulary() {
        return vocabulary;
    }

    /** Every rule that holds, in the order of the text, where it first holds in each sentence. */
    public List<Hit> hits(Said said) {
        var hits = new ArrayList<Hit>();
        boolean endorsed = met("endorse", said);
        for (int i = 0; i < said.sentences().size(); i++) {
            var sentence = said.sentences().get(i);
            var scopes = new Scopes(sentence, lexicon.lang(), covered("idle", sentence));
            var place = new Place(sentence, scopes, i, endorsed);
            var met = new BitSet();
            var likely = ways.likely(sentence);
            for (int at = likely.nextSetBit(0); at >= 0; at = likely.nextSetBit(at + 1)) {
                int rule = rules.get(at);
                if (!met.get(rule)) {
                    hit(entries.get(rule), ways.get(at), place).ifPresent(hit -> {
                        met.set(rule);
                        hits.add(hit);
                    });
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start)
                .thenComparing(hit -> hit.rule().id()));
        return hits;
    }

    /** A sentence of what was said, with what its words reach over. */
    private record Place(Sentence sentence, Scopes scopes, int number, boolean endorsed) {}

    private static Optional<Hit> hit(Entry entry, Construction construction, Place place) {
        var sentence = place.sentence();
        for (var span = construction.find(sentence, 0);
                span.isPresent();
                span = next(construction, span.get(), sentence)) {
            var factor = factor(entry, span.get(), place);
            if (factor.isPresent()) {
                return Optional.of(hit(entry.rule(), sentence, span.get(), place.number(), factor.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Construction.Span> next(Construction construction, Construction.Span found, Sentence in) {
        return found.from() + 1 > in.words().size() ? Optional.empty() : construction.find(in, found.from() + 1);
    }

    /** By how many thousandths a stretch counts; empty when it does not. */
    private static OptionalInt factor(Entry entry, Construction.Span found, Place place) {
        var where = entry.rule().where();
        var scopes = place.scopes();
        if (!where.inQuotes() && !place.endorsed() && scopes.quoted(found)
                || !where.inConditions() && scopes.supposed(found)) {
            return OptionalInt.empty();
        }
        boolean denied = where.negation() != Rule.Negation.KEEP && scopes.denied(found);
        if (denied && where.negation() == Rule.Negation.CANCEL
                || !scopes.fits(where.subject(), found)
                || entry.unless().stream().anyMatch(other -> other.in(place.sentence()))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(denied ? FLIPPED : scopes.turn(found));
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

    /** The words of a sentence that name a sum as owed; none where it speaks of parts. */
    public List<Word> claim(Sentence sentence) {
        if (listed("parts").in(sentence)) {
            return List.of();
        }
        return listed("claims")
                .found(sentence)
                .map(span -> sentence.words().subList(span.from(), span.to()))
                .orElse(List.of());
    }

    private Patterns listed(String list) {
        return lists.getOrDefault(list, NONE);
    }

    private boolean[] covered(String list, Sentence sentence) {
        var covered = new boolean[sentence.words().size() + 1];
        var patterns = listed(list);
        var likely = patterns.likely(sentence);
        for (int number = likely.nextSetBit(0); number >= 0; number = likely.nextSetBit(number + 1)) {
            var construction = patterns.get(number);
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
        return said.sentences().stream().anyMatch(listed(list)::in);
    }

    Lang lang() {
        return lexicon.lang();
    }
}
