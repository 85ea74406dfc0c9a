package goodterms.speech.model;

import goodterms.speech.words.Act;
import java.util.EnumSet;
import java.util.Set;

/** What the examples make of some words: their traits, the scores in thousandths, and how sure. */
record Learning(
        Traits traits, int[] places, Weighed weighed, int toneMilli, int stanceMilli, int sure, SparseHeads heads) {

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
                Judge.score(tone, 0),
                Judge.score(stance, Judge.DOUBT),
                (int) Math.round(500 * (tone[Judge.top(tone, 0)] + stance[Judge.top(stance, Judge.DOUBT)])),
                learnt.acts());
    }

    /** The acts heard in the words; summed anew each time, as few words are asked for them. */
    Set<Act> acts() {
        var sums = heads.sums(weighed);
        var acts = EnumSet.noneOf(Act.class);
        for (var act : Act.values()) {
            if (sums[act.ordinal()] > 0) {
                acts.add(act);
            }
        }
        return acts;
    }

    private boolean acts(Set<Act> some) {
        return acts().stream().anyMatch(some::contains);
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
