package goodterms.debrief;

import goodterms.scenario.Node.Outcome;
import goodterms.settlement.Proposal;
import goodterms.settlement.Proposal.Slot;
import goodterms.talk.Agreement;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A call looked at afterwards: what came of it, what it is worth, every turn with its reasons, why she really did not pay, what the
 * commitment lacks, what each turn lost, the three turns that are marked, and an offer that would have been stronger. It only reads events; it judges nothing anew.
 */
public record Debrief(
        Optional<Outcome> outcome,
        Optional<Agreement> agreement,
        Figures figures,
        List<TurnReview> turns,
        Cause cause,
        Set<Slot> missing,
        Regret regret,
        Optional<TurnReview> best,
        Optional<TurnReview> costliest,
        Optional<TurnReview> turning,
        Optional<Proposal> stronger) {

    /** The true cause against the cover: what she said, what it really was, and whether it came out. */
    public record Cause(String cover, Optional<String> truth, boolean found, boolean withheld) {}

    public static Debrief of(Talk talk) {
        var turns = Reviewing.turns(talk);
        var agreement = talk.state().agreement();
        var regret = Regret.of(talk);
        var marks = Marked.of(turns, regret);
        return new Debrief(
                talk.state().over(),
                agreement,
                Worth.of(talk),
                turns,
                cause(talk),
                missing(agreement),
                regret,
                marks.best(),
                marks.costliest(),
                marks.turning(),
                Stronger.than(talk));
    }

    /** The two-goal index measured against the best that this call could come to, thousandths. */
    public int normalised() {
        return regret.reachable() == 0 ? 0 : Math.min(1000, figures.index() * 1000 / regret.reachable());
    }

    private static Cause cause(Talk talk) {
        var stage = talk.stage();
        var debtor = stage.scenario().debtor();
        var truth = debtor.truth()
                .map(f -> stage.scenario().facts().get(f))
                .map(t -> stage.voice().say(t));
        var found =
                debtor.truth().map(f -> stage.known(talk.state()).contains(f)).orElse(true);
        var withheld = talk.events().stream().anyMatch(Event.Withheld.class::isInstance);
        return new Cause(stage.voice().say(debtor.cover()), truth, found, withheld);
    }

    private static Set<Slot> missing(Optional<Agreement> agreement) {
        var missing = EnumSet.allOf(Slot.class);
        agreement.ifPresent(a -> a.proposal().slots().forEach(missing::remove));
        return missing;
    }

    /** The figures of a playthrough's last line: {@code money 0.93, relationship 0.81, index 0.87}. */
    public static String line(Talk talk) {
        var figures = Worth.of(talk);
        return "money " + decimal(figures.money()) + ", relationship " + decimal(figures.relationship()) + ", index "
                + decimal(figures.index());
    }

    private static String decimal(int milli) {
        var hundredths = (milli + 5) / 10;
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }
}
