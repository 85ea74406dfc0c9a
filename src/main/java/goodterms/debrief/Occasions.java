package goodterms.debrief;

import goodterms.debtor.Answer;
import goodterms.debtor.Meter;
import goodterms.debtor.Reason;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard.Status;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a move gave the debtor to think about, read from its events and the reasons they carry, the most telling first. */
final class Occasions {

    private static final String ACT = "act.";

    private Occasions() {}

    /** Whether the move is something she answers: words said, or an offer weighed. */
    static boolean turn(Talk step) {
        return step.fresh().stream()
                .anyMatch(e -> e instanceof Event.Chose || e instanceof Event.Said || e instanceof Event.Answered);
    }

    static List<String> of(Talk step) {
        var found = new ArrayList<String>();
        step.fresh().forEach(e -> answered(e).ifPresent(found::add));
        step.fresh().forEach(e -> happened(e).ifPresent(found::add));
        var reasons = reasons(step);
        found.addAll(acts(step, reasons));
        found.add(direction(reasons));
        return List.copyOf(found);
    }

    /** How the call ended, where the move ended it. */
    static Optional<String> ending(Talk step) {
        return step.fresh().stream()
                .filter(Event.Ended.class::isInstance)
                .map(Event.Ended.class::cast)
                .map(e -> "end."
                        + (step.state().agreement().filter(a -> a.empty()).isPresent() ? "empty" : word(e.outcome())))
                .findFirst();
    }

    private static Optional<String> answered(Event event) {
        return event instanceof Event.Answered(Answer answer) ? Optional.of(of(answer)) : Optional.empty();
    }

    private static String of(Answer answer) {
        return switch (answer) {
            case Answer.Accept accept -> "accept";
            case Answer.EmptyYes empty -> "empty";
            case Answer.Cannot cannot -> "cannot";
            case Answer.Counter counter -> "counter";
            case Answer.Refuse refuse -> "refuse";
            case Answer.Blocked blocked -> "blocked";
        };
    }

    private static Optional<String> happened(Event event) {
        if (event instanceof Event.Withheld) {
            return Optional.of("gate");
        }
        if (event instanceof Event.Revealed) {
            return Optional.of("reveal");
        }
        if (event instanceof Event.Strayed) {
            return Optional.of("lost");
        }
        return event instanceof Event.Said said && said.heard().status() != Status.SCORED
                ? Optional.of("unsure")
                : Optional.empty();
    }

    static List<Reason> reasons(Talk step) {
        var reasons = new ArrayList<Reason>();
        for (var event : step.fresh()) {
            if (event instanceof Event.MoodMoved moved) {
                reasons.addAll(moved.reasons());
            }
        }
        return reasons;
    }

    /** The acts that moved her, by how much; one that turned against its speaker is only felt as a loss. */
    private static List<String> acts(Talk step, List<Reason> reasons) {
        var points = new LinkedHashMap<Act, Integer>();
        for (var reason : reasons) {
            act(reason).ifPresent(a -> points.merge(a, Math.abs(reason.delta()), Integer::sum));
        }
        return points.entrySet().stream()
                .sorted(Map.Entry.<Act, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e ->
                        turned(step, e.getKey(), reasons) ? "down" : e.getKey().word())
                .toList();
    }

    static Optional<Act> act(Reason reason) {
        return reason.rule().startsWith(ACT) ? Act.of(reason.rule().substring(ACT.length())) : Optional.empty();
    }

    private static boolean turned(Talk step, Act act, List<Reason> reasons) {
        var effect = step.stage().rules().acts().rule(act).effect();
        var liking = reasons.stream()
                .filter(r -> act(r).equals(Optional.of(act)))
                .filter(r -> r.meter() == Meter.TRUST || r.meter() == Meter.WILLINGNESS)
                .mapToInt(Reason::delta)
                .sum();
        return effect.of(Meter.TRUST) + effect.of(Meter.WILLINGNESS) > 0 && liking < 0;
    }

    private static String direction(List<Reason> reasons) {
        var sum = reasons.stream().mapToInt(Reason::delta).sum();
        return sum > 0 ? "up" : sum < 0 ? "down" : "flat";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
