package goodterms.author.explore;

import goodterms.scenario.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What some conditions ask, and the numbers at which the answers may change. */
final class Leaves {

    /** Where the answer changes; {@code all} where only trying every number is sure. */
    record Marks(TreeSet<Integer> points, boolean all) {

        Marks with(int point) {
            var more = new TreeSet<>(points);
            more.addAll(List.of(point - 1, point, point + 1));
            return new Marks(more, all);
        }

        Marks every() {
            return new Marks(points, true);
        }
    }

    private static final Marks NONE = new Marks(new TreeSet<>(), false);

    private final Map<Condition, Marks> found = new LinkedHashMap<>();

    private Leaves() {}

    /** Meters, variables and yes-or-no questions in the order they are asked. */
    static Map<Condition, Marks> of(List<Condition> conditions) {
        var leaves = new Leaves();
        conditions.forEach(leaves::walk);
        return leaves.found;
    }

    private void walk(Condition condition) {
        switch (condition) {
            case Condition.Not(Condition of) -> walk(of);
            case Condition.Both(Condition left, Condition right) -> both(left, right);
            case Condition.Either(Condition left, Condition right) -> both(left, right);
            case Condition.Compare(var relation, Condition left, Condition right) -> compare(left, right);
            case Condition.Sum(Condition left, Condition right) -> mixed(left, right);
            case Condition.Difference(Condition left, Condition right) -> mixed(left, right);
            case Condition.Number number -> {}
            case Condition.DaysLate days -> {}
            case Condition.Meter meter -> found.merge(meter, NONE.with(0), (a, b) -> a.with(0));
            case Condition.Variable variable -> found.merge(variable, NONE.with(0), (a, b) -> a.with(0));
            case Condition.HeardAct act -> found.putIfAbsent(act, NONE);
            case Condition.Mentions mention -> found.putIfAbsent(mention, NONE);
            case Condition.Knows fact -> found.putIfAbsent(fact, NONE);
            case Condition.Chosen option -> found.putIfAbsent(option, NONE);
            case Condition.Visited node -> found.putIfAbsent(node, NONE);
            case Condition.Proposed instrument -> found.putIfAbsent(instrument, NONE);
        }
    }

    private void both(Condition left, Condition right) {
        walk(left);
        walk(right);
    }

    /** A reading against a number changes at the number; anything else may change anywhere. */
    private void compare(Condition left, Condition right) {
        if (number(left) && right instanceof Condition.Number(int value)) {
            found.merge(left, NONE.with(value), (a, b) -> a.with(value));
        } else if (number(right) && left instanceof Condition.Number(int value)) {
            found.merge(right, NONE.with(value), (a, b) -> a.with(value));
        } else {
            mixed(left, right);
        }
    }

    private void mixed(Condition left, Condition right) {
        both(left, right);
        var inside = new ArrayList<>(of(List.of(left, right)).keySet());
        inside.stream().filter(Leaves::number).forEach(leaf -> found.merge(leaf, NONE.every(), (a, b) -> a.every()));
    }

    static boolean number(Condition leaf) {
        return leaf instanceof Condition.Meter || leaf instanceof Condition.Variable;
    }
}
