package goodterms.cli;

import goodterms.lang.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a page or a table goes: to stdout, or to a file that is not written over unless that is asked for. */
record Target(Desk desk, Optional<String> to, boolean force) {

    void write(String text) {
        if (to.isEmpty()) {
            desk.world().out().print(text);
            desk.world().out().flush();
            return;
        }
        var file = file(to.get());
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw Trouble.world("Файл «" + file + "» не пишется.", "The file \"" + file + "\" cannot be written.");
        }
        desk.tell(Phrase.of("Записано: " + file, "Written: " + file));
    }

    private Path file(String name) {
        var file = desk.world().here().resolve(name);
        if (!force && Files.exists(file)) {
            throw Trouble.world(
                    "Файл «" + file + "» уже есть. Назовите другой или добавьте --force.",
                    "The file \"" + file + "\" is already there. Name another or add --force.");
        }
        return file;
    }
}
