package goodterms.debtor;

import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How the debtor takes a turn: the mood after it and a reason for every point. */
public record Reaction(Mood before, Mood after, List<Reason> reasons) {

    /** The most a reading moves in one turn, points. */
    public static final int MOST = 15;

    public Reaction {
        reasons = List.copyOf(reasons);
    }

    /** What a turn is made of, and what came before it. */
    public record Turn(
            Collection<Act> acts, Tally used, Map<String, Integer> authored, boolean agreed, int reactivityPct) {}

    /**
     * The effects of the acts of one turn, summed. A helpful act counts less each time; the second harmful act of a kind counts
     * one and a half times, the third twice, and so on; losses are scaled by the debtor's reactivity; what the author wrote for a
     * reading replaces the table's; no reading moves by more than {@link #MOST}.
     */
    public static Reaction to(Turn turn, Mood mood, ActTable table) {
        var reasons = new ArrayList<Reason>();
        var after = mood;
        for (var meter : METERS) {
            var from = reasons.size();
            var authored = turn.authored().get(meter.word());
            var sum = authored == null ? byActs(turn, meter, table, reasons) : byAuthor(authored, meter, reasons);
            var value = Math.clamp(mood.of(meter) + Math.clamp(sum, -MOST, MOST), 0, 100);
            var lost = value - mood.of(meter) - sum;
            if (lost != 0 && reasons.size() > from) {
                reasons.add(new Reason(meter, lost, "limit"));
            }
            after = after.with(meter, value);
        }
        return new Reaction(mood, after, reasons);
    }

    /** A single reading moved for a single reason. */
    public static Reaction of(Mood mood, Meter meter, int delta, String rule) {
        var after = mood.with(meter, mood.of(meter) + delta);
        var moved = after.of(meter) - mood.of(meter);
        return new Reaction(mood, after, moved == 0 ? List.of() : List.of(new Reason(meter, moved, rule)));
    }

    /** The same turn said in words that a company forbids: it wins no trust, whatever else was said in it. */
    public Reaction forbidden() {
        var won = after.trust() - before.trust();
        if (won <= 0) {
            return this;
        }
        var all = new ArrayList<>(reasons);
        all.add(new Reason(Meter.TRUST, -won, "house"));
        return new Reaction(before, after.with(Meter.TRUST, before.trust()), all);
    }

    private static final Meter[] METERS = Meter.values();

    private static int byAuthor(int points, Meter meter, List<Reason> reasons) {
        if (points != 0) {
            reasons.add(new Reason(meter, points, "author"));
        }
        return points;
    }

    private static int byActs(Turn turn, Meter meter, ActTable table, List<Reason> reasons) {
        var sum = 0;
        for (var act : turn.acts()) {
            var points = points(turn, table.rule(act), meter);
            if (points != 0) {
                reasons.add(new Reason(meter, points, "act." + act.word()));
                sum += points;
            }
        }
        return sum;
    }

    private static int points(Turn turn, ActRule rule, Meter meter) {
        return points(rule, effect(turn, rule).of(meter), turn.used().of(rule.act()), turn.reactivityPct());
    }

    /** What base points of an act come to after so many earlier uses, for a debtor of a reactivity in percent. */
    public static int points(ActRule rule, int base, int before, int reactivityPct) {
        var pct = rule.act().harmful() ? 100 + 50 * before : rule.repeatPct(before);
        var scaled = hundredths((long) base * pct);
        return scaled < 0 ? hundredths((long) scaled * reactivityPct) : scaled;
    }

    private static ActRule.Effect effect(Turn turn, ActRule rule) {
        if (!turn.agreed() && rule.early().isPresent()) {
            return rule.early().get();
        }
        if (rule.alone().isPresent() && turn.acts().stream().noneMatch(rule.partners()::contains)) {
            return rule.alone().get();
        }
        return rule.effect();
    }

    /** Divides by a hundred, halves away from zero. */
    static int hundredths(long value) {
        return Math.clamp((value + (value < 0 ? -50 : 50)) / 100, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
