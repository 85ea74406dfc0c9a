package goodterms.cli;

import goodterms.desk.page.Row;
import goodterms.lang.Phrase;
import goodterms.paper.Document;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The file a paper is written to; it never takes the place of another. */
final class PaperFile {

    private static final int COLUMNS = 76;

    private final Desk desk;
    private final Path path;

    PaperFile(Desk desk, String name) {
        this.desk = desk;
        this.path = desk.world().here().resolve(name);
    }

    /** Tells before anything is asked that there is no place for it. */
    void free() {
        if (Files.exists(path)) {
            throw taken();
        }
    }

    void write(Document paper) {
        try {
            Files.writeString(path, paper.text(COLUMNS), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw taken();
        } catch (IOException broken) {
            throw Trouble.world("Файл «" + path + "» не записать.", "The file \"" + path + "\" cannot be written.");
        }
        desk.tell(Phrase.of("Документ записан: " + path, "The paper is written: " + path));
    }

    private Trouble taken() {
        return Trouble.world(
                "Файл «" + path + "» уже есть: назовите другой.",
                "The file \"" + path + "\" is there already: name another.");
    }

    static List<Row> rows(Document paper) {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        paper.text(COLUMNS).lines().forEach(line -> rows.add(Row.of(line)));
        return rows;
    }
}
