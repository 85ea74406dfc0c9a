package goodterms.cli;

import goodterms.check.Checked;
import goodterms.debtor.ActTable;
import goodterms.debtor.Model;
import goodterms.scenario.Scenario;
import goodterms.settlement.Catalogue;
import goodterms.settlement.advice.Advisor;
import goodterms.speech.Listener;
import goodterms.talk.Craft;
import goodterms.talk.DebtorLines;
import goodterms.talk.Stage;
import goodterms.talk.Trade;
import goodterms.yaml.AdviceFile;
import goodterms.yaml.CatalogueFile;
import goodterms.yaml.ScenarioFile;
import goodterms.yaml.TablesFile;

/** The rooms as their packed data files make them. A packed file that is not sound is a fault of ours. */
final class DataEngine implements Engine {

    /** How near, in thousandths, a typed sentence must come to a reply to be taken for it. */
    private static final int NEAR = 300;

    private final Once<Listener> listener = new Once<>(PackedListener::new);
    private final Once<Catalogue> catalogue = new Once<>(() -> {
        var file = "/goodterms/settlement/instruments.yaml";
        return sound(file, CatalogueFile.read(file, Resources.text(file)));
    });
    private final Once<Stage.Rules> rules = new Once<>(this::tables);

    @Override
    public Checked<Scenario> read(String file, String text) {
        return ScenarioFile.read(file, text);
    }

    @Override
    public Listener listener() {
        return listener.get();
    }

    @Override
    public Stage.Rules rules() {
        return rules.get();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    private Stage.Rules tables() {
        return new Stage.Rules(listener(), acts(), model(), craft(), lines(), NEAR);
    }

    private static ActTable acts() {
        var file = "/goodterms/debtor/acts.yaml";
        return sound(file, TablesFile.acts(file, Resources.text(file)));
    }

    private static Model model() {
        var file = "/goodterms/debtor/model.yaml";
        return sound(file, TablesFile.model(file, Resources.text(file)));
    }

    private static DebtorLines lines() {
        var file = "/goodterms/debtor/lines.yaml";
        return new DebtorLines(sound(file, TablesFile.lines(file, Resources.text(file))));
    }

    /** The catalogue is a large file that few moments of a call need. */
    private Craft craft() {
        return new LateCraft(new Once<>(() -> {
            var file = "/goodterms/settlement/advice.yaml";
            var texts = sound(file, AdviceFile.read(file, Resources.text(file)));
            return new Trade(catalogue(), new Advisor(catalogue(), texts));
        }));
    }

    static <T> T sound(String file, Checked<T> checked) {
        return checked.value().orElseThrow(() -> new IllegalStateException(file + ": " + checked.problems()));
    }
}
