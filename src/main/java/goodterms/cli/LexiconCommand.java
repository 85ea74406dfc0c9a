package goodterms.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What a trainer does with the lexicons: each task is a command below this one. */
@Command(name = "lexicon")
final class LexiconCommand implements Callable<Integer> {

    /** The commands below this one, in the order of the help. */
    static final Map<String, Function<Desk, Callable<Integer>>> TASKS = tasks();

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LexiconCommand(Desk desk) {
        this.desk = desk;
    }

    private static Map<String, Function<Desk, Callable<Integer>>> tasks() {
        var tasks = new LinkedHashMap<String, Function<Desk, Callable<Integer>>>();
        tasks.put("check", LexiconCheckCommand::new);
        return tasks;
    }

    /** The command with everything below it. */
    static CommandLine line(Desk desk) {
        var line = new CommandLine(new LexiconCommand(desk));
        TASKS.forEach((name, task) -> line.addSubcommand(name, task.apply(desk)));
        return line;
    }

    @Override
    public Integer call() {
        desk.world().err().print(spec.commandLine().getUsageMessage());
        return Exit.USAGE;
    }
}
