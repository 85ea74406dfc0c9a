package goodterms.speech.model;

import goodterms.speech.words.Act;
import java.util.Set;

/** What the examples make of some words: their traits, the scores in thousandths, how sure, and a sum for each act. */
record Learning(Traits traits, int[] places, Weighed weighed, int toneMilli, int stanceMilli, int sure, double[] sums) {

    static Learning of(Turn turn, Learnt learnt) {
        var traits = Traits.of(turn.said(), turn.hits());
        var places = traits.places(learnt.vocabulary());
        var weighed = Weighed.of(places, learnt.vocabulary());
        var tone = Heads.thirds(learnt.tone().sums(weighed));
        var stance = Heads.thirds(learnt.stance().sums(weighed));
        return new Learning(
                traits,
                places,
                weighed,
                Judge.score(tone),
                Judge.score(stance),
                (int) Math.round(500 * (tone[Judge.top(tone)] + stance[Judge.top(stance)])),
                learnt.acts().sums(weighed));
    }

    boolean act(Act act) {
        return sums[act.ordinal()] > 0;
    }

    boolean acts(Set<Act> acts) {
        return acts.stream().anyMatch(this::act);
    }

    /** Whether the examples hear an enforcer threaten or attack. */
    boolean menaces() {
        return toneMilli >= Judge.EDGE && acts(Judge.MENACE);
    }

    /** Whether the examples hear a threat, an attack or mockery. */
    boolean proves() {
        return acts(Veto.PROOFS);
    }

    /** Whether the examples hear an attack on the person or mockery: both put the client in the wrong. */
    boolean insults() {
        return acts(Set.of(Act.PERSONAL_ATTACK));
    }
}
