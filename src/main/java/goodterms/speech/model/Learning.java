package goodterms.speech.model;

import goodterms.speech.words.Act;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the examples make of some words: their traits, the scores in thousandths, how sure, and the acts when asked. */
final class Learning {

    private final Traits traits;
    private final int[] places;
    private final Weighed weighed;
    private final SparseHeads heads;
    private final int toneMilli;
    private final int stanceMilli;
    private final int sure;

    /** One set once they were asked for, before that none. */
    private List<Set<Act>> acts = List.of();

    private Learning(Turn turn, Learnt learnt) {
        traits = Traits.of(turn.said(), turn.hits());
        places = traits.places(learnt.vocabulary());
        weighed = Weighed.of(places, learnt.vocabulary());
        heads = learnt.acts();
        var tone = Thirds.against(learnt.tone().sums(weighed));
        var stance = Thirds.against(learnt.stance().sums(weighed));
        toneMilli = tone.score(Thirds.OF_TONE);
        stanceMilli = stance.score(Thirds.OF_STANCE);
        sure = (int) Math.round(500 * (tone.sure(Thirds.OF_TONE) + stance.sure(Thirds.OF_STANCE)));
    }

    static Learning of(Turn turn, Learnt learnt) {
        return new Learning(turn, learnt);
    }

    Traits traits() {
        return traits;
    }

    /** The place of each trait in the vocabulary. */
    int[] places() {
        return places;
    }

    Weighed weighed() {
        return weighed;
    }

    int toneMilli() {
        return toneMilli;
    }

    int stanceMilli() {
        return stanceMilli;
    }

    /** How sure of tone and stance together, thousandths. */
    int sure() {
        return sure;
    }

    /** The acts heard in the words. */
    Set<Act> acts() {
        if (acts.isEmpty()) {
            acts = List.of(Collections.unmodifiableSet(summed()));
        }
        return acts.getFirst();
    }

    private Set<Act> summed() {
        var sums = heads.sums(weighed);
        var heard = EnumSet.noneOf(Act.class);
        for (var act : Act.values()) {
            if (sums[act.ordinal()] > 0) {
                heard.add(act);
            }
        }
        return heard;
    }

    private boolean anyOf(Set<Act> some) {
        return acts().stream().anyMatch(some::contains);
    }

    /** Whether the examples hear an enforcer threaten or attack. */
    boolean menaces() {
        return toneMilli >= Judge.EDGE && anyOf(Judge.MENACE);
    }

    /** Whether the examples hear a threat, an attack or mockery. */
    boolean proves() {
        return anyOf(Veto.PROOFS);
    }

    /** Whether the examples hear an attack on the person or mockery: both put the client in the wrong. */
    boolean insults() {
        return anyOf(Set.of(Act.PERSONAL_ATTACK));
    }
}
