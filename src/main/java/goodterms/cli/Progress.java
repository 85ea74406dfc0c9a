package goodterms.cli;

import goodterms.lang.Phrase;
import java.time.Duration;

/** Tells a person at a terminal how far something long has come and for how many seconds it runs; a pipe hears nothing of it. */
final class Progress implements AutoCloseable {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final String WIPE = "\r" + " ".repeat(60) + "\r";

    private final Desk desk;
    private final Phrase title;
    private final int all;
    private final long begun = System.nanoTime();
    private final Thread telling;
    private int done;
    private boolean told;

    private Progress(Desk desk, Phrase title, int all, Duration between) {
        this.desk = desk;
        this.title = title;
        this.all = all;
        this.telling = Thread.ofVirtual().unstarted(() -> tell(between));
    }

    /** From the first second on, once a second. */
    static Progress of(Desk desk, Phrase title, int all) {
        return of(desk, title, all, FIRST);
    }

    static Progress of(Desk desk, Phrase title, int all, Duration between) {
        var progress = new Progress(desk, title, all, between);
        if (desk.world().terminal()) {
            progress.telling.start();
        }
        return progress;
    }

    synchronized void step() {
        done++;
    }

    /** So many are done by now. */
    synchronized void reach(int many) {
        done = many;
    }

    /** Makes the line free for something else. */
    synchronized void wipe() {
        if (told) {
            desk.world().err().print(WIPE);
            desk.world().err().flush();
            told = false;
        }
    }

    @Override
    public void close() {
        telling.interrupt();
        wipe();
    }

    private void tell(Duration between) {
        try {
            while (true) {
                Thread.sleep(between);
                show();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void show() {
        if (telling.isInterrupted()) {
            return;
        }
        told = true;
        var seconds = (System.nanoTime() - begun) / 1_000_000_000L;
        var line = title.in(desk.lang()) + ": " + done + " / " + all + ", " + seconds + desk.word(" с", " s");
        desk.world().err().print("\r" + line);
        desk.world().err().flush();
    }
}
