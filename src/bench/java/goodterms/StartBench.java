package goodterms;

import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * From the start of the process to the first whole frame in a terminal of 80x24, in turns with a bare hello of Lanterna on the same
 * Java: {@code java -cp ... goodterms.StartBench <packaged folder> <rounds>}. Needs {@code script} of util-linux.
 */
public final class StartBench {

    /** Milliseconds that passed, and those that processors worked meanwhile: the second tells more on a busy machine. */
    private record Taken(double real, double work) {}

    private static final String ASKS = "\u001b[6n";

    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            hello();
            return;
        }
        var home = Path.of(args[0]).toAbsolutePath();
        var data = Files.createTempDirectory("start");
        var rounds = Integer.parseInt(args[1]);
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var bare = java + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "
                + System.getProperty("java.class.path") + " goodterms.StartBench";
        var ours = "LC_ALL=en_GB.UTF-8 XDG_DATA_HOME=" + data + " " + home.resolve("bin/goodterms");
        var hellos = new ArrayList<Taken>();
        var frames = new ArrayList<Taken>();
        var shelves = new ArrayList<Taken>();
        var calls = new ArrayList<Taken>();
        for (var round = 0; round < rounds; round++) {
            hellos.add(until(bare, "hello"));
            frames.add(until(ours, "F1"));
            shelves.add(until(ours, "level"));
            calls.add(until(ours + " play three-days --seed 1", "Replies"));
        }
        System.out.println("hello " + told(hellos) + "\nfirst frame " + told(frames) + "\nfirst scenario "
                + told(shelves) + "\ncall " + told(calls));
    }

    private static String told(List<Taken> all) {
        var real = all.stream().mapToDouble(Taken::real).sorted().toArray();
        var work = all.stream().mapToDouble(Taken::work).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "median %.0f ms, best %.0f, worst %.0f; processor %.0f",
                real[real.length / 2],
                real[0],
                real[real.length - 1],
                work[work.length / 2]);
    }

    private static Taken until(String command, String text) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = new ProcessBuilder(
                        "script",
                        "-qec",
                        "stty cols 80 rows 24; TERM=xterm-256color exec sh -c '" + command + "'",
                        "/dev/null")
                .redirectErrorStream(true)
                .start();
        reads(process, text);
        var taken = (System.nanoTime() - start) / 1e6;
        var worked = process.descendants()
                .mapToLong(
                        p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return new Taken(taken, worked);
    }

    /** Reads until a text was shown; asked where the cursor is, answers as a terminal would. */
    private static void reads(Process process, String text) throws IOException {
        var in = process.getInputStream();
        var asked = 0;
        var seen = new StringBuilder();
        var some = new byte[4096];
        while (seen.indexOf(text) < 0) {
            var many = in.read(some);
            if (many < 0) {
                throw new IOException("ended with: " + seen);
            }
            seen.append(new String(some, 0, many, StandardCharsets.ISO_8859_1));
            for (var at = seen.indexOf(ASKS, asked); at >= 0; at = seen.indexOf(ASKS, asked)) {
                asked = at + ASKS.length();
                process.outputWriter().write("\u001b[24;80R");
                process.outputWriter().flush();
            }
        }
    }

    /** What Lanterna's own tutorial does. */
    private static void hello() throws IOException, InterruptedException {
        var screen = new TerminalScreen(new UnixTerminal());
        screen.startScreen();
        screen.newTextGraphics().putString(1, 1, "hello");
        screen.refresh();
        Thread.sleep(60_000);
    }
}
