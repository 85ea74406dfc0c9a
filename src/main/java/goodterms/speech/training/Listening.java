package goodterms.speech.training;

import goodterms.speech.model.Heads;
import goodterms.speech.model.Signals;
import goodterms.speech.model.Traits;

/** An example as the trainer uses it: its traits and what the rules heard. */
public record Listening(Example example, Traits traits, Signals signals) {

    static int tone(Example example) {
        return third(example.toneMilli());
    }

    static int stance(Example example) {
        return third(example.stanceMilli());
    }

    /** 0 below, 1 between, 2 above half a point. */
    static int third(int milli) {
        return milli <= -500 ? 0 : milli >= 500 ? 2 : 1;
    }

    static int best(double[] sums) {
        var best = 0;
        for (var i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }

    static double[] shares(Heads heads, goodterms.speech.model.Weighed weighed) {
        return Heads.shares(heads.sums(weighed), 1);
    }
}
