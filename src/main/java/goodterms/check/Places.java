package goodterms.check;

import java.util.Collections;
import java.util.Map;

/**
 * Where the parts of a file stand, by their path: {@code nodes.hello.options.ask.when}. An item of a list goes by its id, one
 * without by its number from 0.
 */
public record Places(String file, Map<String, Spot> spots) {

    /** Where a key stands, for an item of a list its id, and where its value does. */
    public record Spot(Place key, Place value) {}

    public Places {
        spots = Collections.unmodifiableMap(spots);
    }

    /** The value at a path; where there is none, what it would stand in. */
    public Place value(String path) {
        var found = spots.get(path);
        return found == null ? key(path) : found.value();
    }

    /** The key at a path, for an item of a list its id; where there is none, what it would stand in. */
    public Place key(String path) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            var found = spots.get(at);
            if (found != null) {
                return found.key();
            }
        }
        return Place.at(file, 1, 1);
    }
}
