package goodterms.store;

import goodterms.talk.Move;
import goodterms.talk.Opening;
import java.util.List;
import java.util.Optional;

/** A saved talk: how it was opened, every move with the digest of the events it led to where one was kept, and its end. */
public record Saved(Opening opening, List<Step> steps, Optional<Finish> finish) {

    public Saved {
        steps = List.copyOf(steps);
    }

    /** One move and the digest of all events after it. */
    public record Step(Move move, Optional<String> digest) {}

    public List<Move> moves() {
        return steps.stream().map(Step::move).toList();
    }
}
