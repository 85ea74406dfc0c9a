package goodterms.speech.model;

import goodterms.speech.Listener;
import goodterms.speech.Model;
import goodterms.speech.rules.Hit;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Sentence;
import goodterms.speech.text.Token;
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

    /** Sentences of which the worst is sought. */
    private static final int MANY = 8;

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
        var learned = toneMilli >= EDGE || menacing(veto, weighed) ? atWorst(said, hits, score(stance)) : score(stance);
        var stanceMilli =
                veto.stance(quoting(said, byRules) ? Math.max(learned, 1 - EDGE) : learned, byRules.stanceMilli());
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

    /** Whether a threat or an attack was heard, by the rules or from the examples. */
    private boolean menacing(Veto veto, Weighed weighed) {
        var sums = learnt.acts().sums(weighed);
        return veto != Veto.NONE || Veto.PROOFS.stream().anyMatch(act -> sums[act.ordinal()] > 0);
    }

    /** The worst stance with any one sentence left out: a threat never makes the rest kinder. */
    private int atWorst(Said said, List<Hit> hits, int whole) {
        var worst = whole;
        var sentences = said.sentences();
        for (var i = 0; i < Math.min(MANY, sentences.size()); i++) {
            var left = i;
            var kept = new ArrayList<>(sentences);
            kept.remove(left);
            if (kept.stream().noneMatch(Learned::worded)) {
                continue;
            }
            var others = hits.stream().filter(h -> h.sentence() != left).toList();
            var traits = Traits.of(said.only(kept), others);
            var stance = Heads.thirds(learnt.stance().sums(Weighed.of(traits, learnt.vocabulary())));
            worst = Math.min(worst, score(stance));
        }
        return worst;
    }

    private static boolean worded(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> word.token().word());
    }

    /** Whether someone else's words are quoted and no rule heard the speaker himself accuse: then blame is not his. */
    private static boolean quoting(Said said, Heard byRules) {
        return byRules.stanceMilli() > -EDGE
                && said.utterance().tokens().stream().anyMatch(Token::quoted);
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
}
