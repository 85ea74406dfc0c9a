package goodterms;

import goodterms.lang.Lang;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** Bytes of memory that one finished talk holds, replies typed and chosen by turns, aimed at 65,536. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TalkSizeBench {

    private static final int TALKS = 400;

    private static final Move SAID =
            new Move.Say("Вижу счёт 88 на 12 400 рублей, срок прошёл. На какую дату рассчитываете?");

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Setup
    public void open() {
        stage = Worlds.stage(Worlds.scenario("a-month"), Worlds.rules(), Lang.RU, 1, Opening.Mode.PRACTICE);
    }

    /** What the talks of one round hold, on average. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Held {
        public long bytesOfATalk;
        public long turnsOfTenTalks;
    }

    @Benchmark
    public List<Talk> talks(Held held) {
        var before = used();
        var talks = new ArrayList<Talk>();
        var turns = 0;
        for (var t = 0; t < TALKS; t++) {
            var talk = Talk.open(stage);
            for (var turn = 0; !talk.menu().isEmpty() && turn < 40; turn++) {
                talk = talk.after(turn % 2 == 1 ? SAID : chosen(talk, t + turn));
                turns++;
            }
            talks.add(talk);
        }
        held.bytesOfATalk = (used() - before) / TALKS;
        held.turnsOfTenTalks = turns * 10L / TALKS;
        return talks;
    }

    private static Move chosen(Talk talk, int which) {
        return new Move.Choose(
                talk.menu().get(which % talk.menu().size()).option().id());
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
