package goodterms.screen;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work beside the screen, so that nothing ever holds up typing: errands beside one another, and of sentences only the newest. */
final class Aside {

    private final ExecutorService errands = Executors.newCachedThreadPool(Aside::daemon);
    private final ExecutorService ear = Executors.newSingleThreadExecutor(Aside::daemon);
    private Optional<Future<?>> waiting = Optional.empty();

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "aside");
        thread.setDaemon(true);
        return thread;
    }

    void errand(Runnable work) {
        errands.execute(work);
    }

    /** A sentence that was not yet listened to when the next one came is let go. */
    void hear(Runnable listening) {
        waiting.ifPresent(old -> old.cancel(false));
        waiting = Optional.of(ear.submit(listening));
    }

    void stop() {
        errands.shutdownNow();
        ear.shutdownNow();
    }
}
