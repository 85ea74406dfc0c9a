package goodterms.speech.rules;

import goodterms.speech.morphology.Morphology;
import goodterms.speech.text.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries a lexicon on its own examples and on sentences people said, and tells what a trainer would want to mend. */
public final class Audit {

    /** What is odd about a rule. */
    public sealed interface Finding {
        String rule();

        /** An example that should be heard and is not. */
        record NotHit(String rule, String example) implements Finding {}

        /** An example that should not be heard and is. */
        record NotMissed(String rule, String example) implements Finding {}

        /** Words of its patterns that the dictionary does not know: perhaps slips. */
        record Strange(String rule, List<String> words) implements Finding {}

        /** Another rule hears the same act in the same example. */
        record Overlaps(String rule, String other, String example) implements Finding {}

        /** No example and no sentence has it. */
        record Idle(String rule) implements Finding {}
    }

    private final RuleBook book;
    private final Morphology morphology;
    private final Set<String> fired = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Boolean> looked = new HashMap<>();

    private Audit(RuleBook book, Morphology morphology) {
        this.book = book;
        this.morphology = morphology;
    }

    /** Findings on the rules of these ids, in the order of the lexicon. */
    public static List<Finding> of(RuleBook book, Morphology morphology, Set<String> ids, List<String> sentences) {
        return new Audit(book, morphology).findings(ids, sentences);
    }

    private List<Finding> findings(Set<String> ids, List<String> sentences) {
        fired.addAll(sentences.parallelStream()
                .flatMap(text -> hits(text).stream())
                .map(hit -> hit.rule().id())
                .collect(Collectors.toSet()));
        var rules = book.lexicon().rules();
        rules.forEach(rule -> examples(rule, ids));
        for (var rule : rules) {
            if (ids.contains(rule.id())) {
                strange(rule);
                if (!fired.contains(rule.id())) {
                    findings.add(new Finding.Idle(rule.id()));
                }
            }
        }
        findings.removeIf(finding -> !ids.contains(finding.rule()));
        return findings;
    }

    private List<Hit> hits(String text) {
        return book.hits(Said.of(Utterance.of(text), morphology));
    }

    private void examples(Rule rule, Set<String> ids) {
        var overlaps = new LinkedHashMap<String, String>();
        for (var text : rule.hits()) {
            var hits = hits(text);
            hits.forEach(hit -> fired.add(hit.rule().id()));
            if (hits.stream().noneMatch(hit -> hit.rule().id().equals(rule.id()))) {
                findings.add(new Finding.NotHit(rule.id(), text));
                continue;
            }
            hits.stream()
                    .filter(hit -> twin(hit.rule(), rule))
                    .forEach(hit -> overlaps.putIfAbsent(hit.rule().id(), text));
        }
        for (var text : rule.misses()) {
            if (hits(text).stream().anyMatch(hit -> hit.rule().id().equals(rule.id()))) {
                findings.add(new Finding.NotMissed(rule.id(), text));
            }
        }
        overlaps.forEach((other, text) -> {
            boolean told = ids.contains(rule.id());
            findings.add(
                    told ? new Finding.Overlaps(rule.id(), other, text) : new Finding.Overlaps(other, rule.id(), text));
        });
    }

    private static boolean twin(Rule one, Rule other) {
        var acts = one.signal().acts();
        return !one.id().equals(other.id())
                && !acts.isEmpty()
                && acts.equals(other.signal().acts());
    }

    private void strange(Rule rule) {
        var strange = new LinkedHashSet<String>();
        for (var construction : book.constructions(rule.id())) {
            construction.words().stream().filter(word -> !known(word)).forEach(strange::add);
        }
        if (!strange.isEmpty()) {
            findings.add(new Finding.Strange(rule.id(), List.copyOf(strange)));
        }
    }

    private boolean known(String word) {
        return looked.computeIfAbsent(
                word,
                one -> !one.chars().allMatch(Character::isLetter)
                        || !morphology.readings(one).isEmpty());
    }
}
