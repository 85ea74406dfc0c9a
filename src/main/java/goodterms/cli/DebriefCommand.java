package goodterms.cli;

import goodterms.console.page.Row;
import goodterms.console.telling.Manner;
import goodterms.console.telling.Manner.Detail;
import goodterms.console.telling.ThoughtRows;
import goodterms.debrief.InnerVoice;
import goodterms.lang.Phrase;
import goodterms.talk.Talk;
import goodterms.yaml.Bundled;
import java.util.List;
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
            desk.show(thoughts ? heard(talk, manner) : LookBack.of(talk, manner));
            return Exit.DONE;
        }
    }

    private static List<Row> heard(Talk talk, Manner manner) {
        return ThoughtRows.of(talk, InnerVoice.of(talk, Bundled.thoughts()), manner);
    }
}
