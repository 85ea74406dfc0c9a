package goodterms.store;

import goodterms.talk.Digest;
import goodterms.talk.Opening;
import goodterms.talk.Opening.Versions;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What came of playing a saved talk again. */
public sealed interface Replay {

    /** It went as recorded, to the byte wherever a digest was kept. */
    record Same(Talk talk) implements Replay {}

    /** After this move, counted from 1 (0: the opening), the events are not those recorded; the talk as it goes today. */
    record Differs(int move, Talk talk) implements Replay {}

    /** The scenario or what judges it is not what it was: the talk is to be shown as recorded, and was not played again. */
    record OtherVersions(List<Change> changes) implements Replay {

        public OtherVersions {
            changes = List.copyOf(changes);
        }
    }

    /** One thing that changed since the talk, with its version then and now. */
    record Change(Part part, String recorded, String now) {}

    /** What a talk stands on. */
    enum Part {
        SCENARIO,
        LISTENER,
        ACTS,
        MODEL
    }

    /** Plays a saved talk again with the scenario of a hash and the judges of these versions, opened by the caller. */
    static Replay of(Saved saved, String hash, Versions now, Function<Opening, Talk> open) {
        var changes = changes(saved.opening(), hash, now);
        return changes.isEmpty() ? played(saved, open.apply(saved.opening())) : new OtherVersions(changes);
    }

    private static Replay played(Saved saved, Talk opened) {
        var talk = opened;
        if (differs(saved, 0, talk)) {
            return new Differs(0, talk);
        }
        for (var i = 0; i < saved.steps().size(); i++) {
            var step = saved.steps().get(i);
            talk = talk.after(step.move());
            if (step.digest().isPresent() && !step.digest().get().equals(Digest.of(talk))
                    || differs(saved, i + 1, talk)) {
                return new Differs(i + 1, talk);
            }
        }
        return new Same(talk);
    }

    /** Whether the talk was recorded to end after so many moves, and in other events. */
    private static boolean differs(Saved saved, int moves, Talk talk) {
        return saved.finish()
                .filter(f -> f.moves() == moves && !f.digest().equals(Digest.of(talk)))
                .isPresent();
    }

    private static List<Change> changes(Opening opening, String hash, Versions now) {
        var then = opening.versions();
        var changes = new ArrayList<Change>();
        compare(changes, Part.SCENARIO, opening.hash(), hash);
        compare(changes, Part.LISTENER, then.listener(), now.listener());
        compare(changes, Part.ACTS, then.acts(), now.acts());
        compare(changes, Part.MODEL, then.model(), now.model());
        return changes;
    }

    private static void compare(List<Change> changes, Part part, String recorded, String now) {
        if (!recorded.equals(now)) {
            changes.add(new Change(part, recorded, now));
        }
    }
}
