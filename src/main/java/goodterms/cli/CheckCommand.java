package goodterms.cli;

import goodterms.check.Problem;
import goodterms.lang.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks scenario files and shows every mistake with its line, reason and fix. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--json", descriptionKey = "check.json")
    boolean json;

    @Option(names = "--sarif", descriptionKey = "check.sarif")
    boolean sarif;

    @Option(names = "--examples", descriptionKey = "check.examples")
    boolean examples;

    @Option(names = "--plays", descriptionKey = "check.plays")
    boolean plays;

    @Option(names = "--watch", descriptionKey = "check.watch")
    boolean watch;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "check.files")
    List<String> files = List.of();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        if (json && sarif || watch && (json || sarif)) {
            throw Trouble.usage(
                    "Из --json, --sarif и --watch бывает только одно.",
                    "Only one of --json, --sarif and --watch can be had.");
        }
        if (watch) {
            var again = new Desk(desk.world(), desk.globals(), desk.lang(), new WatchingEngine(desk.engine()));
            new Watching(again, wanted(), new Checkup(again, examples, false)).run();
            return Exit.DONE;
        }
        return once();
    }

    private int once() {
        var problems = new ArrayList<Problem>();
        var checkup = new Checkup(desk, examples, plays);
        var checked = 0;
        var missing = false;
        for (var looked : looked(checkup, wanted())) {
            for (var sheet : looked.sheets()) {
                problems.addAll(sheet.problems());
                show(sheet);
            }
            looked.trouble().ifPresent(trouble -> desk.tell(trouble.words()));
            missing |= looked.trouble().isPresent();
            checked += looked.trouble().isPresent() ? 0 : 1;
        }
        var count = ProblemCount.of(problems);
        if (json) {
            JsonOut.problems(problems, desk.lang(), desk.world().out());
        } else if (sarif) {
            SarifOut.problems(problems, desk.lang(), desk.world().out());
        } else if (checked > 0) {
            desk.say(count.files(checked));
        }
        return missing ? Exit.WORLD : count.errors() > 0 ? Exit.PROBLEMS : Exit.DONE;
    }

    /** What came of one file: its sheets, or why it could not be read. */
    private record Looked(List<Checkup.Sheet> sheets, Optional<Trouble> trouble) {}

    private List<Looked> looked(Checkup checkup, List<Path> files) {
        try (var progress = Progress.of(desk, Phrase.of("Сценарии", "Scenarios"), files.size())) {
            return files.parallelStream()
                    .map(file -> looked(checkup, file, progress))
                    .toList();
        }
    }

    private static Looked looked(Checkup checkup, Path file, Progress progress) {
        try {
            return new Looked(checkup.of(file), Optional.empty());
        } catch (Trouble trouble) {
            return new Looked(List.of(), Optional.of(trouble));
        } finally {
            progress.step();
        }
    }

    private List<Path> wanted() {
        var library = desk.library();
        var wanted = files.isEmpty()
                ? List.copyOf(library.all().values())
                : files.stream().flatMap(file -> library.files(file).stream()).toList();
        if (wanted.isEmpty()) {
            throw library.nothing();
        }
        return wanted;
    }

    private void show(Checkup.Sheet sheet) {
        if (!json && !sarif) {
            desk.world().out().print(ProblemRows.of(sheet.text(), desk.lang()).all(sheet.problems()));
        }
    }
}
