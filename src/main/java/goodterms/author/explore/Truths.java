package goodterms.author.explore;

import goodterms.scenario.Condition;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Under which combinations of answers a condition holds, all combinations at once: one bit for each. */
final class Truths {

    private final Questions questions;
    private final Questions.Tries tries;

    Truths(Questions questions, Questions.Tries tries) {
        this.questions = questions;
        this.tries = tries;
    }

    BitSet of(Condition condition) {
        return switch (condition) {
            case Condition.Not(Condition of) -> {
                var holds = of(of);
                holds.flip(0, tries.count());
                yield holds;
            }
            case Condition.Both(Condition left, Condition right) -> {
                var holds = of(left);
                holds.and(of(right));
                yield holds;
            }
            case Condition.Either(Condition left, Condition right) -> {
                var holds = of(left);
                holds.or(of(right));
                yield holds;
            }
            case Condition.Compare compare -> compared(compare).orElseGet(() -> tried(compare));
            case Condition.Number number -> answered(number);
            case Condition.Meter meter -> answered(meter);
            case Condition.Variable variable -> answered(variable);
            case Condition.Sum sum -> answered(sum);
            case Condition.Difference difference -> answered(difference);
            case Condition.HeardAct act -> answered(act);
            case Condition.Mentions mention -> answered(mention);
            case Condition.Knows fact -> answered(fact);
            case Condition.Chosen option -> answered(option);
            case Condition.Visited node -> answered(node);
            case Condition.Proposed instrument -> answered(instrument);
            case Condition.DaysLate invoice -> answered(invoice);
        };
    }

    /** What one question answers. */
    private BitSet answered(Condition leaf) {
        return leaf(leaf, value -> value != 0).orElseGet(() -> tried(leaf));
    }

    /** A reading or a variable against a number. */
    private Optional<BitSet> compared(Condition.Compare condition) {
        if (condition instanceof Condition.Compare(var relation, Condition left, Condition.Number right)) {
            return leaf(left, value -> relation.holds(value, right.value()));
        }
        if (condition instanceof Condition.Compare(var relation, Condition.Number left, Condition right)) {
            return leaf(right, value -> relation.holds(left.value(), value));
        }
        return Optional.empty();
    }

    private Optional<BitSet> leaf(Condition leaf, IntPredicate holds) {
        return questions.place(leaf).map(place -> tries.where(place, holds));
    }

    /** Anything else, one combination after the other. */
    private BitSet tried(Condition condition) {
        var holds = new BitSet(tries.count());
        var at = new int[1];
        questions.each(tries, facts -> holds.set(at[0]++, condition.holds(facts)));
        return holds;
    }
}
