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

    private static final int LIMIT = 2000;

    /** So many sentences are heard one by one. */
    private static final int MANY = 8;

    /** Fewer words than this beside a pardon or a quotation say nothing of their own. */
    private static final int FEW = 3;

    static final Set<Act> MENACE = Set.of(Act.THREAT, Act.PERSONAL_ATTACK);

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
        return verdict(turn, whole, MANY);
    }

    /** So many menacing sentences at most are taken away, the last one first. */
    private Verdict verdict(Turn turn, Learning whole, int most) {
        var own = settled(turn, whole);
        var worded = turn.worded();
        if (worded.size() < 2 || most == 0) {
            return own;
        }
        return worded.stream()
                .skip(Math.max(0, worded.size() - MANY))
                .filter(part -> menacing(turn, part))
                .reduce((first, second) -> second)
                .map(turn::without)
                .map(rest -> verdict(rest, learning(rest), most - 1))
                .map(rest -> new Verdict(own.toneMilli(), Math.min(own.stanceMilli(), rest.stanceMilli())))
                .orElse(own);
    }

    private Verdict settled(Turn turn, Learning whole) {
        var firm = Firm.of(turn);
        var veto = Veto.of(firm.hits());
        var heard = new Verdict(veto.tone(whole.toneMilli()), spoken(turn, whole, firm));
        var fair =
                veto == Veto.NONE && !firm.charges() && !firm.pardons().isEmpty() ? pardoned(turn, firm, heard) : heard;
        var stance = fair.stanceMilli();
        if (veto != Veto.NONE || fair.toneMilli() >= EDGE && whole.proves()) {
            stance = Math.min(stance, whole.insults() ? -EDGE : EDGE - 1);
        }
        if (firm.presses()) {
            var capped = Math.min(stance, EDGE - 1);
            stance = Math.max(capped + firm.harm(), Math.min(capped, 1 - EDGE));
        }
        return new Verdict(fair.toneMilli(), Math.max(-LIMIT, veto.stance(stance, firm.hits())));
    }

    /** The stance of the speaker's own words: a charge is one, a quotation beside which the speaker lays no blame is none. */
    private int spoken(Turn turn, Learning whole, Firm firm) {
        var stance = unsoftened(turn, whole);
        if (firm.charges()) {
            return Math.min(stance, Math.min(-EDGE, firm.harm()));
        }
        return turn.quotes() && !firm.blames() && fair(turn.unquoted()) ? Math.max(stance, 1 - EDGE) : stance;
    }

    /** Whether the words beside a quotation, heard by themselves, do not surely lay blame. */
    private boolean fair(Turn own) {
        if (own.words() < FEW) {
            return true;
        }
        var heard = learning(own);
        return heard.stanceMilli() > -EDGE || heard.sure() < learnt.unsureBelow();
    }

    /** What a pardon makes of a turn, unless that which it does not reach accuses or presses by itself. */
    private Verdict pardoned(Turn turn, Firm firm, Verdict heard) {
        var rest = turn.outside(firm.pardons());
        var left = rest.words() < FEW ? new Verdict(0, 0) : verdict(rest, learning(rest));
        var tone = left.toneMilli() < EDGE ? Math.min(heard.toneMilli(), EDGE - 1) : heard.toneMilli();
        var stance = left.stanceMilli() > -EDGE
                ? Math.max(heard.stanceMilli(), firm.praises() ? EDGE : 1 - EDGE)
                : heard.stanceMilli();
        return new Verdict(tone, stance);
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
                || alone(turn, part).menaces();
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
}
