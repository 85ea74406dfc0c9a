package goodterms.author.explore;

import goodterms.scenario.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks that conditions only ever ask about in one breath, as "this or that" and "neither this nor that": whether any of them
 * is set is all that can matter, so they may share one flag.
 */
final class Alike {

    private final Map<Condition, Set<Integer>> breaths = new HashMap<>();
    private int count;

    private Alike() {}

    /** For each mark one that stands for all that are alike; {@code alone} are asked for by themselves, too. */
    static Map<Condition, Condition> of(List<Condition> conditions, Set<Condition> alone) {
        var alike = new Alike();
        conditions.forEach(alike::walk);
        alone.forEach(alike::walk);
        Map<Set<Integer>, Condition> first = new HashMap<>();
        Map<Condition, Condition> standing = new HashMap<>();
        alike.breaths.forEach((mark, breaths) -> {
            first.putIfAbsent(breaths, mark);
            standing.put(mark, first.getOrDefault(breaths, mark));
        });
        return standing;
    }

    private void walk(Condition condition) {
        switch (condition) {
            case Condition.Either either -> together(either, new HashSet<>());
            case Condition.Both both -> together(both, new HashSet<>());
            case Condition.Not(Condition of) -> walk(of);
            case Condition.Compare(var relation, Condition left, Condition right) -> both(left, right);
            case Condition.Sum(Condition left, Condition right) -> both(left, right);
            case Condition.Difference(Condition left, Condition right) -> both(left, right);
            case Condition.Chosen mark -> breath(Set.of(mark));
            case Condition.Visited mark -> breath(Set.of(mark));
            case Condition.Proposed mark -> breath(Set.of(mark));
            case Condition.Knows fact -> {}
            case Condition.Number number -> {}
            case Condition.Meter meter -> {}
            case Condition.Variable variable -> {}
            case Condition.HeardAct act -> {}
            case Condition.Mentions mention -> {}
            case Condition.DaysLate days -> {}
        }
    }

    private void both(Condition left, Condition right) {
        walk(left);
        walk(right);
    }

    private void together(Condition whole, Set<Condition> marks) {
        gather(whole, whole instanceof Condition.Either, marks);
        breath(marks);
    }

    /** The marks of a chain: plain ones of an "or", denied ones of an "and"; all else is walked by itself. */
    private void gather(Condition part, boolean either, Set<Condition> marks) {
        if (either && part instanceof Condition.Either(Condition left, Condition right)) {
            gather(left, true, marks);
            gather(right, true, marks);
        } else if (!either && part instanceof Condition.Both(Condition left, Condition right)) {
            gather(left, false, marks);
            gather(right, false, marks);
        } else if (either && mark(part)) {
            marks.add(part);
        } else if (!either && part instanceof Condition.Not(Condition of) && mark(of)) {
            marks.add(of);
        } else {
            walk(part);
        }
    }

    /** A mark that is set once and never taken away; what is known may be carried from call to call and is left alone. */
    private static boolean mark(Condition leaf) {
        return leaf instanceof Condition.Chosen
                || leaf instanceof Condition.Visited
                || leaf instanceof Condition.Proposed;
    }

    private void breath(Set<Condition> marks) {
        marks.forEach(
                mark -> breaths.computeIfAbsent(mark, m -> new TreeSet<>()).add(count));
        count++;
    }
}
