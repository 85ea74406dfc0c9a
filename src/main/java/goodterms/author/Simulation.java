package goodterms.author;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Plays many calls of a simulated manager on all processors; the seeds are 1 and up and no call knows of another, so that the
 * same number of runs gives the same odds.
 */
public final class Simulation {

    /** Calls played at once before they are counted. */
    private static final int BATCH = 500;

    private final Ground ground;

    public Simulation(Ground ground) {
        this.ground = ground;
    }

    public Odds of(Persona persona, int runs) {
        return of(persona, runs, done -> {});
    }

    /** {@code progress} is told now and then how many calls were played. */
    public Odds of(Persona persona, int runs, IntConsumer progress) {
        var counting = new Counting(persona, runs);
        for (var from = 1; from <= runs; from += BATCH) {
            var last = Math.min(runs, from + BATCH - 1);
            IntStream.rangeClosed(from, last)
                    .parallel()
                    .mapToObj(seed -> new Player(ground, persona, seed).play())
                    .toList()
                    .forEach(counting::add);
            progress.accept(last);
        }
        return counting.odds();
    }
}
