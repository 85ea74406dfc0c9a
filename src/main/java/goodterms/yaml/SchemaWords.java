package goodterms.yaml;

import goodterms.check.Problem;
import goodterms.lang.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What every key of a scenario is for, in both languages, by the part it stands in. */
record SchemaWords(Map<String, Map<String, Phrase>> parts) {

    private static final String FILE = "schema/words.yaml";

    static SchemaWords read() {
        var problems = new ArrayList<Problem>();
        var rows = new Rows(problems);
        var parts = new LinkedHashMap<String, Map<String, Phrase>>();
        if (TreeReader.read(FILE, Packed.text(FILE)).value().orElseThrow() instanceof Tree.Mapping top) {
            for (var part : top.entries()) {
                var keys = new LinkedHashMap<String, Phrase>();
                rows.mapping(top, part.key())
                        .ifPresent(all -> all.entries().forEach(e -> keys.put(e.key(), rows.phrase(all, e.key()))));
                parts.put(part.key(), keys);
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return new SchemaWords(parts);
    }

    Optional<Phrase> of(String part, String key) {
        return Optional.ofNullable(parts.getOrDefault(part, Map.of()).get(key));
    }
}
