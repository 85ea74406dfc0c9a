package goodterms.debrief;

import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Rate;
import goodterms.settlement.Proposal.Slot;
import goodterms.talk.Agreement;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A call looked at afterwards: what came of it, what it is worth, every turn with its reasons, why she really did not pay, what the
 * commitment lacks, and the turn that decided. It only reads events; it judges nothing anew.
 */
public record Debrief(
        Optional<Outcome> outcome,
        Optional<Agreement> agreement,
        Figures figures,
        List<TurnReview> turns,
        Cause cause,
        Set<Slot> missing,
        Optional<TurnReview> best,
        Optional<TurnReview> costliest,
        Optional<TurnReview> turning) {

    /** The true cause against the cover: what she said, what it really was, and whether it came out. */
    public record Cause(String cover, Optional<String> truth, boolean found, boolean withheld) {}

    public static Debrief of(Talk talk) {
        var turns = Reviewing.turns(talk);
        var agreement = talk.state().agreement();
        var best = turns.stream()
                .filter(t -> t.weight() > 0 && !t.rate().equals(Optional.of(Rate.HARMFUL)))
                .max(Comparator.comparingInt(TurnReview::weight));
        var costliest = turns.stream().filter(t -> t.weight() < 0).min(Comparator.comparingInt(TurnReview::weight));
        var good = agreement.filter(a -> !a.empty()).isPresent();
        return new Debrief(
                talk.state().over(),
                agreement,
                Worth.of(talk),
                turns,
                cause(talk),
                missing(agreement),
                best,
                costliest,
                good ? best : costliest.or(() -> best));
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
