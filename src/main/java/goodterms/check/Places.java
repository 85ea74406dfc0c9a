package goodterms.check;

import java.util.Map;

/**
 * Where the parts of a file stand, by their path: {@code nodes.hello.options.ask.when}. An item of a list goes by its id, one
 * without by its number from 0.
 */
public record Places(String file, Map<String, Place> keys, Map<String, Place> values) {

    public Places {
        keys = Map.copyOf(keys);
        values = Map.copyOf(values);
    }

    /** The value at a path; where there is none, what it would stand in. */
    public Place value(String path) {
        var found = values.get(path);
        return found == null ? key(path) : found;
    }

    /** The key at a path, for an item of a list its id; where there is none, what it would stand in. */
    public Place key(String path) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            var found = keys.get(at);
            if (found != null) {
                return found;
            }
        }
        return Place.at(file, 1, 1);
    }
}
