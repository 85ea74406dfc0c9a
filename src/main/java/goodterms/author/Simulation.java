package goodterms.author;

import java.util.ArrayList;
import java.util.function.IntConsumer;

/** Plays many calls of a simulated manager; the seeds are 1 and up, so that the same number of runs gives the same odds. */
public final class Simulation {

    private final Ground ground;

    public Simulation(Ground ground) {
        this.ground = ground;
    }

    public Odds of(Persona persona, int runs) {
        return of(persona, runs, done -> {});
    }

    /** {@code progress} is told after every call how many were played. */
    public Odds of(Persona persona, int runs, IntConsumer progress) {
        var all = new ArrayList<Ran>(runs);
        for (var seed = 1; seed <= runs; seed++) {
            all.add(new Player(ground, persona, seed).play());
            progress.accept(seed);
        }
        return Odds.of(persona, all);
    }
}
