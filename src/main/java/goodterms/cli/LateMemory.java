package goodterms.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** What is kept between two starts, opened when first asked for, so that a screen can stand before; closed if it was opened. */
final class LateMemory implements Supplier<Memory>, AutoCloseable {

    private final Desk desk;
    private Optional<Memory> memory = Optional.empty();
    private boolean closed;

    LateMemory(Desk desk) {
        this.desk = desk;
    }

    @Override
    public synchronized Memory get() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (memory.isEmpty()) {
            memory = Optional.of(Memory.open(desk));
        }
        return memory.get();
    }

    @Override
    public synchronized void close() {
        closed = true;
        memory.ifPresent(Memory::close);
    }
}
