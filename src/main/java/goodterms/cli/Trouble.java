package goodterms.cli;

import goodterms.lang.Phrase;
import java.nio.file.Path;

/** Something that ends a command and is no fault of the program: said in one line, with an exit code. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Phrase words;
    private final int code;

    Trouble(int code, Phrase words) {
        super(words.en().getFirst(), null, false, false);
        this.words = words;
        this.code = code;
    }

    static Trouble usage(String ru, String en) {
        return new Trouble(Exit.USAGE, Phrase.of(ru, en));
    }

    static Trouble world(String ru, String en) {
        return new Trouble(Exit.WORLD, Phrase.of(ru, en));
    }

    static Trouble noFile(Path file) {
        return world("Файла «" + file + "» нет.", "There is no file \"" + file + "\".");
    }

    Phrase words() {
        return words;
    }

    int code() {
        return code;
    }
}
