package goodterms.talk;

import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Condition.Relation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What the conditions of some replies ask for. A reading stands among {@code capped} where more of it may close a reply, a fact
 * among {@code denied} where knowing it may.
 */
final class Asks {

    final Set<String> facts = new HashSet<>();
    final Set<String> denied = new HashSet<>();
    final Set<String> options = new HashSet<>();
    final Set<String> nodes = new HashSet<>();
    final Set<String> instruments = new HashSet<>();
    final Set<String> vars = new HashSet<>();
    final Set<Meters> meters = EnumSet.noneOf(Meters.class);
    final Set<Meters> capped = EnumSet.noneOf(Meters.class);

    /** Which way the whole condition turns when a part grows. */
    private enum Way {
        UP,
        DOWN,
        EITHER;

        Way turned() {
            return this == UP ? DOWN : this == DOWN ? UP : EITHER;
        }
    }

    void read(Condition condition) {
        read(condition, Way.UP);
    }

    private void read(Condition condition, Way way) {
        switch (condition) {
            case Condition.Not(Condition of) -> read(of, way.turned());
            case Condition.Both(Condition left, Condition right) -> both(left, right, way, way);
            case Condition.Either(Condition left, Condition right) -> both(left, right, way, way);
            case Condition.Sum(Condition left, Condition right) -> both(left, right, way, way);
            case Condition.Difference(Condition left, Condition right) -> both(left, right, way, way.turned());
            case Condition.Compare(Relation relation, Condition left, Condition right) ->
                compare(relation, left, right, way);
            case Condition.Meter(Meters meter) -> meter(meter, way);
            case Condition.Knows(String fact) -> knows(fact, way);
            case Condition.Variable(String name) -> vars.add(name);
            case Condition.Chosen(String option) -> options.add(option);
            case Condition.Visited(String node) -> nodes.add(node);
            case Condition.Proposed(String instrument) -> instruments.add(instrument);
            case Condition.Number number -> {}
            case Condition.HeardAct act -> {}
            case Condition.Mentions mentions -> {}
            case Condition.DaysLate days -> {}
        }
    }

    private void both(Condition left, Condition right, Way one, Way other) {
        read(left, one);
        read(right, other);
    }

    private void compare(Relation relation, Condition left, Condition right, Way way) {
        switch (relation) {
            case EQUAL, UNEQUAL -> both(left, right, Way.EITHER, Way.EITHER);
            case MORE, AT_LEAST -> both(left, right, way, way.turned());
            case LESS, AT_MOST -> both(left, right, way.turned(), way);
        }
    }

    private void meter(Meters meter, Way way) {
        meters.add(meter);
        if (way != Way.UP) {
            capped.add(meter);
        }
    }

    private void knows(String fact, Way way) {
        facts.add(fact);
        if (way != Way.UP) {
            denied.add(fact);
        }
    }
}
