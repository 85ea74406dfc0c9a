package goodterms.speech.model;

import goodterms.speech.rules.Hit;
import goodterms.speech.words.Act;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges one turn: what was learned of it as a whole, its worst sentence, and above that what the rules settle. Menace never makes
 * a turn kinder than it is without it.
 */
final class Judge {

    static final int EDGE = 500;

    /** What an utterance surely of a class scores, thousandths. */
    private static final int POLE = 1800;

    /** So many sentences are heard one by one. */
    private static final int MANY = 8;

    /** Fewer words than this beside a pardon say nothing of their own. */
    private static final int FEW = 3;

    private static final Set<Act> MENACE = Set.of(Act.THREAT, Act.PERSONAL_ATTACK);

    /** Scores in thousandths. */
    record Verdict(int toneMilli, int stanceMilli) {}

    private final Learnt learnt;
    private final Map<Turn.Part, Learning> alone = new IdentityHashMap<>();

    Judge(Learnt learnt) {
        this.learnt = learnt;
    }

    /** What the examples make of a turn. */
    Learning learning(Turn turn) {
        return Learning.of(turn, learnt);
    }

    Verdict verdict(Turn turn, Learning whole) {
        var own = settled(turn, whole);
        var worded = turn.worded();
        if (worded.size() < 2) {
            return own;
        }
        return worded.stream()
                .skip(Math.max(0, worded.size() - MANY))
                .filter(part -> menacing(turn, part))
                .reduce((first, second) -> second)
                .map(turn::without)
                .map(rest -> verdict(rest, learning(rest)))
                .map(rest -> new Verdict(own.toneMilli(), Math.min(own.stanceMilli(), rest.stanceMilli())))
                .orElse(own);
    }

    private Verdict settled(Turn turn, Learning whole) {
        var firm = Firm.of(turn);
        var veto = Veto.of(firm.hits());
        var tone = veto.tone(whole.toneMilli());
        var stance = unsoftened(turn, whole);
        if (firm.charges()) {
            stance = Math.min(stance, Math.min(-EDGE, firm.harm()));
        } else if (turn.quotes() && !firm.blames()) {
            stance = Math.max(stance, 1 - EDGE);
        }
        if (veto == Veto.NONE && !firm.charges() && firm.pardons(false)) {
            var rest = turn.outside(firm.pardons());
            var left = rest.words() < FEW ? new Verdict(0, 0) : verdict(rest, learning(rest));
            tone = left.toneMilli() < EDGE ? Math.min(tone, EDGE - 1) : tone;
            if (left.stanceMilli() > -EDGE) {
                stance = Math.max(stance, firm.pardons(true) ? EDGE : 1 - EDGE);
            }
        }
        if (veto != Veto.NONE || tone >= EDGE && whole.proves()) {
            stance = Math.min(stance, EDGE - 1);
        }
        if (firm.presses()) {
            var capped = Math.min(stance, EDGE - 1);
            stance = Math.max(capped + firm.harm(), Math.min(capped, 1 - EDGE));
        }
        return new Verdict(tone, Math.max(-2 * POLE, veto.stance(stance, firm.hits())));
    }

    /** An accusation is as bad as its worst sentence: what stands around blame does not soften it. */
    private int unsoftened(Turn turn, Learning whole) {
        var worded = turn.worded();
        if (whole.stanceMilli() > -EDGE || worded.size() < 2) {
            return whole.stanceMilli();
        }
        return worded.stream()
                .limit(MANY)
                .mapToInt(part -> alone(turn, part).stanceMilli())
                .reduce(whole.stanceMilli(), Math::min);
    }

    /** Whether a threat or an attack is heard in one sentence, by the rules or from the examples. */
    private boolean menacing(Turn turn, Turn.Part part) {
        return part.hits().stream().anyMatch(Judge::menaces)
                || alone(turn, part).acts(MENACE);
    }

    private static boolean menaces(Hit hit) {
        return hit.factor() > 0 && hit.rule().signal().acts().stream().anyMatch(MENACE::contains);
    }

    private Learning alone(Turn turn, Turn.Part part) {
        var known = alone.get(part);
        if (known != null) {
            return known;
        }
        var learning = learning(turn.only(List.of(part)));
        alone.put(part, learning);
        return learning;
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

    static int top(double[] shares) {
        var best = 0;
        for (var i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }
}
