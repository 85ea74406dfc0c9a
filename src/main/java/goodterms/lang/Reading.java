package goodterms.lang;

import java.util.Optional;

/** What came of reading something a person typed: the value, or why it cannot be one and what to type instead. */
public sealed interface Reading<T> {

    record Clear<T>(T value) implements Reading<T> {}

    record Unclear<T>(Phrase why) implements Reading<T> {}

    static <T> Reading<T> clear(T value) {
        return new Clear<>(value);
    }

    static <T> Reading<T> unclear(Phrase why) {
        return new Unclear<>(why);
    }

    default Optional<T> found() {
        return switch (this) {
            case Clear<T> clear -> Optional.of(clear.value());
            case Unclear<T> unclear -> Optional.empty();
        };
    }

    /** The reason of an unclear reading; empty for a clear one. */
    default Optional<Phrase> fault() {
        return switch (this) {
            case Clear<T> clear -> Optional.empty();
            case Unclear<T> unclear -> Optional.of(unclear.why());
        };
    }
}
