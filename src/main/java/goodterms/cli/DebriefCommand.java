package goodterms.cli;

import goodterms.console.telling.DebriefRows;
import goodterms.console.telling.Manner;
import goodterms.console.telling.Manner.Detail;
import goodterms.lang.Phrase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks back on the last call that came to its end. */
@Command(name = "debrief")
final class DebriefCommand implements Callable<Integer> {

    private static final int LATEST = 100;

    private final Desk desk;

    DebriefCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        try (var memory = Memory.open(desk)) {
            var last = memory.store().talks().recent(LATEST).stream()
                    .filter(e -> e.finish().isPresent())
                    .findFirst();
            if (last.isEmpty()) {
                desk.tell(Phrase.of("Законченных разговоров ещё нет.", "No call has come to its end yet."));
                return Exit.DONE;
            }
            var talk = new Recalled(desk, memory).talk(last.get().id());
            var manner = new Manner(desk.lang(), Detail.CHANGES, desk.globals().plain(desk.world()));
            desk.show(DebriefRows.of(talk, manner));
            return Exit.DONE;
        }
    }
}
