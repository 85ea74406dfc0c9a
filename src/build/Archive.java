import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the start-up archive of a packaged program by running it once: {@code java Archive.java <home> <arguments>}.
 * A program without an archive only starts slower, so nothing here fails the build.
 */
public final class Archive {
    private static final List<String> PLACES =
            List.of("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA");

    private static final String TERMINAL = "script";

    /** Heard by rules and model, so that these are in the archive too. */
    private static final String OWN_WORDS = "Спасибо, что сказали. Когда вы сможете оплатить счёт 301?";

    private Archive() {}

    public static void main(String[] args) throws InterruptedException {
        var home = Path.of(args[0]).toAbsolutePath();
        var arguments = Arrays.asList(
                String.join(" ", args).substring(args[0].length()).strip().split("\\s+"));
        var archive = Runtime.version().feature() >= 25 ? "goodterms.aot" : "goodterms.jsa";
        try {
            nameTheJava(home);
            Files.deleteIfExists(home.resolve("lib").resolve(archive));
            run(home, archive, arguments);
        } catch (IOException e) {
            System.err.println("No start-up archive: " + e);
        }
    }

    /** The launcher tries this Java first, and the archive fits no other. */
    private static void nameTheJava(Path home) throws IOException {
        if (!Files.isDirectory(home.resolve("runtime"))) {
            Files.writeString(home.resolve("lib/jdk.path"), System.getProperty("java.home") + "\n");
        }
    }

    private static void run(Path home, String archive, List<String> arguments)
            throws IOException, InterruptedException {
        var command = command(home, arguments);
        var scratch = Files.createDirectories(home.resolveSibling("archive-scratch"));
        var log = home.resolveSibling("archive.log");
        var process = new ProcessBuilder(command).directory(home.toFile());
        process.environment().remove("GOODTERMS_JAVA");
        process.environment().put("GOODTERMS_OPTS", option(archive) + " -Duser.home=../archive-scratch");
        PLACES.forEach(place -> process.environment().put(place, scratch.toString()));
        var running =
                process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (command.getFirst().equals(TERMINAL)) {
            sit(running, log);
        }
        running.outputWriter().close();
        if (!running.waitFor(120, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            System.err.println("No start-up archive: the training run took too long, see " + log);
        } else if (running.exitValue() != 0 || !Files.exists(home.resolve("lib").resolve(archive))) {
            System.err.println(
                    "Start-up archive doubtful: training run ended with " + running.exitValue() + ", see " + log);
        }
    }

    /** The launcher; in a terminal of its own where there is a way to give it one, because that is where people sit. */
    private static List<String> command(Path home, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(
                home.resolve(windows() ? "bin/goodterms.cmd" : "bin/goodterms").toString());
        command.addAll(arguments);
        return terminal()
                ? List.of(
                        TERMINAL,
                        "-qec",
                        "stty cols 80 rows 24; TERM=xterm-256color " + String.join(" ", command),
                        "/dev/null")
                : command;
    }

    /** Whether there is a {@code script} of util-linux. */
    private static boolean terminal() throws InterruptedException {
        try {
            return !windows()
                    && new ProcessBuilder(TERMINAL, "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * Opens the first call of the shelf, says one reply and one in own words, asks for help, and leaves. Nothing is typed before
     * the shelf is read.
     */
    private static void sit(Process running, Path log) throws IOException, InterruptedException {
        for (var left = 600;
                left > 0
                        && running.isAlive()
                        && !Files.readString(log, StandardCharsets.ISO_8859_1).contains("F1");
                left--) {
            Thread.sleep(100);
        }
        Thread.sleep(6_000);
        for (var keys :
                List.of("\r", "\r", "1", "\r", "\r", OWN_WORDS, "\r", "\r", "\u001bOP", "\u001b", "\u0003", "\u0003")) {
            Thread.sleep(700);
            running.outputWriter().write(keys);
            running.outputWriter().flush();
        }
    }

    private static String option(String archive) {
        return (archive.endsWith(".aot") ? "-XX:AOTCacheOutput=lib/" : "-XX:ArchiveClassesAtExit=lib/") + archive;
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
