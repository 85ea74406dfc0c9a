package goodterms;

import goodterms.author.Ground;
import goodterms.author.Odds;
import goodterms.author.Persona;
import goodterms.author.Simulation;
import goodterms.debrief.OfferGrid;
import goodterms.lang.Lang;
import goodterms.settlement.Proposal;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten thousand random calls of a scenario of fifty nodes, aimed at two seconds, and an answer to an offer, at a millisecond. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class SimulationBench {

    private static final int CALLS = 10_000;

    @SuppressWarnings("NullAway.Init")
    private Ground ground;

    @SuppressWarnings("NullAway.Init")
    private Talk opened;

    @SuppressWarnings("NullAway.Init")
    private Proposal offer;

    @Setup
    public void open() {
        Stage stage =
                Worlds.stage(Worlds.read(Generated.scenario(50)), Worlds.rules(), Lang.RU, 1, Opening.Mode.PRACTICE);
        ground = new Ground(stage);
        opened = Talk.open(stage);
        offer = OfferGrid.of(stage).getFirst();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Odds tenThousandRandomCalls() {
        return new Simulation(ground).of(Persona.RANDOM, CALLS);
    }

    /** Terms read, offer weighed, answer spoken. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Talk anAnswerToAnOffer() {
        return opened.after(new Move.Propose(offer.offer()));
    }
}
