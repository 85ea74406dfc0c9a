package goodterms.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What concerns the listener's lexicon and model; alone it does nothing. */
@Command(name = "lexicon")
final class LexiconCommand implements Callable<Integer> {

    private LexiconCommand() {}

    /** The command with those below it. */
    static CommandLine whole(Desk desk) {
        return new CommandLine(new LexiconCommand())
                .addSubcommand("check", new LexiconCheckCommand(desk))
                .addSubcommand("train", new TrainCommand(desk))
                .addSubcommand("evaluate", new EvaluateCommand(desk));
    }

    @Override
    public Integer call() {
        throw Trouble.usage(
                "Что сделать с лексиконом: goodterms lexicon check, train или evaluate.",
                "What to do with the lexicon: goodterms lexicon check, train or evaluate.");
    }
}
