package goodterms.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What surrounds the program: its streams, the environment, the folders it starts from, and whether a person sits there. */
record World(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> env,
        Path here,
        Path userHome,
        Optional<Path> installed,
        Locale locale,
        boolean terminal) {

    static World system() {
        return new World(
                new FileInputStream(FileDescriptor.in),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.getenv(),
                Path.of(""),
                Path.of(Optional.ofNullable(System.getenv("HOME"))
                        .filter(home -> !home.isBlank())
                        .orElse(System.getProperty("user.home", "."))),
                Optional.ofNullable(System.getProperty("goodterms.home")).map(Path::of),
                Locale.getDefault(),
                onTerminal());
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }

    /** From Java 22 on there may be a console without a terminal; it says so itself. */
    private static boolean onTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return !Boolean.FALSE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException older) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }

    Optional<String> env(String name) {
        return Optional.ofNullable(env.get(name)).filter(v -> !v.isEmpty());
    }
}
