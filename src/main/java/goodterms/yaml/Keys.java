package goodterms.yaml;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The closed set of keys of a map: those it may hold, those it must, and those whose value may be anything and even empty. */
public record Keys(Set<String> known, Set<String> required, Set<String> free) {

    public Keys {
        known = Collections.unmodifiableSet(known);
        required = Collections.unmodifiableSet(required);
        free = Collections.unmodifiableSet(free);
    }

    /** Keys separated by spaces: {@code role!} is required, {@code notes*} may be anything. */
    public static Keys of(String keys) {
        var known = new LinkedHashSet<String>();
        var required = new LinkedHashSet<String>();
        var free = new LinkedHashSet<String>();
        for (var word : keys.split(" ", -1)) {
            var key = word.endsWith("!") || word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
            known.add(key);
            if (word.endsWith("!")) {
                required.add(key);
            } else if (word.endsWith("*")) {
                free.add(key);
            }
        }
        return new Keys(known, required, free);
    }
}
