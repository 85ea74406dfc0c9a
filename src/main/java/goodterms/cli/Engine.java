package goodterms.cli;

import goodterms.check.Checked;
import goodterms.scenario.Scenario;
import goodterms.settlement.Catalogue;
import goodterms.speech.Listener;
import goodterms.talk.Stage;

/** The pure rooms with their data files read, each only when first needed. */
interface Engine {

    Checked<Scenario> read(String file, String text);

    Listener listener();

    Stage.Rules rules();

    Catalogue catalogue();
}
