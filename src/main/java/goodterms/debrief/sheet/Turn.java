package goodterms.debrief.sheet;

import goodterms.scenario.Node;
import goodterms.scenario.Node.Mark;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard.Status;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing said in a call as a check sees it: where, what it did and how it sounded. An unsure sentence did nothing. */
record Turn(int number, Node node, Set<Act> acts, Tone tone, boolean level, boolean agreed) {

    static List<Turn> of(Talk talk) {
        var turns = new ArrayList<Turn>();
        for (var step : talk.steps()) {
            for (var event : step.fresh()) {
                said(step, event).ifPresent(turns::add);
            }
        }
        return turns;
    }

    private static Optional<Turn> said(Talk step, Event event) {
        if (event instanceof Event.Chose chose) {
            return Optional.of(of(step, chose.acts(), chose.toneMilli(), chose.stanceMilli()));
        }
        if (event instanceof Event.Said said) {
            var heard = said.heard();
            return Optional.of(
                    heard.status() == Status.SCORED
                            ? of(step, heard.acts(), heard.toneMilli(), heard.stanceMilli())
                            : of(step, List.of(), 0, 0));
        }
        return Optional.empty();
    }

    private static Turn of(Talk step, Collection<Act> acts, int tone, int stance) {
        var before = step.before().orElse(step).state();
        var level = Tone.of(tone) == Tone.REPRESENTATIVE && Stance.of(stance) != Stance.ACCUSATION;
        return new Turn(
                step.state().turn(),
                step.stage().scenario().node(before.node()),
                Set.copyOf(acts),
                Tone.of(tone),
                level,
                before.agreement().isPresent());
    }

    boolean provoked() {
        return node.marks().contains(Mark.PROVOCATION);
    }

    boolean counts(Check.Span span) {
        return span.within().map(n -> number <= n).orElse(true)
                && span.phase().map(p -> node.phase().equals(Optional.of(p))).orElse(true)
                && span.agreed().map(a -> a == agreed).orElse(true);
    }
}
