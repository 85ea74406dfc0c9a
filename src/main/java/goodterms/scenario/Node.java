package goodterms.scenario;

import goodterms.lang.Lang;
import goodterms.speech.words.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One moment of the call: what the debtor says, and what may follow. */
public record Node(
        String id,
        List<Line> say,
        Next next,
        Optional<Phase> phase,
        boolean offer,
        Optional<Text> hint,
        Set<Mark> marks,
        boolean fixedOrder) {

    /** What follows a node. */
    public sealed interface Next {

        record Choose(List<Option> options, Optional<Free> free) implements Next {}

        record Goto(String node) implements Next {}

        record End(Outcome outcome) implements Next {}
    }

    /** How a call can end. */
    public enum Outcome {
        AGREEMENT,
        REFUSED,
        HUNG_UP,
        HANDED_OVER,
        PERSUADED,
        NOTHING_AGREED
    }

    /** The eight steps of a call. */
    public enum Phase {
        OPENING,
        PURPOSE,
        BENEFIT,
        CAUSE,
        OPTIONS,
        COMMITMENT,
        GROWTH,
        CLOSE
    }

    /** What the debrief should know of a node. */
    public enum Mark {
        PROVOCATION,
        OUTSIDER,
        WRONG_PERSON,
        HANDOVER_DUE
    }

    /** The author's own verdict on an option. */
    public enum Rate {
        BEST,
        OK,
        WEAK,
        HARMFUL
    }

    /** Something the debtor says when its condition holds; one without a condition always holds. */
    public record Line(Optional<Condition> when, Text text) {}

    /** A written reply: what it does, how the author rates it and why, and where it leads. */
    public record Option(
            String id,
            Text text,
            List<Act> acts,
            Rate rate,
            Text why,
            Optional<Condition> when,
            Optional<Text> elseHint,
            boolean once,
            Map<String, Integer> effects,
            Map<String, Integer> set,
            List<String> reveal,
            Optional<Text> reply,
            String to) {}

    /** How a typed sentence finds an option. */
    public record Free(List<Route> routes, List<Example> examples) {}

    public record Route(Condition when, String as) {}

    /** A sentence an author expects, run as a test of the routes. */
    public record Example(Lang lang, String text, String goes) {}

    public List<Option> options() {
        return next instanceof Next.Choose choose ? choose.options() : List.of();
    }

    public Optional<Free> free() {
        return next instanceof Next.Choose choose ? choose.free() : Optional.empty();
    }
}
