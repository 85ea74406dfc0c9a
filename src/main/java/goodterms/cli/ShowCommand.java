package goodterms.cli;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.Briefing;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.scenario.Scenario;
import goodterms.talk.Opening.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a trainee may know of a scenario before the call, or how three managers fared in it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    String scenario = "";

    @Option(names = "--managers", descriptionKey = "managers")
    boolean managers;

    ShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.globals().spoken();
        var found = Shelf.find(desk, scenario);
        var loaded = new Loading(desk).playable(found);
        var three = new Managers(desk, loaded, found);
        if (managers) {
            three.perform();
            return Exit.DONE;
        }
        var speaker = Memory.unnamed(desk.lang());
        var stage = new Staging(desk).quiet(loaded, speaker, Mode.PRACTICE);
        var rows = new ArrayList<Row>(Briefing.owing(stage, new Manner(desk.lang(), Detail.NONE, false)));
        rows.add(Row.empty());
        rows.addAll(Briefing.facts(stage, loaded.briefing().known(), desk.lang()));
        rows.add(Row.empty());
        rows.addAll(Briefing.invoices(stage, desk.lang()));
        rows.addAll(offers(loaded));
        rows.addAll(three.offered());
        desk.show(rows);
        return Exit.DONE;
    }

    private List<Row> offers(Scenario loaded) {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        rows.add(Row.of(Ink.QUIET, desk.word("Можно предложить:", "May be offered:")));
        loaded.settlement().instruments().stream()
                .flatMap(id -> desk.engine().catalogue().instrument(id).stream())
                .forEach(i -> rows.add(Row.of("• " + i.name().in(desk.lang())).indented(0, 2)));
        return rows;
    }
}
