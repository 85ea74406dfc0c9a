package goodterms.settlement;

import java.util.List;

/** What came of reading an offer: a proposal, or the faults at its fields. */
public sealed interface Terms {

    record Understood(Proposal proposal) implements Terms {}

    record Faulty(List<TermFault> faults) implements Terms {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
