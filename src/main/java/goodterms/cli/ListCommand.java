package goodterms.cli;

import goodterms.lang.Phrase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the scenarios at hand. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Desk desk;

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var shelf = Shelf.of(desk);
        if (shelf.calls().isEmpty() && shelf.broken().isEmpty()) {
            throw desk.library().nothing();
        }
        desk.show(shelf.rows());
        shelf.broken()
                .forEach(file -> desk.tell(Phrase.of(
                        "Не играется: " + file + " (goodterms check покажет почему)",
                        "Cannot be played: " + file + " (goodterms check tells why)")));
        return Exit.DONE;
    }
}
