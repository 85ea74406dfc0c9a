package goodterms.speech.model;

import goodterms.speech.Listener;
import goodterms.speech.Model;
import goodterms.speech.rules.Hit;
import goodterms.speech.rules.Said;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Status;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs the rules met together with what was learned from examples; what the rules settle stands. */
public final class Learned implements Model {

    private static final int CERTAIN = 900;

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
        var judge = new Judge(learnt);
        var turn = Turn.of(said, hits);
        var learning = judge.learning(turn);
        var verdict = judge.verdict(turn, learning);
        var firm = Firm.of(turn);
        var veto = Veto.of(firm.hits());
        var evidence =
                new Explaining(learnt, said, learning, byRules).evidence(verdict.toneMilli(), verdict.stanceMilli());
        var acts = Grounds.of(said, evidence).bear(verdict)
                ? acts(learning, firm, veto, verdict)
                : EnumSet.noneOf(Act.class);
        var confidence = confidence(learning, firm, veto, acts);
        return new Heard(
                confidence < learnt.unsureBelow() ? Status.UNSURE : Status.SCORED,
                Optional.empty(),
                verdict.toneMilli(),
                verdict.stanceMilli(),
                acts,
                byRules.mentions(),
                confidence,
                evidence,
                fair(firm, verdict) ? Optional.empty() : byRules.advice());
    }

    /** Whether a pardon stands: what it reaches over needs no better wording. */
    private static boolean fair(Firm firm, Judge.Verdict verdict) {
        return !firm.pardons().isEmpty()
                && Tone.of(verdict.toneMilli()) == Tone.REPRESENTATIVE
                && Stance.of(verdict.stanceMilli()) != Stance.ACCUSATION;
    }

    /** What the rules settle is certain; a turn that does nothing known in the trade was not understood. */
    private int confidence(Learning learning, Firm firm, Veto veto, Set<Act> acts) {
        if (veto != Veto.NONE) {
            return Math.max(learning.sure(), CERTAIN);
        }
        if (firm.any()) {
            return Math.max(learning.sure(), learnt.unsureBelow());
        }
        return acts.isEmpty() ? Math.min(learning.sure(), learnt.unsureBelow() - 1) : learning.sure();
    }

    /** The acts learned, less those that a firm rule unmasks; and where the rules veto, the ones they rest on. */
    private static Set<Act> acts(Learning learning, Firm firm, Veto veto, Judge.Verdict verdict) {
        var tone = Tone.of(verdict.toneMilli());
        var stance = Stance.of(verdict.stanceMilli());
        var acts = EnumSet.noneOf(Act.class);
        acts.addAll(learning.acts());
        acts.removeIf(act -> !Poles.fit(act, tone, stance));
        acts.removeAll(firm.unmasked(stance));
        if (veto != Veto.NONE) {
            firm.hits().stream()
                    .flatMap(hit -> hit.rule().signal().acts().stream())
                    .filter(Veto::proves)
                    .forEach(acts::add);
            acts.remove(Act.GRATITUDE);
        }
        return acts;
    }
}
