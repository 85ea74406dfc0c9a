package goodterms.speech.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbered constructions, found by the words of a sentence: only those that may occur in it are tried. */
final class Patterns {

    private final List<Construction> all = new ArrayList<>();
    private final Map<String, BitSet> byKey = new HashMap<>();
    private final BitSet always = new BitSet();

    static Patterns of(List<Construction> constructions) {
        var patterns = new Patterns();
        constructions.forEach(patterns::add);
        return patterns;
    }

    void add(Construction construction) {
        var number = all.size();
        all.add(construction);
        var keys = construction.keys();
        if (keys.isEmpty()) {
            always.set(number);
        }
        for (var key : keys.orElse(List.of())) {
            byKey.computeIfAbsent(key, k -> new BitSet()).set(number);
        }
    }

    Construction get(int number) {
        return all.get(number);
    }

    /** The numbers of those that may occur in a sentence. */
    BitSet likely(Sentence sentence) {
        var numbers = (BitSet) always.clone();
        for (var key : sentence.keys().all()) {
            var more = byKey.get(key);
            if (more != null) {
                numbers.or(more);
            }
        }
        for (int at = numbers.nextSetBit(0); at >= 0; at = numbers.nextSetBit(at + 1)) {
            if (!all.get(at).possible(sentence)) {
                numbers.clear(at);
            }
        }
        return numbers;
    }

    /** Whether one of them occurs in a sentence. */
    boolean in(Sentence sentence) {
        return found(sentence).isPresent();
    }

    /** Where the first of them that occurs is first met. */
    Optional<Construction.Span> found(Sentence sentence) {
        var likely = likely(sentence);
        for (int at = likely.nextSetBit(0); at >= 0; at = likely.nextSetBit(at + 1)) {
            var span = all.get(at).find(sentence, 0);
            if (span.isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }
}
