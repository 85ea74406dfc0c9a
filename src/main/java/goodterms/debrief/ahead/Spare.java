package goodterms.debrief.ahead;

import goodterms.debtor.ActRule;
import goodterms.debtor.ActTable;
import goodterms.debtor.Meter;
import goodterms.debtor.Reaction;
import goodterms.speech.words.Act;
import goodterms.talk.Stage;

/** What it is worth to have an act unused: the points by which it may still bring a talk forward that used it less. */
final class Spare {

    private static final Meter[] METERS = Meter.values();

    /** How often a harmful act that pays on one reading is thought to be repeated. */
    private static final int REPEATED = 4;

    private static final int COUNTS = 16;

    private final ActTable table;
    private final int reactivity;
    private final int[][][] known = new int[Act.values().length * (REPEATED + 2)][COUNTS * COUNTS][];

    Spare(Stage stage) {
        this.table = stage.rules().acts();
        this.reactivity = stage.scenario().debtor().reactivity();
    }

    /** The points of each reading that one who used the act {@code other} times may win back on one who used it {@code used} times. */
    int[] points(Act act, int used, int other, int uses) {
        var rule = table.rule(act);
        var times = Math.min(
                uses,
                rule.act().harmful()
                        ? REPEATED
                        : Math.min(REPEATED + 1, rule.repeats().size()));
        var row = known[act.ordinal() * (REPEATED + 2) + times];
        var place = Math.min(used, COUNTS - 1) * COUNTS + Math.min(other, COUNTS - 1);
        if (row[place] == null) {
            row[place] = points(rule, used, other, times);
        }
        return row[place];
    }

    private int[] points(ActRule rule, int used, int other, int times) {
        var points = new int[METERS.length];
        for (var n = 0; n < times; n++) {
            for (var meter : METERS) {
                points[meter.ordinal()] += most(rule, meter, used + n, other + n);
            }
        }
        return points;
    }

    private int most(ActRule rule, Meter meter, int used, int other) {
        var most = 0;
        for (var effect : Gains.variants(rule)) {
            var base = effect.of(meter);
            most = Math.max(
                    most,
                    Reaction.points(rule, base, other, reactivity) - Reaction.points(rule, base, used, reactivity));
        }
        return most;
    }
}
