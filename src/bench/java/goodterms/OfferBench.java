package goodterms;

import goodterms.lang.Lang;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import goodterms.talk.Talk;
import goodterms.talk.script.Input;
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

/** The answer to an offer, from the typed terms to the debtor's line: of one instrument, and of two. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OfferBench {

    private static final Move ONE =
            new Move.Propose(Input.offer("part_payment now_amount=30000 balance_date=2026-03-30"));

    private static final Move TWO = new Move.Propose(
            Input.offer("part_payment now_amount=30000 balance_date=2026-03-30 + guarantee_letter signatory=ceo"));

    @SuppressWarnings("NullAway.Init")
    private Talk talk;

    @Setup
    public void open() {
        var stage = Worlds.stage(Worlds.scenario("a-week"), Worlds.rules(), Lang.RU, 1, Opening.Mode.PRACTICE);
        talk = Talk.open(stage);
        while (!stage.scenario().node(talk.state().node()).offer()) {
            talk = talk.after(new Move.Choose(talk.menu().getFirst().option().id()));
        }
    }

    @Benchmark
    public Talk one() {
        return talk.after(ONE);
    }

    @Benchmark
    public Talk two() {
        return talk.after(TWO);
    }
}
