package goodterms.cli;

import goodterms.lang.Lang;
import goodterms.speech.training.Corpus;
import goodterms.speech.training.Example;
import goodterms.speech.training.Source;
import goodterms.yaml.Bundled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The corpus of one language as its files have it, the writers in the order of their letters. */
record CorpusFolder(Lang lang, List<Example> examples, String source) {

    static CorpusFolder read(Path folder, Lang lang) {
        var examples = new ArrayList<Example>();
        var texts = new ArrayList<String>();
        for (var file : files(folder, lang)) {
            var writer = file.getFileName().toString().split("\\.", 2)[0];
            var text = text(file);
            var read = Corpus.read(writer, lang, text);
            if (!read.broken().isEmpty()) {
                throw Trouble.world(
                        "Не читается: " + file + ", строка " + read.broken().getFirst() + ".",
                        "Cannot be read: " + file + ", line " + read.broken().getFirst() + ".");
            }
            examples.addAll(read.examples());
            if (!Corpus.HELD_OUT.contains(writer)) {
                texts.add(text);
            }
        }
        Bundled.lexiconTexts(lang).forEach(file -> texts.add(file.text()));
        return new CorpusFolder(lang, List.copyOf(examples), Source.of(texts));
    }

    private static List<Path> files(Path folder, Lang lang) {
        if (!Files.isDirectory(folder)) {
            throw Trouble.noFile(folder);
        }
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder, "*." + lang.code() + ".tsv")) {
            found.forEach(files::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        files.sort(null);
        return files;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a model may be trained on. */
    List<Example> training() {
        return examples.stream()
                .filter(e -> !Corpus.HELD_OUT.contains(e.writer()))
                .toList();
    }

    /** What no model is trained on. */
    List<Example> heldOut() {
        return examples.stream()
                .filter(e -> Corpus.HELD_OUT.contains(e.writer()))
                .toList();
    }
}
