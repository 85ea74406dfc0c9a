package goodterms.scenario;

import goodterms.debt.Debt;
import goodterms.lang.Lang;
import goodterms.settlement.Cause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One debtor and one call with him: who he is, what he owes, what he hides, and the tree of the talk. What exists is playable. */
public record Scenario(
        String id,
        List<Lang> languages,
        Text title,
        int level,
        int minutes,
        Objective objective,
        List<Competency> competencies,
        Optional<Series> series,
        Briefing briefing,
        Text creditor,
        Debtor debtor,
        Map<String, Text> facts,
        Debt debt,
        Settlement settlement,
        Map<String, Var> vars,
        String start,
        Map<String, Node> nodes,
        Map<String, Balance> balance,
        Optional<String> lexicon) {

    /** What the call is for; the two-goal index is measured against the best that this aim allows. */
    public enum Objective {
        PAYMENT,
        AGREEMENT,
        HANDOVER,
        PERSUADE
    }

    /** The ten competencies, in the order of their sheet. */
    public enum Competency {
        ROLE,
        COOPERATION,
        SEPARATION,
        STANDARD,
        DIAGNOSIS,
        OPTIONS,
        COMMITMENT,
        FIRMNESS,
        SERVICE,
        CULTURE
    }

    /** Which series the call belongs to and which part of it, counted from 0. */
    public record Series(String id, int part) {}

    /** What the trainee reads before the call. */
    public record Briefing(Text role, Text goal, List<String> known) {}

    /** What may be agreed here, and where the talk goes on a yes, on too many noes, and when patience is gone. */
    public record Settlement(List<String> instruments, String accepted, String refused, String hungUp, int refusals) {}

    /** What a simulated trainee must reach; shares and indices in percent. */
    public record Balance(
            Optional<Node.Outcome> outcome,
            OptionalInt atLeastPct,
            OptionalInt atMostPct,
            OptionalInt indexAtLeastPct,
            OptionalInt indexAtMostPct) {}

    /** Who owes: the person on the line, the hidden state, the true cause and the cover for it. */
    public record Debtor(
            Text company,
            Contact contact,
            int trust,
            int resolve,
            int willingness,
            int patience,
            int reactivity,
            int gate,
            Cause cause,
            Text cover,
            Optional<String> truth,
            Blocker blocker,
            Interests interests,
            int reservation,
            int dependence,
            int horizon,
            List<Inflow> cash) {}

    /**
     * The person who answers the call; {@code address} is how to speak to her, {@code familiar} that the two say «ты» to each
     * other.
     */
    public record Contact(
            Text name, Text role, boolean feminine, Optional<Text> style, Text address, boolean familiar) {}

    /** What stands in the way of any payment until it is cleared. */
    public enum Blocker {
        NONE,
        OUR_PAPERWORK,
        NO_AUTHORITY,
        DISPUTE
    }

    /** How much the debtor cares for each side of a deal; the weights sum to 100. */
    public record Interests(int time, int amount, int face, int continuity, int form) {}

    /** Free money that comes in on a day after the call, in thousandths of the debt. */
    public record Inflow(int day, int milliOfDebt) {}

    /** A variable of the author: bounded; booleans are 0 and 1, words count from 0 in the order of {@code values}. */
    public record Var(Kind kind, int init, int min, int max, List<String> values, Optional<Text> label) {

        /** What the author may compare and set it to. */
        public enum Kind {
            INT,
            BOOL,
            ENUM
        }
    }

    public Node node(String nodeId) {
        return Optional.ofNullable(nodes.get(nodeId))
                .orElseThrow(() -> new IllegalArgumentException("no node " + nodeId));
    }
}
