package goodterms.desk;

import goodterms.lang.Phrase;
import goodterms.talk.Move;
import goodterms.talk.Talk;
import java.util.Optional;

/** Where a call is kept as it goes, move by move. */
public interface Journal {

    /** Keeps the next move; what went wrong, where something did. */
    Optional<Phrase> moved(Move move, Talk after);

    /** Whether the call can be taken up again later. */
    boolean keeps();

    static Journal none() {
        return new Journal() {
            @Override
            public Optional<Phrase> moved(Move move, Talk after) {
                return Optional.empty();
            }

            @Override
            public boolean keeps() {
                return false;
            }
        };
    }
}
