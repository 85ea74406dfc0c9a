package goodterms.cli;

import goodterms.check.Checked;
import goodterms.debtor.ActTable;
import goodterms.scenario.Scenario;
import goodterms.settlement.Catalogue;
import goodterms.speech.Listener;
import goodterms.speech.rules.House;
import goodterms.talk.Stage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rooms of another engine, for a scenario that is played over and over with few words changed. */
final class WatchingEngine implements Engine {

    private final Engine engine;
    private final Once<Listener> listener;
    private final Once<Stage.Rules> rules;
    private final Map<List<String>, Listener> housed = new ConcurrentHashMap<>();

    WatchingEngine(Engine engine) {
        this.engine = engine;
        this.listener = new Once<>(() -> OnceHeard.of(engine.listener()));
        this.rules = new Once<>(() -> {
            var rules = engine.rules();
            return new Stage.Rules(listener(), rules.acts(), rules.model(), rules.craft(), rules.lines());
        });
    }

    @Override
    public Checked<Scenario> read(String file, String text) {
        return engine.read(file, text);
    }

    @Override
    public Listener listener() {
        return listener.get();
    }

    @Override
    public Listener listener(List<House> houses) {
        var versions = houses.stream().map(House::version).toList();
        return housed.computeIfAbsent(versions, same -> OnceHeard.of(engine.listener(houses)));
    }

    @Override
    public Stage.Rules rules() {
        return rules.get();
    }

    @Override
    public ActTable acts() {
        return engine.acts();
    }

    @Override
    public Catalogue catalogue() {
        return engine.catalogue();
    }
}
