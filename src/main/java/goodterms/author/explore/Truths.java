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
            default ->
                leaf(condition, value -> value != 0)
                        .or(() -> compared(condition))
                        .orElseGet(() -> tried(condition));
        };
    }

    /** A reading or a variable against a number. */
    private Optional<BitSet> compared(Condition condition) {
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
