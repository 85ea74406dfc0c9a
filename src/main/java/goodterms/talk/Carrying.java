package goodterms.talk;

import goodterms.settlement.Proposal;
import goodterms.speech.words.Act;
import goodterms.talk.Opening.Carried;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one part of a series leaves to the next. */
public final class Carrying {

    private static final List<Act> CONDITIONS =
            List.of(Act.CONSEQUENCE, Act.CONDITIONAL_CONCESSION, Act.PROPOSES_BENEFIT, Act.DEADLINE);

    private Carrying() {}

    /** What a finished call leaves, before it is known whether its promise is kept. */
    public static Carried left(Talk ended) {
        var before = ended.stage().opening().carried();
        var state = ended.state();
        var facts = new ArrayList<>(before.facts());
        for (var fact : ended.stage().known(state)) {
            if (!facts.contains(fact)) {
                facts.add(fact);
            }
        }
        return new Carried(
                state.mood().trust(),
                before.precedent() + (dated(state) || conditioned(state) ? 0 : 1),
                before.kept(),
                before.broken(),
                facts);
    }

    /** The chance in percent that what was promised is kept; empty where nothing with a date was. */
    public static Optional<Integer> keptPct(Talk ended) {
        return ended.state()
                .agreement()
                .filter(a -> dated(a.proposal()))
                .map(a -> a.answer().figures().keptPct());
    }

    /**
     * Whether what was promised was kept, drawn once by the seed of the call, apart from its score; empty where nothing with a
     * date was promised.
     */
    public static Optional<Boolean> kept(Talk ended) {
        var opening = ended.stage().opening();
        return keptPct(ended).map(pct -> drawn(opening.carried(), opening.seed()) < pct);
    }

    private static long drawn(Carried carried, long seed) {
        return Math.floorMod(Seeds.draw(seed, "kept", carried.kept() + carried.broken()), 100L);
    }

    /** What the next part begins with: the promise is drawn by the seed, kept or broken; certain at 0 and 100. */
    public static Carried into(Carried left, Optional<Integer> keptPct, long seed) {
        if (keptPct.isEmpty()) {
            return left;
        }
        var kept = drawn(left, seed) < keptPct.get();
        return new Carried(
                left.trust(),
                left.precedent(),
                left.kept() + (kept ? 1 : 0),
                left.broken() + (kept ? 0 : 1),
                left.facts());
    }

    private static boolean dated(State state) {
        return state.agreement().filter(a -> dated(a.proposal())).isPresent();
    }

    private static boolean dated(Proposal proposal) {
        return !proposal.payments().isEmpty();
    }

    private static boolean conditioned(State state) {
        return CONDITIONS.stream().anyMatch(act -> state.used().of(act) > 0);
    }
}
