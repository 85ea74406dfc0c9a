package goodterms.scenario;

import goodterms.speech.words.Act;
import goodterms.speech.words.Heard.Mention;

/**
 * A condition of the author's small total language, typed when read: every part is a number (truths are 0 and 1, words their
 * place in the list of values), so it always has a value.
 */
public sealed interface Condition {

    record Number(int value) implements Condition {}

    record Meter(Meters meter) implements Condition {}

    record Variable(String name) implements Condition {}

    record Not(Condition of) implements Condition {}

    record Both(Condition left, Condition right) implements Condition {}

    record Either(Condition left, Condition right) implements Condition {}

    record Compare(Relation relation, Condition left, Condition right) implements Condition {}

    record Sum(Condition left, Condition right) implements Condition {}

    record Difference(Condition left, Condition right) implements Condition {}

    record HeardAct(Act act) implements Condition {}

    record Mentions(Mention mention) implements Condition {}

    record Knows(String fact) implements Condition {}

    record Chosen(String option) implements Condition {}

    record Visited(String node) implements Condition {}

    record Proposed(String instrument) implements Condition {}

    record DaysLate(String invoice) implements Condition {}

    /** The numbers of the talk that a condition may name; the last two only of a typed sentence. */
    enum Meters {
        TRUST,
        RESOLVE,
        WILLINGNESS,
        PATIENCE,
        TURN,
        REFUSALS,
        TOTAL_DUE,
        PART,
        PRECEDENT,
        PROMISES_KEPT,
        PROMISES_BROKEN,
        TONE,
        STANCE
    }

    enum Relation {
        EQUAL,
        UNEQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST;

        public boolean holds(int left, int right) {
            return switch (this) {
                case EQUAL -> left == right;
                case UNEQUAL -> left != right;
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case MORE -> left > right;
                case AT_LEAST -> left >= right;
            };
        }
    }

    /** What a condition asks about the state of a talk. */
    interface Facts {

        int meter(Meters meter);

        int variable(String name);

        boolean heard(Act act);

        boolean mentioned(Mention mention);

        boolean knows(String fact);

        boolean chosen(String option);

        boolean visited(String node);

        boolean proposed(String instrument);

        int daysLate(String invoice);
    }

    default boolean holds(Facts facts) {
        return value(facts) != 0;
    }

    default int value(Facts facts) {
        return switch (this) {
            case Number(int value) -> value;
            case Meter(Meters meter) -> facts.meter(meter);
            case Variable(String name) -> facts.variable(name);
            case Not(Condition of) -> truth(!of.holds(facts));
            case Both(Condition left, Condition right) -> truth(left.holds(facts) && right.holds(facts));
            case Either(Condition left, Condition right) -> truth(left.holds(facts) || right.holds(facts));
            case Compare(Relation relation, Condition left, Condition right) ->
                truth(relation.holds(left.value(facts), right.value(facts)));
            case Sum(Condition left, Condition right) -> saturated((long) left.value(facts) + right.value(facts));
            case Difference(Condition left, Condition right) ->
                saturated((long) left.value(facts) - right.value(facts));
            case HeardAct(Act act) -> truth(facts.heard(act));
            case Mentions(Mention mention) -> truth(facts.mentioned(mention));
            case Knows(String fact) -> truth(facts.knows(fact));
            case Chosen(String option) -> truth(facts.chosen(option));
            case Visited(String node) -> truth(facts.visited(node));
            case Proposed(String instrument) -> truth(facts.proposed(instrument));
            case DaysLate(String invoice) -> facts.daysLate(invoice);
        };
    }

    private static int truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static int saturated(long value) {
        return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
