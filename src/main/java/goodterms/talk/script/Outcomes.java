package goodterms.talk.script;

import goodterms.debtor.Answer;
import goodterms.debtor.Meter;
import goodterms.debtor.Mood;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Status;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of a move as expectation lines: one with {@code =} for the effects, then one with {@code <} for each line spoken. */
public final class Outcomes {

    private Outcomes() {}

    public static List<String> lines(Talk talk) {
        var parts = talk.fresh().stream().flatMap(e -> part(e).stream()).collect(Collectors.joining("; "));
        var lines = new ArrayList<String>();
        if (!parts.isEmpty()) {
            lines.add("= " + parts);
        }
        var speaker = talk.stage()
                .voice()
                .say(talk.stage().scenario().debtor().contact().address());
        for (var event : talk.fresh()) {
            if (event instanceof Event.DebtorSpoke spoke) {
                lines.add("< " + speaker + ": " + spoke.text().replace('\n', ' '));
            }
        }
        return lines;
    }

    private static Optional<String> part(Event event) {
        return switch (event) {
            case Event.Chose chose -> Optional.of(voice(chose.toneMilli(), chose.stanceMilli()));
            case Event.Said said -> Optional.of(heard(said));
            case Event.MoodMoved moved ->
                Optional.of(moved(moved.before(), moved.after())).filter(s -> !s.isEmpty());
            case Event.Revealed revealed -> Optional.of("reveal " + revealed.fact());
            case Event.Withheld held -> Optional.of("withheld, trust " + held.trust() + " below " + held.gate());
            case Event.Strayed strayed -> Optional.of("lost " + strayed.inARow());
            case Event.Faulty faulty ->
                Optional.of(
                        faulty.faults().stream().map(f -> "fault " + f.key()).collect(Collectors.joining(", ")));
            case Event.Answered answered -> Optional.of(answer(answered.answer()));
            case Event.Noticed noticed ->
                Optional.of("slip " + noticed.slip().word() + (noticed.raised() ? "" : ", let go"));
            case Event.Hinted hinted -> Optional.of("hint");
            case Event.Advised advised ->
                Optional.of(advised.advice().tips().stream()
                        .map(t -> t.instrument())
                        .collect(Collectors.joining(", ", "advice ", "")));
            case Event.Disagreed disagreed -> Optional.of("disagree with turn " + disagreed.turn());
            case Event.Refused refused -> Optional.of("refused " + word(refused.why()));
            case Event.CalendarShown shown -> Optional.of("calendar " + shown.inflow());
            case Event.Entered e -> Optional.empty();
            case Event.DebtorSpoke e -> Optional.empty();
            case Event.Proposed e -> Optional.empty();
            case Event.Agreed e -> Optional.empty();
            case Event.Ended e -> Optional.empty();
        };
    }

    private static String heard(Event.Said said) {
        var heard = said.heard();
        var as = said.option().map(o -> ", as " + o).orElse("");
        if (heard.status() == Status.UNSCORABLE) {
            return "unscorable " + heard.reason().map(Outcomes::word).orElse("") + as;
        }
        return (heard.status() == Status.UNSURE ? "unsure, " : "") + voice(heard) + as;
    }

    private static String voice(Heard heard) {
        return voice(heard.toneMilli(), heard.stanceMilli());
    }

    private static String voice(int toneMilli, int stanceMilli) {
        return "tone " + Tone.of(toneMilli).word() + ", stance "
                + Stance.of(stanceMilli).word();
    }

    private static String moved(Mood before, Mood after) {
        var moves = new ArrayList<String>();
        for (var meter : Meter.values()) {
            var delta = after.of(meter) - before.of(meter);
            if (delta != 0) {
                moves.add(meter.word() + (delta > 0 ? " +" : " -") + Math.abs(delta));
            }
        }
        return String.join(", ", moves);
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case Answer.Accept accept -> "accept";
            case Answer.EmptyYes empty -> "empty yes";
            case Answer.Cannot cannot -> "cannot";
            case Answer.Counter counter -> "counter " + word(counter.unmet());
            case Answer.Refuse refuse -> "refuse";
            case Answer.Blocked blocked -> "blocked " + word(blocked.by());
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
