package goodterms.cli;

import goodterms.check.Checked;
import goodterms.debtor.ActTable;
import goodterms.scenario.Scenario;
import goodterms.settlement.Catalogue;
import goodterms.settlement.advice.Advisor;
import goodterms.speech.Listener;
import goodterms.speech.rules.House;
import goodterms.talk.DebtorLines;
import goodterms.talk.Stage;
import goodterms.talk.Trade;
import goodterms.yaml.Bundled;
import goodterms.yaml.ScenarioFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rooms as their packed data files make them. */
final class PackedEngine implements Engine {

    private final Listener listener = QuickListener.of(new Once<>(Bundled::listener), List.of());
    private final Map<List<String>, Listener> housed = new ConcurrentHashMap<>();
    private final Once<Catalogue> catalogue = new Once<>(Bundled::catalogue);
    /** The catalogue is a large file that few moments of a call need. */
    private final Once<Trade> trade =
            new Once<>(() -> new Trade(catalogue(), new Advisor(catalogue(), Bundled.advice())));

    private final Once<ActTable> acts = new Once<>(Bundled::acts);
    private final Once<Stage.Rules> rules = new Once<>(() -> new Stage.Rules(
            listener(), acts(), Bundled.model(), new LateCraft(trade), new DebtorLines(Bundled.lines())));

    @Override
    public Checked<Scenario> read(String file, String text) {
        return ScenarioFile.read(file, text);
    }

    @Override
    public Listener listener() {
        return listener;
    }

    @Override
    public Listener listener(List<House> houses) {
        var versions = houses.stream().map(House::version).toList();
        return housed.computeIfAbsent(
                versions, same -> QuickListener.of(new Once<>(() -> Bundled.listener(houses)), same));
    }

    @Override
    public Stage.Rules rules() {
        return rules.get();
    }

    @Override
    public ActTable acts() {
        return acts.get();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }
}
