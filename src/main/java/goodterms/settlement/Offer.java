package goodterms.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A settlement as the trainee fills it in: the instrument's id and its terms as typed, in the order they were given. */
public record Offer(String instrument, Map<String, String> terms) {

    public Offer {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }
}
