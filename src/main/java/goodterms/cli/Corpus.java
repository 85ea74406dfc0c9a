package goodterms.cli;

import goodterms.lang.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sentences people said, one a line, in tab-separated files named {@code *.ru.tsv} and {@code *.en.tsv}; the last column counts. */
record Corpus(Desk desk) {

    /** From a folder that was named, else from the sources if the program runs beside them. */
    Map<Lang, List<String>> sentences(Optional<Path> named) {
        var here = desk.world().here();
        var folder = named.map(here::resolve).orElse(here.resolve("src/corpus"));
        if (!Files.isDirectory(folder)) {
            if (named.isPresent()) {
                throw Trouble.noFile(folder);
            }
            return Map.of();
        }
        var sentences = new EnumMap<Lang, List<String>>(Lang.class);
        for (var lang : Lang.values()) {
            sentences.put(lang, sentences(folder, "*." + lang.code() + ".tsv"));
        }
        return sentences;
    }

    private static List<String> sentences(Path folder, String names) {
        var sentences = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, names)) {
            for (var file : files) {
                Library.open(file)
                        .text()
                        .lines()
                        .skip(1)
                        .forEach(line -> sentences.add(line.substring(line.lastIndexOf('\t') + 1)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sentences;
    }
}
