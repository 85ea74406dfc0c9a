package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.yaml.Bundled;
import goodterms.yaml.LexiconFile;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the lexicons: mistakes, examples of their own, words, rules nobody meets, and both languages against each other. */
@Command(name = "check")
final class LexiconCheckCommand implements Callable<Integer> {

    private final Desk desk;
    private int errors;
    private int remarks;

    @Option(names = "--corpus", paramLabel = "DIR", descriptionKey = "corpus")
    Path corpus = Path.of("src/corpus");

    LexiconCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        for (var lang : Lang.values()) {
            var texts = Bundled.lexiconTexts(lang);
            for (var problem : LexiconFile.read(lang, texts).problems()) {
                line(ProblemRows.line(problem, desk.lang()));
                errors += problem.error() ? 1 : 0;
                remarks += problem.error() ? 0 : 1;
            }
            if (errors == 0) {
                rules(lang);
            }
        }
        if (errors == 0) {
            parity(Lang.RU, Lang.EN);
            parity(Lang.EN, Lang.RU);
        }
        desk.tell(Phrase.of(
                "Ошибок: " + errors + ", замечаний: " + remarks + ".",
                "Errors: " + errors + ", remarks: " + remarks + "."));
        return errors > 0 ? Exit.PROBLEMS : Exit.DONE;
    }

    private void rules(Lang lang) {
        var trial = new LexiconTrial(Bundled.untaught(lang));
        trial.missed()
                .forEach(found ->
                        error(Phrase.of("не узнаёт свой пример: " + found, "does not know its example: " + found)));
        trial.mistaken()
                .forEach(found ->
                        error(Phrase.of("узнаёт чужой пример: " + found, "takes what it should not: " + found)));
        trial.unknownWords()
                .forEach(word ->
                        remark(Phrase.of("слова нет в словаре: " + word, "no dictionary knows the word: " + word)));
        var examples =
                CorpusFolder.read(desk.world().here().resolve(corpus), lang).examples();
        var met = trial.met(examples);
        trial.ids().stream()
                .filter(id -> met.getOrDefault(id, new TreeSet<>()).isEmpty())
                .forEach(id -> remark(Phrase.of("в корпусе не встречено: " + id, "never met in the corpus: " + id)));
        LexiconTrial.overlaps(met)
                .forEach(pair -> remark(Phrase.of("почти всегда вместе: " + pair, "nearly always together: " + pair)));
    }

    private void parity(Lang one, Lang other) {
        var there = Bundled.lexicon(other).rules().stream()
                .map(rule -> rule.id().substring(2))
                .collect(Collectors.toSet());
        Bundled.lexicon(one).rules().stream()
                .filter(rule -> !there.contains(rule.id().substring(2)))
                .forEach(rule -> remark(Phrase.of("нет пары: " + rule.id(), "has no twin: " + rule.id())));
    }

    private void error(Phrase words) {
        errors++;
        line(desk.word("ошибка  ", "error  ") + words.in(desk.lang()));
    }

    private void remark(Phrase words) {
        remarks++;
        line(desk.word("замечание  ", "remark  ") + words.in(desk.lang()));
    }

    private void line(String text) {
        desk.world().out().print(text + "\n");
    }
}
