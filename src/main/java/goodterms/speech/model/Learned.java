package goodterms.speech.model;

import goodterms.speech.Listener;
import goodterms.speech.Model;
import goodterms.speech.morphology.Feature;
import goodterms.speech.rules.Hit;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Sentence;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Status;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs the rules met together with what was learned from examples; a veto of the rules stands. */
public final class Learned implements Model {

    /** What an utterance surely of a class scores, thousandths. */
    private static final int POLE = 1800;

    private static final int EDGE = 500;
    private static final int CERTAIN = 900;

    /** So many sentences are heard one by one. */
    private static final int MANY = 8;

    /** Quoted words that are more than a name. */
    private static final int SPEECH = 3;

    private static final Set<Act> MENACE = Set.of(Act.THREAT, Act.PERSONAL_ATTACK);

    private final Learnt learnt;

    public Learned(Learnt learnt) {
        this.learnt = learnt;
    }

    @Override
    public String version() {
        return learnt.source();
    }

    @Override
    public Heard weigh(Said said, List<Hit> hits, Heard byRules, Listener.Context context) {
        if (byRules.status() == Status.UNSCORABLE) {
            return byRules;
        }
        var traits = Traits.of(said, hits);
        var places = traits.places(learnt.vocabulary());
        var weighed = Weighed.of(places, learnt.vocabulary());
        var tone = Heads.thirds(learnt.tone().sums(weighed));
        var stance = Heads.thirds(learnt.stance().sums(weighed));
        var veto = Veto.of(byRules);
        var toneMilli = veto.tone(score(tone), byRules.toneMilli());
        var learned = Math.min(unsoftened(said, hits, score(stance)), withoutMenace(said, hits));
        var fair = quoting(said, byRules) ? Math.max(learned, 1 - EDGE) : learned;
        var earned = veto != Veto.NONE || toneMilli >= EDGE && proved(weighed) ? Math.min(fair, EDGE - 1) : fair;
        var stanceMilli = veto.stance(earned, byRules.stanceMilli());
        var sure = (int) Math.round(500 * (tone[top(tone)] + stance[top(stance)]));
        var confidence = veto == Veto.NONE ? sure : Math.max(sure, CERTAIN);
        return new Heard(
                confidence < learnt.unsureBelow() ? Status.UNSURE : Status.SCORED,
                Optional.empty(),
                toneMilli,
                stanceMilli,
                acts(weighed, byRules, veto, Tone.of(toneMilli), Stance.of(stanceMilli)),
                byRules.mentions(),
                confidence,
                new Explaining(learnt, said, traits, places, weighed, byRules).evidence(toneMilli, stanceMilli),
                byRules.advice());
    }

    /** An accusation is as bad as its worst sentence: what stands around blame does not soften it. */
    private int unsoftened(Said said, List<Hit> hits, int whole) {
        var worst = whole;
        var sentences = said.sentences();
        for (var i = 0; whole <= -EDGE && sentences.size() > 1 && i < Math.min(MANY, sentences.size()); i++) {
            var at = i;
            var there = hits.stream().filter(h -> h.sentence() == at).toList();
            var alone = weighed(said.only(List.of(sentences.get(at))), there);
            worst = worded(sentences.get(at))
                    ? Math.min(worst, score(Heads.thirds(learnt.stance().sums(alone))))
                    : worst;
        }
        return worst;
    }

    /** The worst stance with a sentence left out that by itself threatens or attacks: menace never makes the rest kinder. */
    private int withoutMenace(Said said, List<Hit> hits) {
        var worst = Integer.MAX_VALUE;
        var sentences = said.sentences();
        var several = sentences.stream().filter(Learned::worded).count() > 1;
        for (var i = 0; several && i < Math.min(MANY, sentences.size()); i++) {
            var left = i;
            var there = hits.stream().filter(h -> h.sentence() == left).toList();
            if (menacing(said.only(List.of(sentences.get(left))), there)) {
                var kept = new ArrayList<>(sentences);
                kept.remove(left);
                var others = hits.stream().filter(h -> h.sentence() != left).toList();
                worst = Math.min(worst, score(Heads.thirds(learnt.stance().sums(weighed(said.only(kept), others)))));
            }
        }
        return worst;
    }

    /** Whether a threat or an attack is heard in one sentence, by the rules or from the examples. */
    private boolean menacing(Said sentence, List<Hit> hits) {
        var sums = learnt.acts().sums(weighed(sentence, hits));
        return MENACE.stream()
                .anyMatch(act -> sums[act.ordinal()] > 0
                        || hits.stream()
                                .anyMatch(h -> h.factor() > 0
                                        && h.rule().signal().acts().contains(act)));
    }

    private Weighed weighed(Said said, List<Hit> hits) {
        return Weighed.of(Traits.of(said, hits), learnt.vocabulary());
    }

    private static boolean worded(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> word.token().word());
    }

    /** Whether someone else's words are quoted and no rule heard the speaker himself accuse: then blame is not his. */
    private static boolean quoting(Said said, Heard byRules) {
        var quoted = said.words().stream().filter(word -> word.token().quoted()).toList();
        boolean speech = quoted.size() >= SPEECH || quoted.stream().anyMatch(word -> word.may(Feature.VERB));
        return byRules.stanceMilli() > -EDGE && speech;
    }

    /** The likeliest class decides on which side of the edges the score lies, the shares where. */
    static int score(double[] shares) {
        var expected = (int) Math.round(POLE * (shares[2] - shares[0]));
        return switch (top(shares)) {
            case 0 -> Math.min(expected, -EDGE);
            case 2 -> Math.max(expected, EDGE);
            default -> Math.clamp(expected, 1 - EDGE, EDGE - 1);
        };
    }

    private static int top(double[] shares) {
        var best = 0;
        for (var i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }

    /** The acts learned; and where the rules veto, the ones they rest on; thanks are none then. */
    private Set<Act> acts(Weighed weighed, Heard byRules, Veto veto, Tone tone, Stance stance) {
        var acts = EnumSet.noneOf(Act.class);
        var sums = learnt.acts().sums(weighed);
        for (var act : Act.values()) {
            if (sums[act.ordinal()] > 0 && Poles.fit(act, tone, stance)) {
                acts.add(act);
            }
        }
        if (veto != Veto.NONE) {
            byRules.acts().stream().filter(Veto::proves).forEach(acts::add);
            acts.remove(Act.GRATITUDE);
        }
        return acts;
    }

    /** Whether the examples hear a threat, an attack or mockery. */
    private boolean proved(Weighed weighed) {
        var sums = learnt.acts().sums(weighed);
        return Veto.PROOFS.stream().anyMatch(act -> sums[act.ordinal()] > 0);
    }
}
