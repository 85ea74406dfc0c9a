package goodterms.speech.model;

import goodterms.speech.Listener;
import goodterms.speech.Model;
import goodterms.speech.rules.Said;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Weighs what the rules heard together with what was learned from examples; a veto of the rules stands. */
public final class Learned implements Model {

    /** What an utterance of a class scores on average, thousandths. */
    private static final int POLE = 1600;

    private static final int EDGE = 500;
    private static final int LIMIT = 2000;

    /** Below this confidence, thousandths, a verdict moves nothing. */
    private static final int UNSURE_BELOW = 520;

    private static final int CERTAIN = 900;
    private static final double ACT_HEARD = 0.5;

    private final Learnt learnt;
    private final String version;

    public Learned(Learnt learnt, String version) {
        this.learnt = learnt;
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Heard weigh(Said said, Heard byRules, Listener.Context context) {
        if (byRules.status() == Status.UNSCORABLE) {
            return byRules;
        }
        var traits = Traits.of(said);
        var weighed = Weighed.of(traits, learnt.vocabulary(), Signals.of(byRules));
        var tone = Heads.shares(learnt.tone().sums(weighed), learnt.toneTemperature());
        var stance = Heads.shares(learnt.stance().sums(weighed), learnt.stanceTemperature());
        var toneMilli = score(tone);
        var stanceMilli = score(stance);
        var veto = Veto.of(byRules);
        toneMilli = veto.tone(toneMilli, byRules.toneMilli());
        stanceMilli = veto.stance(stanceMilli, byRules.stanceMilli());
        var sure = (int) Math.round(500 * (top(tone) + top(stance)));
        var confidence = veto == Veto.NONE ? sure : Math.max(sure, CERTAIN);
        return new Heard(
                confidence < UNSURE_BELOW ? Status.UNSURE : Status.SCORED,
                Optional.empty(),
                toneMilli,
                stanceMilli,
                acts(weighed, byRules),
                byRules.mentions(),
                confidence,
                new Explaining(learnt, said, traits, weighed, byRules).evidence(toneMilli, stanceMilli),
                byRules.advice());
    }

    /** The likeliest class decides on which side of the edges the score lies, the shares where. */
    static int score(double[] shares) {
        var best = 0;
        for (var i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        var expected = (int) Math.round(POLE * (shares[2] - shares[0]) * 1.15);
        return switch (best) {
            case 0 -> Math.clamp(expected, -LIMIT, -EDGE);
            case 2 -> Math.clamp(expected, EDGE, LIMIT);
            default -> Math.clamp(expected, 1 - EDGE, EDGE - 1);
        };
    }

    private static double top(double[] shares) {
        return Math.max(shares[0], Math.max(shares[1], shares[2]));
    }

    /** The acts learned, and those the rules alone may add: the ones that veto. */
    private Set<Act> acts(Weighed weighed, Heard byRules) {
        var heads = learnt.acts();
        if (heads.count() == 0) {
            return byRules.acts();
        }
        var acts = EnumSet.noneOf(Act.class);
        var sums = heads.sums(weighed);
        for (var act : Act.values()) {
            if (Heads.logistic(sums[act.ordinal()]) >= ACT_HEARD) {
                acts.add(act);
            }
        }
        return acts;
    }
}
