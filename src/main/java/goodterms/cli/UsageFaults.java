package goodterms.cli;

import goodterms.check.Nearest;
import goodterms.lang.Phrase;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the words of the command line, in one line and in the user's language. */
record UsageFaults(Desk desk) {

    int tell(ParameterException fault, String[] args) {
        desk.tell(words(fault));
        var at = fault.getCommandLine().getCommandSpec().qualifiedName();
        desk.tell(Phrase.of("Справка: " + at + " --help", "Help: " + at + " --help"));
        return Exit.USAGE;
    }

    private Phrase words(ParameterException fault) {
        if (fault.getCause() instanceof Trouble trouble) {
            return trouble.words();
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing(missing);
        }
        return value(fault);
    }

    private static Phrase unmatched(UnmatchedArgumentException fault) {
        var word = fault.getUnmatched().isEmpty() ? "" : fault.getUnmatched().getFirst();
        var option = word.startsWith("-");
        var at = fault.getCommandLine();
        var known = option
                ? at.getCommandSpec().optionsMap().keySet()
                : at.getSubcommands().keySet();
        var near = Nearest.to(word, known);
        var ru = (option ? "Параметра «" + word + "» нет." : "Команды «" + word + "» нет.");
        var en = (option ? "There is no option \"" + word + "\"." : "There is no command \"" + word + "\".");
        return near.map(n -> Phrase.of(ru + " Возможно, " + n + "?", en + " Did you mean " + n + "?"))
                .orElseGet(() -> Phrase.of(ru, en));
    }

    private static Phrase missing(MissingParameterException fault) {
        var names = fault.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
        return Phrase.of("Не хватает: " + names + ".", "Missing: " + names + ".");
    }

    private static Phrase value(ParameterException fault) {
        var spec = fault.getArgSpec();
        var value = fault.getValue();
        if (spec == null) {
            return Phrase.of("Эти слова не складываются в команду.", "These words do not make a command.");
        }
        var typed = value == null ? "" : value;
        return Phrase.of(
                name(spec) + ": значение «" + typed + "» не подходит.",
                name(spec) + ": the value \"" + typed + "\" does not fit.");
    }

    private static String name(ArgSpec spec) {
        var label = spec.paramLabel();
        return spec instanceof OptionSpec option ? option.longestName() + " " + label : label;
    }
}
