package goodterms.screen.term;

import goodterms.screen.key.Decoder;
import goodterms.screen.key.Key;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jline.utils.NonBlockingInputStream;

/**
 * What is typed: one thread sleeps until the terminal has something, another makes keys of it. The second alone needs a clock, and
 * only while an escape waits to be the key or the beginning of a sequence; nothing wakes up while nobody types.
 */
final class Typed {

    /** Milliseconds after which an escape that stands alone was the key. */
    private static final long ESCAPE = 80;

    /** The library's own stream keeps the terminal from being closed while someone waits in it for ever, milliseconds. */
    private static final long WAIT = 500;

    private static final byte[] END = {};

    private final InputStream in;
    private final LinkedBlockingQueue<byte[]> pieces = new LinkedBlockingQueue<>();

    Typed(InputStream in) {
        this.in = in;
    }

    /** Tells every key as it comes, and once that nobody is there any more. */
    void listen(Consumer<Key> keys, Runnable gone) {
        Thread.ofPlatform().daemon().name("typed").start(this::read);
        Thread.ofPlatform().daemon().name("keys").start(() -> {
            try {
                decode(keys);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            gone.run();
        });
    }

    private void read() {
        var some = new byte[4096];
        try {
            for (var many = next(some); many >= 0; many = next(some)) {
                if (many > 0) {
                    pieces.add(Arrays.copyOf(some, many));
                }
            }
        } catch (IOException closed) {
            // Nobody is there any more, as at the end of the stream.
        }
        pieces.add(END);
    }

    private int next(byte[] some) throws IOException {
        if (!(in instanceof NonBlockingInputStream timed)) {
            return in.read(some);
        }
        var octet = timed.read(WAIT);
        if (octet == NonBlockingInputStream.READ_EXPIRED) {
            return 0;
        }
        some[0] = (byte) octet;
        return octet < 0 ? -1 : 1;
    }

    private void decode(Consumer<Key> keys) throws InterruptedException {
        var decoder = new Decoder();
        while (true) {
            var piece = decoder.pending()
                    ? Optional.ofNullable(pieces.poll(ESCAPE, TimeUnit.MILLISECONDS))
                    : Optional.of(pieces.take());
            if (piece.isEmpty()) {
                decoder.idle().ifPresent(keys);
            } else if (piece.get().length == 0) {
                return;
            } else {
                for (var octet : piece.get()) {
                    decoder.feed(octet & 0xFF).ifPresent(keys);
                }
            }
        }
    }
}
