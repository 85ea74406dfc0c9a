package goodterms.desk;

import goodterms.debrief.Reflection;
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

    /** What the trainee said of this call before. */
    default Reflection reflection() {
        return Reflection.none();
    }

    /** Keeps what the trainee says of this call. */
    default void reflected(Reflection reflection) {}

    /** The rule the trainee took along from an earlier call. */
    default Optional<String> rule() {
        return Optional.empty();
    }

    /** Where the call is kept that goes on in another way from before a turn; the first stays as it is. */
    default Journal branch(Talk from, int turn) {
        return none();
    }

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
