package goodterms.cli;

import goodterms.desk.page.Look;
import goodterms.lang.Lang;
import goodterms.screen.term.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command understands, before its name or after it. */
final class Globals {

    /** When to write in colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(names = "--lang", paramLabel = "ru|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    Optional<String> lang = Optional.empty();

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data", scope = ScopeType.INHERIT)
    Optional<Path> data = Optional.empty();

    @Option(names = "--plain", descriptionKey = "plain", scope = ScopeType.INHERIT)
    boolean plain;

    @Option(names = "--tui", descriptionKey = "tui", scope = ScopeType.INHERIT)
    boolean tui;

    @Option(names = "--theme", paramLabel = "auto|dark|light|mono", descriptionKey = "theme", scope = ScopeType.INHERIT)
    Optional<Theme> theme = Optional.empty();

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            descriptionKey = "color",
            scope = ScopeType.INHERIT,
            defaultValue = "auto")
    Colour colour = Colour.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version",
            scope = ScopeType.INHERIT)
    boolean version;

    /** A language that was asked for and exists; asking for another is wrong usage. */
    Optional<Lang> spoken() {
        return lang.map(code -> Lang.of(code)
                .orElseThrow(() -> Trouble.usage(
                        "Языков два: ru и en, а не «" + code + "».",
                        "There are two languages, ru and en, not \"" + code + "\".")));
    }

    boolean coloured(World world) {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                world.terminal()
                        && !plain(world)
                        && world.env("NO_COLOR").isEmpty()
                        && !world.env("TERM").orElse("").equals("dumb");
        };
    }

    boolean plain(World world) {
        return plain || world.env("GOODTERMS_PLAIN").isPresent();
    }

    /** How rows are written to a stream that is no terminal of ours. */
    Look look(World world) {
        return look(world, Math.min(columns(world), 100));
    }

    Look look(World world, int width) {
        return new Look(width, coloured(world), plain(world));
    }

    /** The columns that may be written to; the last one stays free. */
    int columns(World world) {
        var columns = world.env("COLUMNS").filter(c -> c.matches("[0-9]{2,3}")).map(Integer::parseInt);
        return columns.orElse(80) - 1;
    }

    /** Where talks and progress are kept: what was asked for, else the platform's place for data. */
    Path folder(World world) {
        return data.orElseGet(() -> {
            var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            if (os.startsWith("windows")) {
                return world.env("LOCALAPPDATA")
                        .map(Path::of)
                        .orElse(world.userHome())
                        .resolve("goodterms");
            }
            if (os.startsWith("mac")) {
                return world.userHome().resolve("Library/Application Support/goodterms");
            }
            return world.env("XDG_DATA_HOME")
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .orElse(world.userHome().resolve(".local/share"))
                    .resolve("goodterms");
        });
    }
}
