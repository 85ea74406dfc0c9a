package goodterms.speech.training;

import goodterms.speech.model.Traits;
import goodterms.speech.model.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** Which traits of the examples are worth knowing: those met in enough of them. */
final class Vocabularies {

    private Vocabularies() {}

    static Vocabulary of(List<Listening> examples) {
        var counts = new TreeMap<Integer, Integer>();
        for (var example : examples) {
            var keys = new HashSet<Integer>();
            for (var i = 0; i < example.traits().size(); i++) {
                keys.add(example.traits().key(i));
            }
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.entrySet().removeIf(e -> e.getValue() < Traits.least(e.getKey()));
        return new Vocabulary(
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                counts.values().stream().mapToInt(Integer::intValue).toArray(),
                examples.size());
    }
}
