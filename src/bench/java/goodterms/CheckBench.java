package goodterms;

import goodterms.author.lint.Lints;
import goodterms.author.lint.Measures;
import goodterms.check.Problem;
import goodterms.debtor.ActTable;
import goodterms.yaml.Bundled;
import goodterms.yaml.ScenarioFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A scenario of a thousand nodes read, explored and checked, aimed at a second. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class CheckBench {

    private final String text = Generated.scenario(1000);
    private final ActTable acts = Bundled.acts();
    private final Measures measures = Measures.packed();

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Problem> aThousandNodes() {
        var studied = ScenarioFile.study("generated.yaml", text);
        return Lints.of(studied.read().value().orElseThrow(), studied.places(), acts, measures);
    }
}
