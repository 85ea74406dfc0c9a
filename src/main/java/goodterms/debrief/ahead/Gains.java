package goodterms.debrief.ahead;

import goodterms.debtor.ActRule;
import goodterms.debtor.ActTable;
import goodterms.debtor.Meter;
import goodterms.debtor.Mood;
import goodterms.debtor.Reaction;
import goodterms.debtor.Tally;
import goodterms.speech.words.Act;
import goodterms.talk.Bearing.Ahead;
import goodterms.talk.Stage;
import java.util.ArrayList;
import java.util.List;

/** How far acts can still move the readings, and what it is worth to have an act unused. All bounds are on the safe side. */
final class Gains {

    private static final int TOP = 100;

    private final ActTable table;
    private final int reactivity;

    Gains(Stage stage) {
        this.table = stage.rules().acts();
        this.reactivity = stage.scenario().debtor().reactivity();
    }

    /** The best reading of each kind that may still be reached, each for itself. */
    Mood best(Mood now, Tally used, Ahead ahead) {
        var patience = now.patience() + sum(Meter.PATIENCE, TOP, used, ahead);
        return new Mood(
                top(now.trust() + sum(Meter.TRUST, patience, used, ahead)),
                top(now.resolve() + sum(Meter.RESOLVE, patience, used, ahead)),
                top(now.willingness() + sum(Meter.WILLINGNESS, patience, used, ahead)),
                TOP);
    }

    private static int top(int value) {
        return Math.min(TOP, value);
    }

    private int sum(Meter meter, int patience, Tally used, Ahead ahead) {
        int sum = ahead.authored().getOrDefault(meter, 0);
        for (var use : ahead.uses()) {
            if (sum >= TOP) {
                return TOP;
            }
            sum += sum(table.rule(use.act()), meter, used.of(use.act()), use.times(), patience);
        }
        return sum;
    }

    /** The points of an act on a reading, used as often as there is room and patience for. A breach is worth nothing. */
    private int sum(ActRule rule, Meter meter, int before, int uses, int patience) {
        if (rule.act() == Act.THREAT || rule.act() == Act.PERSONAL_ATTACK) {
            return 0;
        }
        var sum = 0;
        var left = patience;
        for (var n = before; n < before + uses && left > 0 && sum < TOP; n++) {
            var points = most(rule, meter, n);
            if (points <= 0) {
                return sum;
            }
            sum += points;
            left += most(rule, Meter.PATIENCE, n);
        }
        return sum;
    }

    private int most(ActRule rule, Meter meter, int before) {
        var most = Integer.MIN_VALUE;
        for (var effect : variants(rule)) {
            most = Math.max(most, Reaction.points(rule, effect.of(meter), before, reactivity));
        }
        return most;
    }

    static List<ActRule.Effect> variants(ActRule rule) {
        var all = new ArrayList<ActRule.Effect>(3);
        all.add(rule.effect());
        rule.alone().ifPresent(all::add);
        rule.early().ifPresent(all::add);
        return all;
    }
}
