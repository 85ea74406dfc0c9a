package goodterms.cli;

import goodterms.check.Problem;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.rules.House;
import goodterms.yaml.Bundled;
import goodterms.yaml.HouseFile;
import goodterms.yaml.LexiconCheck;
import goodterms.yaml.LexiconFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks house standards, or our own lexicons where none is named: their shape, and every rule on its examples. */
@Command(name = "check")
final class LexiconCheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--json", descriptionKey = "check.json")
    boolean json;

    @Option(names = "--corpus", paramLabel = "DIR", descriptionKey = "lexicon.corpus")
    Optional<Path> corpus = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "lexicon.files")
    List<String> files = List.of();

    LexiconCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var sentences = new Corpus(desk).sentences(corpus);
        var texts = new ArrayList<LexiconFile.Text>();
        var houses = new ArrayList<House>();
        var problems = new ArrayList<Problem>();
        for (var file : files) {
            var text = new LexiconFile.Text(
                    file, Library.open(desk.world().here().resolve(file)).text());
            var checked = HouseFile.read(file, text.text(), Bundled.wholeGround());
            problems.addAll(checked.problems());
            checked.value().ifPresent(houses::add);
            texts.add(text);
        }
        if (files.isEmpty()) {
            texts.addAll(Bundled.lexicons());
            problems.addAll(Bundled.lexiconProblems());
        }
        if (problems.stream().noneMatch(Problem::error)) {
            problems.addAll(LexiconCheck.of(texts, benches(houses), sentences));
        }
        tell(texts, problems);
        return problems.stream().anyMatch(Problem::error) ? Exit.PROBLEMS : Exit.DONE;
    }

    private static Map<Lang, Bundled.Bench> benches(List<House> houses) {
        var benches = new EnumMap<Lang, Bundled.Bench>(Lang.class);
        for (var lang : Lang.values()) {
            benches.put(lang, Bundled.bench(lang, houses));
        }
        return benches;
    }

    private void tell(List<LexiconFile.Text> texts, List<Problem> problems) {
        if (json) {
            JsonOut.problems(problems, desk.lang(), desk.world().out());
            return;
        }
        for (var problem : problems) {
            var source = texts.stream()
                    .filter(text -> text.file().equals(problem.place().file()))
                    .findFirst()
                    .map(LexiconFile.Text::text)
                    .orElse("");
            desk.world().out().print(ProblemRows.of(source, desk.lang()).all(List.of(problem)));
        }
        var errors = problems.stream().filter(Problem::error).count();
        var rest = problems.size() - errors;
        desk.tell(Phrase.of(
                "Проверено файлов: " + texts.size() + ", ошибок: " + errors + ", замечаний: " + rest + ".",
                "Files checked: " + texts.size() + ", errors: " + errors + ", warnings: " + rest + "."));
    }
}
