package goodterms.console;

import goodterms.talk.Move;
import goodterms.talk.Talk;

/** Where a call is kept as it goes, move by move. */
public interface Journal {

    void moved(Move move, Talk after);

    /** Whether the call can be taken up again later. */
    boolean keeps();

    static Journal none() {
        return new Journal() {
            @Override
            public void moved(Move move, Talk after) {}

            @Override
            public boolean keeps() {
                return false;
            }
        };
    }
}
