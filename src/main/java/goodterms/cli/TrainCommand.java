package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.speech.model.ModelFile;
import goodterms.speech.training.Listening;
import goodterms.speech.training.Training;
import goodterms.yaml.Bundled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the model of each language from the corpus and writes it. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--corpus", paramLabel = "DIR", required = true, descriptionKey = "corpus")
    Path corpus = Path.of("");

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "lexicon.to")
    Path to = Path.of("");

    TrainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var here = desk.world().here();
        for (var lang : Lang.values()) {
            var folder = CorpusFolder.read(here.resolve(corpus), lang);
            var tongue = Bundled.untaught(lang);
            var heard = folder.training().stream()
                    .map(e -> Listening.of(e, tongue, true))
                    .toList();
            if (heard.isEmpty()) {
                throw Trouble.world("В корпусе пусто: " + corpus, "The corpus is empty: " + corpus);
            }
            write(
                    here.resolve(to).resolve("model-" + lang.code() + ".bin"),
                    ModelFile.write(Training.learn(heard, folder.source())));
        }
        return Exit.DONE;
    }

    private void write(Path file, byte[] model) {
        try {
            Files.write(file, model);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        desk.tell(Phrase.of(
                "Записано: " + file + ", байт: " + model.length, "Written: " + file + ", bytes: " + model.length));
    }
}
