package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.Tongue;
import goodterms.speech.model.Learnt;
import goodterms.speech.training.Example;
import goodterms.speech.training.Judged;
import goodterms.speech.training.Listeners;
import goodterms.speech.training.Pairs;
import goodterms.yaml.Bundled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how well the listener hears, rules alone, model alone and both, on what no model was trained on. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--corpus", paramLabel = "DIR", descriptionKey = "corpus")
    Path corpus = Path.of("src/corpus");

    @Option(names = "--gold", paramLabel = "FILE", descriptionKey = "lexicon.gold")
    Optional<Path> gold = Optional.empty();

    @Option(names = "--writers", descriptionKey = "lexicon.writers")
    boolean writers;

    EvaluateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var labelled = gold.map(file -> GoldFile.read(desk.world().here().resolve(file)))
                .orElse(List.of());
        for (var lang : Lang.values()) {
            one(lang, labelled.stream().filter(e -> e.lang() == lang).toList());
        }
        parity();
        return Exit.DONE;
    }

    private void one(Lang lang, List<Example> labelled) {
        var folder = CorpusFolder.read(desk.world().here().resolve(corpus), lang);
        var tongue = Bundled.untaught(lang);
        var shipped = Bundled.learnt(lang);
        var table = new FigureTable(desk, lang);
        if (!shipped.source().equals(folder.source())) {
            desk.tell(Phrase.of(
                    "Модель обучена на другом корпусе или лексиконе: goodterms lexicon train",
                    "The model was trained on another corpus or lexicon: goodterms lexicon train"));
        }
        for (var listener : Listeners.values()) {
            var asked = new ArrayList<>(folder.heldOut());
            asked.addAll(labelled);
            var judged = judged(listener, asked, folder, tongue, shipped);
            table.show(
                    listener,
                    Phrase.of("отложенный автор", "held-out writer"),
                    judged.subList(0, folder.heldOut().size()));
            table.show(
                    listener,
                    Phrase.of("файл --gold", "file of --gold"),
                    judged.subList(folder.heldOut().size(), judged.size()));
            if (writers) {
                table.show(
                        listener,
                        Phrase.of("остальные авторы, каждый без себя", "other writers, each left out"),
                        listener.judgeApart(folder.training(), tongue));
            }
        }
        new Pace(desk, lang).show(folder.heldOut());
    }

    private void parity() {
        var file = desk.world().here().resolve(corpus).resolve("pairs.tsv");
        if (Files.isRegularFile(file)) {
            var parity = Pairs.parity(Pairs.read(CorpusFolder.text(file)), Bundled.listener());
            desk.tell(Phrase.of(
                    "Пары русский — английский: один тон у %d из %d, одна позиция у %d"
                            .formatted(parity.tone(), parity.pairs(), parity.stance()),
                    "Russian-English pairs: the same tone in %d of %d, the same stance in %d"
                            .formatted(parity.tone(), parity.pairs(), parity.stance())));
        }
    }

    private static List<Judged> judged(
            Listeners listener, List<Example> asked, CorpusFolder folder, Tongue tongue, Learnt shipped) {
        return listener == Listeners.BOTH
                ? listener.judge(asked, shipped, tongue)
                : listener.judge(asked, folder.training(), tongue);
    }
}
