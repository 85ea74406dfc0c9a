package goodterms.cli;

import goodterms.check.Checked;
import goodterms.debtor.ActTable;
import goodterms.scenario.Scenario;
import goodterms.settlement.Catalogue;
import goodterms.speech.Listener;
import goodterms.speech.rules.House;
import goodterms.talk.Stage;
import java.util.List;

/** The pure rooms with their data files read, each only when first needed. */
interface Engine {

    Checked<Scenario> read(String file, String text);

    Listener listener();

    /** The listener under house standards, the last laid over those before it. */
    default Listener listener(List<House> houses) {
        return listener();
    }

    Stage.Rules rules();

    /** The table of acts alone. */
    default ActTable acts() {
        return rules().acts();
    }

    Catalogue catalogue();
}
