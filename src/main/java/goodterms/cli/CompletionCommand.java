package goodterms.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the shell's completion script for all commands and options; the same one serves bash and zsh. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    private enum Shell {
        BASH,
        ZSH
    }

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "bash|zsh", descriptionKey = "shell")
    Shell shell = Shell.BASH;

    @Spec
    CommandSpec spec = CommandSpec.create();

    CompletionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.world().out().print(AutoComplete.bash("goodterms", spec.root().commandLine()));
        return Exit.DONE;
    }
}
