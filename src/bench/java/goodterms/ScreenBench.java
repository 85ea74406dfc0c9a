package goodterms;

import com.googlecode.lanterna.terminal.Terminal;
import goodterms.desk.Journal;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.screen.Comfort;
import goodterms.screen.Line;
import goodterms.screen.Pages;
import goodterms.screen.call.CallPage;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.term.Depth;
import goodterms.screen.term.Palette;
import goodterms.screen.term.Renderer;
import goodterms.screen.term.Theme;
import goodterms.screen.term.WireTerminal;
import goodterms.talk.Move;
import goodterms.talk.Opening;
import goodterms.talk.Talk;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** From a key to the bytes of the repainted screen, 120x40, in a conversation of 200 turns, as the local launcher runs it. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class ScreenBench {

    private static final int TURNS = 200;

    private static final String SENTENCE = "Марина Сергеевна, давайте вместе посмотрим, что мешает провести платёж. ";

    private static final Instant NOON = Instant.parse("2026-02-20T12:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private final Terminal wire = new WireTerminal(out);
    private final Renderer renderer = new Renderer(wire, Palette.of(Theme.DARK, Depth.TRUE));

    @SuppressWarnings("NullAway.Init")
    private Pages pages;

    private int at;

    @Setup
    public void call() {
        var stage =
                Worlds.stage(Worlds.read(Generated.scenario(1000)), Worlds.rules(), Lang.RU, 1, Opening.Mode.PRACTICE);
        var talk = Talk.open(stage);
        for (var turn = 0; turn < TURNS; turn++) {
            var options = stage.scenario().node(talk.state().node()).options();
            talk = talk.after(new Move.Choose(options.get(turn % 2 == 0 ? 2 : 1).id()));
        }
        var comfort = new Comfort(Lang.RU, Theme.DARK, Detail.CHANGES, false, false);
        var line = new Line(
                talk,
                Journal.none(),
                now -> new NoForms(),
                (at, proposal, lang) -> {
                    throw new IllegalStateException();
                },
                (at, said, lang) -> List.of(),
                (at, lang) -> List.of(),
                false,
                Optional.empty());
        pages = new Pages(comfort, List.of(CallPage.of(line, NOON)));
        renderer.show(pages.frame(120, 40, NOON));
        System.out.println("bytes a key: " + bytes());
        System.out.println("processor microseconds a key: " + work());
    }

    /** The least, the median and the most that a typed letter sends, over 300 letters. */
    private String bytes() {
        var sent = new int[300];
        for (var i = 0; i < sent.length; i++) {
            out.reset();
            key();
            sent[i] = out.size();
        }
        Arrays.sort(sent);
        return sent[0] + " / " + sent[sent.length / 2] + " / " + sent[sent.length - 1];
    }

    /** The median and the 99th percentile of 5,000 warm keys, in time of the processor: on a busy machine the clock tells less. */
    private String work() {
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new long[10_000];
        for (var i = 0; i < taken.length; i++) {
            var start = threads.getCurrentThreadCpuTime();
            key();
            taken[i] = i < 5_000 ? 0 : threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(taken);
        return taken[7_500] / 1000 + " / " + taken[9_950] / 1000;
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public int key() {
        out.reset();
        var full = at > 0 && at % 300 == 0;
        var letter = SENTENCE.charAt(at % SENTENCE.length());
        pages.key(full ? new Key.Ctrl('u') : new Key.Typed(String.valueOf(letter)), NOON);
        at++;
        renderer.show(pages.frame(120, 40, NOON));
        return out.size();
    }

    /** A page back in the conversation, which changes most of the screen. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public int page() {
        out.reset();
        at++;
        pages.key(Key.press(at % 40 < 20 ? Name.PAGE_UP : Name.PAGE_DOWN), NOON);
        renderer.show(pages.frame(120, 40, NOON));
        return out.size();
    }
}
