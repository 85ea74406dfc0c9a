package goodterms.speech.rules;

import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What each hit adds to a scale, in thousandths. Of the shares that pull one way the strongest counts whole, the next half, the
 * next a quarter; together they stay within 2000. A kindness or a plea said twice in different words counts once.
 */
final class Shares {

    /** What one hit adds to one scale. */
    record Share(Hit hit, Dimension dimension, int milli) {}

    private static final int LIMIT = 2000;
    private static final int TONE_FLOOR = 600;
    private static final int STANCE_CEILING = -500;
    private static final int CLEAR = 500;

    private final List<Hit> hits;
    private final boolean vetoed;

    Shares(List<Hit> hits) {
        this.hits = hits;
        this.vetoed = hits.stream().anyMatch(hit -> hit.rule().signal().veto().isPresent());
    }

    /** Shares of the tone; {@code softening} in thousandths damps what sounds pleading when a concrete request stands beside it. */
    List<Share> tone(int softening) {
        var above = pull(Dimension.TONE, 1, 1000);
        var below = vetoed ? List.<Share>of() : pull(Dimension.TONE, -1, softening);
        return floored(joined(above, below), Dimension.TONE, TONE_FLOOR);
    }

    /** Shares of the stance; {@code credit} in thousandths is how much kindness counts. A clear accusation outweighs all of it. */
    List<Share> stance(int credit) {
        var against = pull(Dimension.STANCE, -1, 1000);
        int blame = -sum(against);
        int left = vetoed || blame >= CLEAR ? 0 : credit * (CLEAR - blame) / CLEAR;
        return floored(joined(against, pull(Dimension.STANCE, 1, left)), Dimension.STANCE, STANCE_CEILING);
    }

    static int sum(List<Share> shares) {
        return shares.stream().mapToInt(Share::milli).sum();
    }

    private List<Share> pull(Dimension dimension, int sign, int scale) {
        var pulling = hits.stream()
                .map(hit -> new Share(hit, dimension, weight(hit, dimension)))
                .filter(share -> share.milli() * sign > 0)
                .sorted(Comparator.comparingInt((Share share) -> -Math.abs(share.milli()))
                        .thenComparing(share -> share.hit().rule().id()))
                .toList();
        var shares = new ArrayList<Share>();
        int total = 0;
        int part = 1000;
        var met = new HashSet<Set<Act>>();
        boolean once = dimension == Dimension.STANCE ? sign > 0 : sign < 0;
        for (var share : pulling) {
            var acts = share.hit().rule().signal().acts();
            if (once && !acts.isEmpty() && !met.add(acts)) {
                continue;
            }
            int milli = share.milli() * part / 1000 * scale / 1000;
            milli = sign * Math.min(Math.abs(milli), LIMIT - total);
            total += Math.abs(milli);
            part /= 2;
            if (milli != 0) {
                shares.add(new Share(share.hit(), dimension, milli));
            }
        }
        return shares;
    }

    private static int weight(Hit hit, Dimension dimension) {
        var signal = hit.rule().signal();
        int weight = dimension == Dimension.TONE ? signal.tone() : signal.stance();
        return weight * hit.factor() / 1000;
    }

    /** A veto leaves the score no better than its cap: the vetoing hit takes the difference upon itself. */
    private List<Share> floored(List<Share> shares, Dimension dimension, int cap) {
        int missing = cap - sum(shares);
        if (!vetoed || cap > 0 && missing <= 0 || cap < 0 && missing >= 0) {
            return shares;
        }
        var veto = hits.stream()
                .filter(hit -> hit.rule().signal().veto().isPresent())
                .findFirst()
                .orElseThrow();
        var capped = new ArrayList<Share>();
        boolean added = false;
        for (var share : shares) {
            boolean its = share.hit().equals(veto);
            capped.add(its ? new Share(veto, dimension, share.milli() + missing) : share);
            added |= its;
        }
        if (!added) {
            capped.add(new Share(veto, dimension, missing));
        }
        return capped;
    }

    private static List<Share> joined(List<Share> first, List<Share> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
