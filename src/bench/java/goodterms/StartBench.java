package goodterms;

import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * From the start of the process to the first whole frame in a terminal of 80x24, in turns with a bare hello of Lanterna on the same
 * Java: {@code java -cp ... goodterms.StartBench <packaged folder> <rounds>}. Needs {@code script} of util-linux.
 */
public final class StartBench {

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
        var ours = "GOODTERMS_JAVA= " + home.resolve("bin/goodterms") + " --lang en --data " + data;
        var hellos = new ArrayList<Double>();
        var frames = new ArrayList<Double>();
        var shelves = new ArrayList<Double>();
        var calls = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            hellos.add(until(bare, "hello"));
            frames.add(until(ours, "F1"));
            shelves.add(until(ours, "level"));
            calls.add(until(ours + " play three-days --seed 1", "Replies"));
        }
        System.out.println("hello " + told(hellos) + "\nfirst frame " + told(frames) + "\nshelf read " + told(shelves)
                + "\ncall " + told(calls));
    }

    private static String told(List<Double> times) {
        Collections.sort(times);
        return String.format(
                "median %.0f ms, best %.0f, worst %.0f",
                times.get(times.size() / 2), times.getFirst(), times.getLast());
    }

    private static double until(String command, String text) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = new ProcessBuilder(
                        "script",
                        "-qec",
                        "stty cols 80 rows 24; TERM=xterm-256color exec sh -c '" + command + "'",
                        "/dev/null")
                .redirectErrorStream(true)
                .start();
        reads(process.getInputStream(), text);
        var taken = (System.nanoTime() - start) / 1e6;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return taken;
    }

    private static void reads(InputStream in, String text) throws IOException {
        var seen = new StringBuilder();
        var some = new byte[4096];
        while (seen.indexOf(text) < 0) {
            var many = in.read(some);
            if (many < 0) {
                throw new IOException("ended with: " + seen);
            }
            seen.append(new String(some, 0, many, StandardCharsets.ISO_8859_1));
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
