package goodterms.speech;

import goodterms.speech.rules.Hit;
import goodterms.speech.rules.Said;
import goodterms.speech.words.Heard;
import java.util.List;

/**
 * What was learned from labelled examples: weighs what the rules heard and gives the final verdict. It may not lift a veto, nor
 * give a verdict on what could not be judged; the evidence must still sum to the scores.
 */
public interface Model {

    /** {@code hits} are the rules met, {@code byRules} what they alone say. */
    Heard weigh(Said said, List<Hit> hits, Heard byRules, Listener.Context context);

    /** Which model speaks; empty when none does. */
    String version();

    /** Nothing learned: the rules have the last word. */
    static Model none() {
        return new Model() {
            @Override
            public Heard weigh(Said said, List<Hit> hits, Heard byRules, Listener.Context context) {
                return byRules;
            }

            @Override
            public String version() {
                return "";
            }
        };
    }
}
