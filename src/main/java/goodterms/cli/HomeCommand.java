package goodterms.cli;

import goodterms.console.Wire;
import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.console.page.Ink;
import goodterms.console.page.Row;
import goodterms.lang.Phrase;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** No command: whoever is here for the first time gets the first call at once, everyone else the list to choose from. */
@Command(name = "goodterms")
final class HomeCommand implements Callable<Integer> {

    private final Desk desk;

    HomeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var profile = Profile.of(desk);
        var all = List.copyOf(desk.library().all().keySet());
        if (all.isEmpty()) {
            throw Trouble.world(
                    "Сценариев не нашлось. Укажите файл: goodterms play ФАЙЛ",
                    "No scenarios were found. Name a file: goodterms play FILE");
        }
        var first = Shelf.of(desk).first().map(c -> c.scenario().id()).orElse(all.getFirst());
        try (var seat = Seat.open(desk, true)) {
            return profile.fresh() ? play(first, seat) : chosen(seat);
        }
    }

    private int chosen(Seat seat) {
        var shelf = Shelf.of(desk);
        var wire = seat.wire();
        wire.show(shelf.rows());
        while (true) {
            var label = desk.word("Номер сценария (Enter — выйти): ", "Number of a scenario (Enter: leave): ");
            if (!(wire.read(new Prompt(label, "", shelf.ids(), false)) instanceof Typed.Line(String text))
                    || text.isBlank()) {
                return Exit.DONE;
            }
            var wanted = shelf.pick(text);
            if (wanted.isPresent()) {
                return play(wanted.get(), seat);
            }
            unknown(wire, shelf.ids().size());
        }
    }

    private void unknown(Wire wire, int last) {
        var words = Phrase.of(
                "Такого сценария нет: от 1 до " + last + ".", "There is no such scenario: 1 to " + last + ".");
        wire.show(List.of(Row.of(Ink.WARN, words.in(desk.lang()))));
    }

    private int play(String id, Seat seat) {
        return new PlayCommand(desk).play(id, seat);
    }
}
