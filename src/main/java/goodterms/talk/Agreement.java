package goodterms.talk;

import goodterms.debtor.Answer;
import goodterms.settlement.Proposal;

/** What was agreed, the answer behind the yes, and the turn it was reached in. */
public record Agreement(Proposal proposal, Answer answer, int turn) {

    /** Whether the yes was given only to be left alone. */
    public boolean empty() {
        return answer instanceof Answer.EmptyYes;
    }
}
