package goodterms;

import goodterms.check.Checked;
import goodterms.lang.Lang;
import goodterms.scenario.Scenario;
import goodterms.speech.Listener;
import goodterms.speech.words.Heard;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import goodterms.talk.Stage;
import goodterms.talk.Talk;
import goodterms.yaml.ScenarioFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Steps of a dialogue, the reading of a large scenario, and the hearing of a sentence; one thread, so time is CPU time. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TalkBench {

    private static final int STEPS = 1000;
    private static final String SENTENCE =
            "Марина Сергеевна, спасибо, что взяли трубку. По счёту № 301 срок был во вторник. Что мешает провести платёж?";

    private final String yaml = Generated.scenario(1000);

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Listener listener;

    @Setup
    public void open() {
        Scenario scenario = Worlds.read(yaml);
        stage = Worlds.stage(scenario, Worlds.rules(), Lang.RU, 1, Opening.Mode.PRACTICE);
        listener = Worlds.rules().listener();
    }

    /** A thousand chosen replies in one call, the questions and the facts in turn so that her patience lasts. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(STEPS)
    public Talk steps() {
        var talk = Talk.open(stage);
        for (var i = 0; i < STEPS; i++) {
            var options = talk.stage().scenario().node(talk.state().node()).options();
            if (options.isEmpty()) {
                talk = Talk.open(stage);
            } else {
                talk = talk.after(
                        new Move.Choose(options.get(i % 2 == 0 ? 2 : 1).id()));
            }
        }
        return talk;
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Checked<Scenario> load() {
        return ScenarioFile.read("generated.yaml", yaml);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Heard hear() {
        return listener.hear(SENTENCE, Lang.RU, Listener.Context.none());
    }
}
