package goodterms.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Texts of a scenario for a translator, out and in; alone it does nothing. */
@Command(name = "i18n")
final class I18nCommand implements Callable<Integer> {

    private I18nCommand() {}

    /** The command with those below it. */
    static CommandLine whole(Desk desk) {
        return new CommandLine(new I18nCommand())
                .addSubcommand("export", new I18nExportCommand(desk))
                .addSubcommand("import", new I18nImportCommand(desk));
    }

    @Override
    public Integer call() {
        throw Trouble.usage(
                "Куда тексты: goodterms i18n export или goodterms i18n import.",
                "Which way: goodterms i18n export or goodterms i18n import.");
    }
}
