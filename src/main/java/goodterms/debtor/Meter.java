package goodterms.debtor;

import java.util.Locale;
import java.util.Optional;

/** The four readings of the debtor's state, each 0..100. */
public enum Meter {
    TRUST,
    RESOLVE,
    WILLINGNESS,
    PATIENCE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Meter> of(String word) {
        for (var meter : values()) {
            if (meter.word().equals(word)) {
                return Optional.of(meter);
            }
        }
        return Optional.empty();
    }
}
