package goodterms.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The program run once with some words, something on its stdin and no terminal: what it wrote and answered. */
record Ran(int code, String out, String err) {

    private static final Engine ENGINE = new PackedEngine();

    static Ran with(Path data, String typed, String... args) {
        return with(data, Map.of("LANG", "ru_RU.UTF-8"), typed.getBytes(StandardCharsets.UTF_8), args);
    }

    static Ran with(Path data, Map<String, String> env, byte[] typed, String... args) {
        return with(ENGINE, data, env, typed, args);
    }

    static Ran with(Engine engine, Path data, Map<String, String> env, byte[] typed, String... args) {
        return at(Path.of(""), engine, data, env, typed, args);
    }

    /** Started from a folder. */
    static Ran at(Path here, Path data, Map<String, String> env, String typed, String... args) {
        return at(here, ENGINE, data, env, typed.getBytes(StandardCharsets.UTF_8), args);
    }

    private static Ran at(Path here, Engine engine, Path data, Map<String, String> env, byte[] typed, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var world = new World(
                new ByteArrayInputStream(typed),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                env,
                here,
                data,
                Optional.empty(),
                Locale.ROOT,
                false);
        var words =
                Stream.concat(Stream.of("--data=" + data), Arrays.stream(args)).toArray(String[]::new);
        var code = new Program(world, engine).run(words);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
