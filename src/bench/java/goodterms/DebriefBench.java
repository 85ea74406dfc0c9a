package goodterms;

import goodterms.debrief.Debrief;
import goodterms.talk.Talk;
import goodterms.talk.script.Performance;
import goodterms.talk.script.Script;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole debrief, the regret of every turn with it, of the shipped scenario with the most nodes; to be under a second. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class DebriefBench {

    @Param({"representative.ru.play", "petitioner.ru.play", "enforcer.en.play"})
    private String play = "";

    @SuppressWarnings("NullAway.Init")
    private Talk talk;

    @Setup
    public void perform() {
        var largest = Worlds.shipped().stream()
                .max(Comparator.comparingInt(id -> Worlds.scenario(id).nodes().size()))
                .orElseThrow();
        var path = Path.of("scenarios", largest, play);
        var script = Worlds.good(Script.read(path.toString(), Worlds.file(path)));
        var stage = Worlds.stage(
                Worlds.scenario(script.scenario()), Worlds.rules(), script.lang(), script.seed(), script.mode());
        talk = Performance.of(script, Talk.open(stage), t -> "").talk();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Debrief debrief() {
        return Debrief.of(talk);
    }
}
