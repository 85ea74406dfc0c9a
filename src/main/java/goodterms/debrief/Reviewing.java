package goodterms.debrief;

import goodterms.debtor.Reason;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import goodterms.settlement.Offer;
import goodterms.settlement.Proposal;
import goodterms.settlement.Terms;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Status;
import goodterms.talk.Event;
import goodterms.talk.Menu;
import goodterms.talk.Move;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the review of every turn from its events. */
final class Reviewing {

    private static final int[] LEVEL = {0, 0};

    private static final Phrase GOODBYE = Phrase.of("(положили трубку)", "(hung up)");

    private Reviewing() {}

    static List<TurnReview> turns(Talk talk) {
        var reviews = new ArrayList<TurnReview>();
        for (var step : talk.steps()) {
            step.fresh().stream().flatMap(e -> review(step, e).stream()).forEach(reviews::add);
        }
        return reviews;
    }

    private static Optional<TurnReview> review(Talk step, Event event) {
        return switch (event) {
            case Event.Chose chose -> Optional.of(chosen(step, chose));
            case Event.Said said -> Optional.of(said(step, said));
            case Event.Proposed(Offer offer) -> Optional.of(proposed(step, offer));
            case Event.Ended ended -> left(step);
            default -> Optional.empty();
        };
    }

    private static TurnReview chosen(Talk step, Event.Chose chose) {
        var option = step.stage().option(chose.option());
        var why = option.map(o -> step.stage().voice().say(o.why()));
        var better = best(step, o -> o.rate().compareTo(chose.rate()) < 0);
        return turn(
                step,
                chose.text(),
                Status.SCORED,
                new int[] {chose.toneMilli(), chose.stanceMilli()},
                List.of(),
                Optional.of(chose.rate()),
                why,
                better);
    }

    private static TurnReview said(Talk step, Event.Said said) {
        var heard = said.heard();
        var lang = step.stage().opening().lang();
        var fine = said.rate().filter(r -> r == Rate.BEST).isPresent();
        var better = fine
                ? Optional.<String>empty()
                : heard.advice()
                        .map(a -> a.in(lang))
                        .or(() -> best(step, o -> o.acts().stream().anyMatch(heard.acts()::contains)));
        return turn(
                step,
                said.text(),
                heard.status(),
                new int[] {heard.toneMilli(), heard.stanceMilli()},
                heard.evidence(),
                said.rate(),
                why(heard, step),
                better);
    }

    private static TurnReview proposed(Talk step, Offer offer) {
        var name = step.stage().terms(offer) instanceof Terms.Understood(Proposal proposal)
                ? proposal.instrument().name().in(step.stage().opening().lang())
                : offer.instrument();
        return turn(step, name, Status.SCORED, LEVEL, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The trainee put the receiver down himself. */
    private static Optional<TurnReview> left(Talk step) {
        return step.move().filter(Move.Leave.class::isInstance).map(m -> {
            var better = best(step, o -> true);
            var said = GOODBYE.in(step.stage().opening().lang());
            return turn(step, said, Status.SCORED, LEVEL, List.of(), Optional.empty(), Optional.empty(), better);
        });
    }

    /** The reason of the strongest piece of evidence. */
    private static Optional<String> why(Heard heard, Talk step) {
        return heard.evidence().stream()
                .filter(e -> !e.rule().equals("base"))
                .max(Comparator.comparingInt((Evidence e) -> Math.abs(e.milli())))
                .map(e -> e.why().in(step.stage().opening().lang()));
    }

    private static TurnReview turn(
            Talk step,
            String text,
            Status status,
            int[] voice,
            List<Evidence> evidence,
            Optional<Rate> rate,
            Optional<String> why,
            Optional<String> better) {
        var earlier = step.before().orElse(step);
        var reasons = reasons(step);
        return new TurnReview(
                step.state().turn(),
                step.stage().scenario().node(earlier.state().node()).phase(),
                text,
                status,
                voice[0],
                voice[1],
                evidence,
                rate,
                earlier.state().mood(),
                step.state().mood(),
                reasons,
                felt(step, reasons),
                why,
                better,
                revealed(step),
                step.fresh().stream().anyMatch(Event.Withheld.class::isInstance));
    }

    private static List<Reason> reasons(Talk step) {
        var reasons = new ArrayList<Reason>();
        for (var event : step.fresh()) {
            if (event instanceof Event.MoodMoved moved) {
                reasons.addAll(moved.reasons());
            }
        }
        return reasons;
    }

    /** What she thought: the words of the act that moved her most. */
    private static Optional<Phrase> felt(Talk step, List<Reason> reasons) {
        return reasons.stream()
                .filter(r -> r.rule().startsWith("act."))
                .max(Comparator.comparingInt((Reason r) -> Math.abs(r.delta())))
                .flatMap(r -> Act.of(r.rule().substring(4)))
                .map(act -> step.stage().rules().acts().rule(act).felt());
    }

    private static List<String> revealed(Talk step) {
        var facts = new ArrayList<String>();
        for (var event : step.fresh()) {
            if (event instanceof Event.Revealed revealed) {
                facts.add(revealed.fact());
            }
        }
        return facts;
    }

    /** The author's best reply among those that were open before the turn and would fit, as it would be said. */
    private static Optional<String> best(Talk step, Predicate<Option> fits) {
        return step.before().orElse(step).menu().stream()
                .filter(e -> e.open() && e.option().rate() == Rate.BEST && fits.test(e.option()))
                .map(Menu.Entry::text)
                .findFirst();
    }
}
