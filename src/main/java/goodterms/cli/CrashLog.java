package goodterms.cli;

import goodterms.lang.Phrase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Our own mistake: the details go into a file, the user gets a short word and its place. */
record CrashLog(Desk desk) {

    private static final String NAME = "errors.log";

    int tell(Throwable failure) {
        var kept = keep(failure);
        desk.tell(kept.map(file -> Phrase.of(
                        "Это ошибка программы. Подробности: " + file,
                        "This is a fault of the program. Details: " + file))
                .orElseGet(() -> Phrase.of("Это ошибка программы.", "This is a fault of the program.")));
        return Exit.OURS;
    }

    private Optional<Path> keep(Throwable failure) {
        var folder = desk.globals().folder(desk.world());
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(NAME);
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
