package goodterms.cli;

import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario;
import goodterms.yaml.Bundled;
import goodterms.yaml.HouseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--examples", descriptionKey = "check.examples")
    boolean examples;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "check.files")
    List<String> files = List.of();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var problems = new ArrayList<Problem>();
        var checked = 0;
        var missing = false;
        for (var file : wanted()) {
            try {
                problems.addAll(one(file));
                checked++;
            } catch (Trouble trouble) {
                desk.tell(trouble.words());
                missing = true;
            }
        }
        var errors = problems.stream().filter(Problem::error).count();
        if (json) {
            JsonOut.problems(problems, desk.lang(), desk.world().out());
        } else {
            summary(checked, errors, problems.size() - errors);
        }
        return missing ? Exit.WORLD : errors > 0 ? Exit.PROBLEMS : Exit.DONE;
    }

    private List<Path> wanted() {
        return files.isEmpty()
                ? List.copyOf(desk.library().all().values())
                : files.stream().map(this::path).toList();
    }

    private Path path(String file) {
        var path = Path.of(file);
        return Files.isDirectory(desk.world().here().resolve(path)) ? path.resolve(Library.FILE) : path;
    }

    private List<Problem> one(Path file) {
        var found = Library.open(desk.world().here().resolve(file));
        var checked = desk.engine().read(file.toString(), found.text());
        var problems = new ArrayList<>(checked.problems());
        if (examples) {
            checked.value().ifPresent(s -> problems.addAll(new Trials(desk).examples(s, found, file.toString())));
        }
        if (!json) {
            problems.forEach(p -> ProblemRows.whole(p, found.text(), desk.lang())
                    .forEach(line -> desk.world().out().print(line + "\n")));
        }
        checked.value()
                .flatMap(Scenario::lexicon)
                .ifPresent(name -> problems.addAll(lexicon(file.resolveSibling(name))));
        return problems;
    }

    /** The standard that a scenario lays over the lexicon. */
    private List<Problem> lexicon(Path file) {
        var found = Library.open(desk.world().here().resolve(file));
        var problems =
                HouseFile.read(file.toString(), found.text(), Bundled.ground()).problems();
        if (!json) {
            problems.forEach(p -> ProblemRows.whole(p, found.text(), desk.lang())
                    .forEach(line -> desk.world().out().print(line + "\n")));
        }
        return problems;
    }

    private void summary(int checked, long errors, long rest) {
        desk.say(Phrase.of(
                "Проверено файлов: " + checked + ", ошибок: " + errors + ", замечаний: " + rest + ".",
                "Files checked: " + checked + ", errors: " + errors + ", warnings: " + rest + "."));
    }
}
