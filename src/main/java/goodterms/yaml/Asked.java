package goodterms.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the reader has looked for in a file: for each closed set of keys, the kind of every key asked for; the first asking counts. */
final class Asked {

    private final Map<Keys, Map<String, Sought>> all = new LinkedHashMap<>();

    void note(Keys keys, String key, Sought kind) {
        all.computeIfAbsent(keys, k -> new LinkedHashMap<>()).putIfAbsent(key, kind);
    }

    Optional<Sought> kind(Keys keys, String key) {
        return Optional.ofNullable(all.getOrDefault(keys, Map.of()).get(key));
    }
}
