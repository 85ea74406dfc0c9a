package goodterms.cli;

import goodterms.speech.Tongue;
import goodterms.speech.rules.Rule;
import goodterms.speech.rules.Said;
import goodterms.speech.text.Utterance;
import goodterms.speech.training.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of one language tried on their own examples, the dictionary and the corpus. */
record LexiconTrial(Tongue tongue) {

    private static final int OFTEN = 8;
    private static final double TOGETHER = 0.9;

    /** Sentences a rule should know and does not. */
    List<String> missed() {
        return tried(true);
    }

    /** Sentences a rule should leave alone and does not. */
    List<String> mistaken() {
        return tried(false);
    }

    private List<String> tried(boolean hits) {
        var wrong = new ArrayList<String>();
        for (var rule : tongue.book().lexicon().rules()) {
            for (var text : hits ? rule.hits() : rule.misses()) {
                if (met(text).contains(rule.id()) != hits) {
                    wrong.add(rule.id() + "  " + text);
                }
            }
        }
        return wrong;
    }

    Set<String> ids() {
        var ids = new TreeSet<String>();
        tongue.book().lexicon().rules().stream().map(Rule::id).forEach(ids::add);
        return ids;
    }

    /** Words of the patterns that no dictionary knows. */
    Set<String> unknownWords() {
        var unknown = new TreeSet<String>();
        for (var word : tongue.book().vocabulary()) {
            if (tongue.morphology().readings(word).isEmpty()) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    /** The numbers of the examples in which each rule is met. */
    Map<String, TreeSet<Integer>> met(List<Example> examples) {
        var met = new TreeMap<String, TreeSet<Integer>>();
        for (var i = 0; i < examples.size(); i++) {
            for (var id : met(examples.get(i).text())) {
                met.computeIfAbsent(id, any -> new TreeSet<>()).add(i);
            }
        }
        return met;
    }

    private Set<String> met(String text) {
        var ids = new TreeSet<String>();
        var said = Said.of(Utterance.of(text), tongue.morphology(), tongue.book());
        tongue.book().hits(said).forEach(hit -> ids.add(hit.rule().id()));
        return ids;
    }

    /** Pairs of rules met often and nearly always in the same examples. */
    static List<String> overlaps(Map<String, TreeSet<Integer>> met) {
        var pairs = new ArrayList<String>();
        var ids = List.copyOf(met.keySet());
        for (var a = 0; a < ids.size(); a++) {
            for (var b = a + 1; b < ids.size(); b++) {
                var one = met.getOrDefault(ids.get(a), new TreeSet<>());
                var other = met.getOrDefault(ids.get(b), new TreeSet<>());
                var both = one.stream().filter(other::contains).count();
                if (both >= OFTEN && both >= TOGETHER * (one.size() + other.size() - both)) {
                    pairs.add(ids.get(a) + ", " + ids.get(b));
                }
            }
        }
        return pairs;
    }
}
