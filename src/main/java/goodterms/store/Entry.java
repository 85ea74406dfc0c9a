package goodterms.store;

import goodterms.talk.Opening;
import java.time.Instant;
import java.util.Optional;

/** One line of the list of talks: which scenario, when it began, how many moves it has, and how it ended where it did. */
public record Entry(
        TalkId id, String scenario, Decoded<Opening> opening, Instant begun, int moves, Optional<Finish> finish) {}
