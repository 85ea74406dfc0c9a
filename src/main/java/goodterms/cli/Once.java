package goodterms.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** A value made when first asked for, then kept; threads that ask meanwhile wait for it. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
        return made.get();
    }
}
