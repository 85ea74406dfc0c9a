package goodterms.cli;

import goodterms.desk.page.Look;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.List;

/** What every command works with: the world, the options given, the language, and the rooms. */
record Desk(World world, Globals globals, Lang lang, Engine engine) {

    String word(String ru, String en) {
        return Phrase.of(ru, en).in(lang);
    }

    /** Data, to stdout. */
    void show(List<Row> rows) {
        show(rows, globals.look(world));
    }

    /** Data laid out for a width of its own. */
    void show(List<Row> rows, Look look) {
        rows.forEach(row -> look.lines(row).forEach(line -> world.out().print(line + "\n")));
        world.out().flush();
    }

    /** An answer in words, to stdout. */
    void say(Phrase phrase) {
        world.out().print(phrase.in(lang) + "\n");
        world.out().flush();
    }

    /** A message, to stderr. */
    void tell(Phrase phrase) {
        world.err().print(phrase.in(lang) + "\n");
        world.err().flush();
    }

    Library library() {
        return new Library(world);
    }
}
