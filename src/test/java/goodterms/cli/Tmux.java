package goodterms.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A window of tmux on a server of its own, with the program running in it and what {@code stty} says before and after. */
final class Tmux implements AutoCloseable {

    /** Long, because nothing is measured here and the machine may be busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Path folder;
    private final String socket;

    private Tmux(Path folder) {
        this.folder = folder;
        this.socket = folder.resolve("tmux" + System.nanoTime()).toString();
    }

    static boolean here() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts the program in a window of so many columns and rows, as a terminal of a type. */
    static Tmux start(Path folder, int columns, int rows, String term, String words) {
        var tmux = new Tmux(folder);
        var script = "stty -a > " + folder.resolve("before") + "; TERM=" + term + " " + java() + " " + words
                + "; echo rc=$?; stty -a > " + folder.resolve("after") + "; exec sleep 1000";
        tmux.run("new-session", "-d", "-s", "t", "-x", "" + columns, "-y", "" + rows, script);
        return tmux;
    }

    /** A shell of its own, with job control. */
    static Tmux shell(Path folder) {
        var tmux = new Tmux(folder);
        tmux.run("new-session", "-d", "-s", "t", "-x", "80", "-y", "24", "PS1='ready> ' bash --norc --noprofile -i");
        return tmux;
    }

    /** The words that start the program with the classes under test. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java")
                + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dorg.jline.terminal.provider=jni"
                + " --enable-native-access=ALL-UNNAMED goodterms.cli.Main";
    }

    private static String classes() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    Tmux keys(String... keys) {
        var words = new ArrayList<>(List.of("send-keys", "-t", "t"));
        words.addAll(List.of(keys));
        run(words.toArray(String[]::new));
        return this;
    }

    Tmux size(int columns, int rows) {
        run("resize-window", "-t", "t", "-x", "" + columns, "-y", "" + rows);
        return this;
    }

    String shown() {
        return run("capture-pane", "-p", "-t", "t");
    }

    /** Waits until the window shows a text. */
    String sees(String text) {
        return sees(text, shown -> shown.contains(text));
    }

    String sees(String what, Predicate<String> wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var shown = shown();
        while (!wanted.test(shown)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never saw: " + what + "\n" + shown);
            }
            pause();
            shown = shown();
        }
        return shown;
    }

    /** The modes that a program must leave behind: the main screen, and a cursor. */
    String modes() {
        return run("display-message", "-p", "-t", "t", "#{alternate_on} #{cursor_flag} #{mouse_any_flag}")
                .strip();
    }

    /** The settings of the line before and after. What the library leaves in the number of the discipline is not ours and does nothing. */
    String line(String when) {
        try {
            return Files.readString(folder.resolve(when)).replaceAll("line = [0-9]+;|(rows|columns) [0-9]+;", "");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The process of the program in the window. */
    long program() {
        var pane = Long.parseLong(
                run("display-message", "-p", "-t", "t", "#{pane_pid}").strip());
        return ProcessHandle.of(pane)
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow()
                .pid();
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String run(String... words) {
        try {
            var all = new ArrayList<>(List.of("tmux", "-u", "-S", socket, "-f", "/dev/null"));
            all.addAll(List.of(words));
            var builder = new ProcessBuilder(all).redirectErrorStream(true);
            builder.environment().put("CLASSPATH", classes());
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public void close() {
        run("kill-server");
    }
}
