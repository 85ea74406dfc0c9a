package goodterms.debrief;

import goodterms.debtor.Mood;
import goodterms.debtor.Reason;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Phase;
import goodterms.scenario.Node.Rate;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Heard.Status;
import java.util.List;
import java.util.Optional;

/**
 * One turn looked at again: what was said and how it sounded (thousandths) with the words that made it so, what it did to the
 * debtor and why, what she thought, and a better wording where there is one.
 */
public record TurnReview(
        int number,
        Optional<Phase> phase,
        String said,
        Status status,
        int toneMilli,
        int stanceMilli,
        List<Evidence> evidence,
        Optional<Rate> rate,
        Mood before,
        Mood after,
        List<Reason> reasons,
        Optional<Phrase> felt,
        Optional<String> why,
        Optional<String> better,
        List<String> revealed,
        boolean withheld) {

    public TurnReview {
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
        revealed = List.copyOf(revealed);
    }

    /** How much the turn moved the debtor, in points over all readings. */
    public int weight() {
        return after.trust()
                - before.trust()
                + after.resolve()
                - before.resolve()
                + after.willingness()
                - before.willingness()
                + (after.patience() - before.patience()) / 2
                + 10 * revealed.size();
    }
}
