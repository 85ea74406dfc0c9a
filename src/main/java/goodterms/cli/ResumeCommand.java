package goodterms.cli;

import goodterms.lang.Phrase;
import goodterms.store.Entry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes up the last call that was left unfinished. */
@Command(name = "resume")
final class ResumeCommand implements Callable<Integer> {

    private final Desk desk;

    ResumeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        if (FullScreen.fits(desk)) {
            try (var memory = Memory.open(desk)) {
                return new FullScreen(desk, () -> memory).resume();
            }
        }
        try (var memory = Memory.open(desk);
                var seat = Seat.open(desk, true)) {
            var left = memory.store().talks().unfinished();
            if (left.isEmpty()) {
                desk.tell(Phrase.of("Неоконченных разговоров нет.", "There is no unfinished call."));
                return Exit.DONE;
            }
            return resume(left.getFirst(), memory, seat);
        }
    }

    int resume(Entry entry, Memory memory, Seat seat) {
        var talk = new Recalled(desk, memory).talk(entry.id());
        var words = desk.globals().spoken().orElse(talk.stage().opening().lang());
        var journal = new Keeping(memory, entry.id(), entry.moves());
        return new Session(desk, seat, journal, false).run(talk, words);
    }
}
