package goodterms.cli;

import goodterms.desk.page.Span;
import goodterms.lang.Phrase;
import goodterms.store.StoreTrouble;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The command line: builds the commands that were named, runs one, and answers with an exit code; nothing escapes it. */
final class Program {

    /** Every command by its name, in the order of the help; built only when needed. */
    private static final Map<String, Function<Desk, Object>> COMMANDS = commands();

    private final World world;
    private final Engine engine;

    Program(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    private static Map<String, Function<Desk, Object>> commands() {
        var commands = new LinkedHashMap<String, Function<Desk, Object>>();
        commands.put("play", PlayCommand::new);
        commands.put("resume", ResumeCommand::new);
        commands.put("debrief", DebriefCommand::new);
        commands.put("export", ExportCommand::whole);
        commands.put("list", ListCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("test", TestCommand::new);
        commands.put("settle", SettleCommand::new);
        commands.put("simulate", SimulateCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("graph", GraphCommand::new);
        commands.put("script", ScriptCommand::new);
        commands.put("i18n", I18nCommand::whole);
        commands.put("schema", SchemaCommand::new);
        commands.put("score", ScoreCommand::new);
        commands.put("lexicon", LexiconCommand::whole);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    int run(String... args) {
        var globals = new Globals();
        var desk = new Desk(world, globals, Tongue.of(args, world), engine);
        try {
            return args.length == 0 ? home(desk) : built(desk, args).execute(args);
        } finally {
            world.out().flush();
            world.err().flush();
        }
    }

    /** With nothing to read there is no need of the reader of command lines, which takes longer than all the rest. */
    private static int home(Desk desk) {
        try {
            return new HomeCommand(desk).call();
        } catch (RuntimeException failure) {
            return failed(desk, failure);
        }
    }

    /** All commands when help may be wanted, else the ones whose names stand among the words. */
    private static CommandLine built(Desk desk, String[] args) {
        var words = Arrays.asList(args);
        var named = COMMANDS.keySet().stream().filter(words::contains).toList();
        var line = whole(desk, named.size() == 1 && !named.contains("completion") ? named : COMMANDS.keySet());
        var usage = new UsageFaults(desk);
        line.setParameterExceptionHandler(usage::tell);
        line.setExecutionExceptionHandler((failure, at, parsed) -> failed(desk, failure));
        line.setOut(new PrintWriter(desk.world().out(), true));
        line.setErr(new PrintWriter(desk.world().err(), true));
        return line;
    }

    /** The command line with the commands named, in the desk's language. */
    static CommandLine whole(Desk desk, Iterable<String> names) {
        var line = new CommandLine(spec(desk));
        for (var name : names) {
            var command = COMMANDS.get(name);
            if (command != null) {
                line.addSubcommand(name, command.apply(desk));
            }
        }
        var bundle = ResourceBundle.getBundle(
                "goodterms.cli.help", desk.lang().locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        line.setResourceBundle(bundle);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(80);
        return line;
    }

    private static CommandSpec spec(Desk desk) {
        var spec = CommandSpec.forAnnotatedObject(new HomeCommand(desk));
        spec.addMixin("globals", CommandSpec.forAnnotatedObject(desk.globals()));
        spec.versionProvider(() -> new String[] {"goodterms " + version()});
        return spec;
    }

    private static String version() {
        var version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }

    private static int failed(Desk desk, Exception failure) {
        return switch (failure) {
            case Trouble trouble -> {
                desk.tell(trouble.words());
                yield trouble.code();
            }
            case StoreTrouble trouble -> {
                desk.tell(trouble.told());
                yield Exit.WORLD;
            }
            case UncheckedIOException broken -> {
                desk.tell(Phrase.of(
                        "Не получилось прочитать или записать: " + reason(broken),
                        "Could not read or write: " + reason(broken)));
                yield Exit.WORLD;
            }
            case InvalidPathException wrong -> {
                var path = Span.clean(wrong.getInput());
                desk.tell(Phrase.of(
                        "«" + path + "» не может быть именем файла.",
                        "\"" + path + "\" cannot be the name of a file."));
                yield Exit.USAGE;
            }
            default -> new CrashLog(desk).tell(failure);
        };
    }

    private static String reason(UncheckedIOException broken) {
        var cause = broken.getCause();
        var words = cause == null ? null : cause.getMessage();
        return words == null ? "?" : words;
    }
}
