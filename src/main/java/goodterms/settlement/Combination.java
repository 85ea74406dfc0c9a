package goodterms.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An instrument that may go with another: which of its terms follow from the first one's ({@code takes}: its term, then a term of
 * the first or {@code rest}, {@code first_day}, {@code last_day}, {@code payments}), and what it adds to the chance that the
 * promise is kept, in percent, and to the burden.
 */
public record Combination(String with, Map<String, String> takes, int keepPct, int burden) {

    public Combination {
        takes = Collections.unmodifiableMap(new LinkedHashMap<>(takes));
    }
}
