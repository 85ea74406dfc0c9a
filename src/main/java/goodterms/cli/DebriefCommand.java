package goodterms.cli;

import goodterms.console.Reflecting;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Phrase;
import goodterms.talk.Talk;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks back on the last call that came to its end: what it came to, or what the debtor thought meanwhile. */
@Command(name = "debrief")
final class DebriefCommand implements Callable<Integer> {

    private static final int LATEST = 100;

    private final Desk desk;

    @Option(names = "--thoughts", descriptionKey = "thoughts")
    boolean thoughts;

    @Option(names = "--whatif", paramLabel = "N", descriptionKey = "whatif")
    Optional<Integer> whatIf = Optional.empty();

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
            if (whatIf.isPresent()) {
                return otherwise(
                        talk, new Keeping(memory, last.get().id(), last.get().moves()), whatIf.get());
            }
            if (thoughts) {
                desk.show(Looking.thoughts(talk, manner));
            } else {
                looked(talk, new Keeping(memory, last.get().id(), last.get().moves()), manner);
            }
            return Exit.DONE;
        }
    }

    private int otherwise(Talk talk, Keeping journal, int turn) {
        try (var seat = Seat.open(desk, true)) {
            return new Session(desk, seat, journal, false).again(talk, desk.lang(), turn);
        }
    }

    /** Asks the trainee first, where he sits at a terminal. */
    private void looked(Talk talk, Keeping journal, Manner manner) {
        if (!desk.world().terminal() || manner.plain()) {
            desk.show(Looking.back(talk, journal.reflection(), manner));
            return;
        }
        try (var seat = Seat.open(desk, false)) {
            var reflecting = new Reflecting(seat.wire(), manner.lang());
            var said = reflecting.before(journal.reflection());
            journal.reflected(said);
            seat.wire().show(Looking.back(talk, said, manner));
            journal.reflected(reflecting.after(said));
        }
    }
}
