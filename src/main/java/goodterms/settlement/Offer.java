package goodterms.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A settlement as the trainee fills it in: the instrument's id and its terms as typed, in the order they were given, and the
 * instruments that go with it, which have none of their own.
 */
public record Offer(String instrument, Map<String, String> terms, List<Offer> with) {

    public Offer {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        with = List.copyOf(with);
        if (with.stream().anyMatch(o -> !o.with().isEmpty())) {
            throw new IllegalArgumentException("an instrument goes with the first one only: " + with);
        }
    }

    public Offer(String instrument, Map<String, String> terms) {
        this(instrument, terms, List.of());
    }

    /** The first instrument without those that go with it. */
    public Offer alone() {
        return with.isEmpty() ? this : new Offer(instrument, terms);
    }

    /** The ids of all its instruments, the first one first. */
    public List<String> instruments() {
        return Stream.concat(Stream.of(instrument), with.stream().map(Offer::instrument))
                .toList();
    }
}
