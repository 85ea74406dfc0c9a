package goodterms.author;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
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
        each(runs, seed -> new Player(ground, persona, seed).play(), counting::add, progress);
        return counting.odds();
    }

    /** What the calls come to see, however they end. */
    public Coverage coverage(Persona persona, int runs) {
        var sightings = new Sightings();
        each(runs, seed -> new Player(ground, persona, seed).path(), sightings::add, done -> {});
        return sightings.coverage();
    }

    private static <T> void each(int runs, IntFunction<T> call, Consumer<T> counting, IntConsumer progress) {
        for (var from = 1; from <= runs; from += BATCH) {
            var last = Math.min(runs, from + BATCH - 1);
            IntStream.rangeClosed(from, last).parallel().mapToObj(call).toList().forEach(counting);
            progress.accept(last);
        }
    }
}
