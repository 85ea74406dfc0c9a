package goodterms.cli;

import goodterms.console.Wire;
import goodterms.console.Wire.Prompt;
import goodterms.console.Wire.Typed;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.store.Entry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** No command: whoever is new gets the first call at once; others may go on with the call they left, or choose another. */
@Command(name = "goodterms")
final class HomeCommand implements Callable<Integer> {

    private final Desk desk;

    HomeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        if (FullScreen.fits(desk)) {
            return FullScreen.home(desk);
        }
        try (var memory = Memory.open(desk);
                var seat = Seat.open(desk, true)) {
            var shelf = Shelf.of(desk);
            var first = shelf.first()
                    .orElseThrow(() -> Trouble.world(
                            "Сценариев не нашлось. Укажите файл: goodterms play ФАЙЛ",
                            "No scenarios were found. Name a file: goodterms play FILE"));
            if (memory.fresh()) {
                return play(first, memory, seat);
            }
            var left = memory.store().talks().unfinished().stream().findFirst();
            seat.wire().show(shelf.rows());
            left.flatMap(e -> shelf.call(e.scenario()))
                    .ifPresent(c -> seat.wire().show(goOn(c)));
            return chosen(shelf, left.filter(e -> shelf.call(e.scenario()).isPresent()), memory, seat);
        }
    }

    private List<Row> goOn(Shelf.Call call) {
        return List.of(Row.of(
                Ink.QUIET,
                desk.word(
                        " 0  продолжить неоконченный разговор: "
                                + call.scenario().id(),
                        " 0  go on with the unfinished call: " + call.scenario().id())));
    }

    private int chosen(Shelf shelf, Optional<Entry> left, Memory memory, Seat seat) {
        var label = desk.word("Номер (Enter — выйти): ", "Number (Enter: leave): ");
        while (true) {
            var typed = seat.wire().read(new Prompt(label, "", shelf.ids(), false));
            if (!(typed instanceof Typed.Line(String text)) || text.isBlank()) {
                return Exit.DONE;
            }
            if (text.strip().equals("0") && left.isPresent()) {
                return new ResumeCommand(desk).resume(left.get(), memory, seat);
            }
            var wanted = shelf.pick(text);
            if (wanted.isPresent()) {
                return play(wanted.get(), memory, seat);
            }
            unknown(seat.wire(), shelf.calls().size());
        }
    }

    private void unknown(Wire wire, int last) {
        wire.show(List.of(Row.of(Ink.WARN, Shelf.noNumber(last).in(desk.lang()))));
    }

    private int play(Shelf.Call call, Memory memory, Seat seat) {
        return new PlayCommand(desk).play(Library.open(call.file()), memory, seat);
    }
}
