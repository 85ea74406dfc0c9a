package goodterms.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be taken out of the program; alone it does nothing. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private ExportCommand() {}

    /** The command with those below it. */
    static CommandLine whole(Desk desk) {
        return new CommandLine(new ExportCommand()).addSubcommand("paper", new ExportPaperCommand(desk));
    }

    @Override
    public Integer call() {
        throw Trouble.usage("Что выгрузить: goodterms export paper.", "What to export: goodterms export paper.");
    }
}
