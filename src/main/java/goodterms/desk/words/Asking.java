package goodterms.desk.words;

import goodterms.lang.Phrase;
import goodterms.talk.Event.Why;
import goodterms.talk.Move;
import goodterms.talk.Talk;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is asked while an offer is filled in. */
public final class Asking {

    public static final Phrase WHICH = Phrase.of("Инструмент (номер или название):", "Instrument (number or name):");

    public static final Phrase SEND = Phrase.of(
            "Enter — предложить, номер — исправить строку, /отмена — передумать:",
            "Enter to propose, a number to mend a line, /cancel to drop it:");

    public static final Phrase CANCELLED = Phrase.of("Предложение не сделано.", "No offer was made.");

    public static final Phrase MEND_FIRST = Phrase.of(
            "Сначала исправьте отмеченное: назовите номер строки.",
            "Mend what is marked first: give the line's number.");

    public static final Phrase NOT_SENT = Phrase.of(
            "Не понял. Enter или «да» — предложить, номер — исправить строку, /отмена — передумать.",
            "Not understood. Enter or \"yes\" proposes, a number mends a line, /cancel drops the offer.");

    public static final Phrase FINISH_FIRST = Phrase.of(
            "Сначала закончите предложение. /отмена — передумать.", "Finish the offer first, or drop it: /cancel.");

    private static final Set<String> CANCEL = Set.of("/отмена", "/cancel", "/q", "/quit", "/выход");

    private static final Set<String> NO = Set.of("нет", "no", "n", "н");

    private Asking() {}

    public static boolean cancels(String typed) {
        return CANCEL.contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether an answer sends the offer: nothing but Enter, or a yes. */
    public static boolean sends(String typed) {
        return typed.isBlank() || Desk.yes(typed);
    }

    public static boolean no(String typed) {
        return NO.contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    public static Phrase noInstrument(int last) {
        return Phrase.of(
                "Такого инструмента здесь нет: номер от 1 до " + last + " или название.",
                "There is no such instrument here: a number from 1 to " + last + ", or a name.");
    }

    /** What is told instead of a move once the call is over; only the last turn can then be taken back, or its verdict disputed. */
    public static Optional<Phrase> tooLate(Talk talk, Move move) {
        return switch (move) {
            case Move.Undo undo -> Optional.empty();
            case Move.Disagree disagree -> Optional.empty();
            case Move.Choose choose -> unheard(talk);
            case Move.Say say -> unheard(talk);
            case Move.Propose propose -> unheard(talk);
            case Move.Hint hint -> unheard(talk);
            case Move.Advise advise -> unheard(talk);
            case Move.Leave leave -> unheard(talk);
        };
    }

    private static Optional<Phrase> unheard(Talk talk) {
        return talk.over() ? Optional.of(Desk.UNHEARD) : Optional.empty();
    }

    /** Why no offer can be made at this moment, if none can: told before a form is filled in for nothing. */
    public static Optional<Phrase> notNow(Talk talk) {
        if (talk.over()) {
            return Optional.of(Refusals.of(Why.OVER));
        }
        if (talk.state().agreement().isPresent()) {
            return Optional.of(Refusals.of(Why.ALREADY_AGREED));
        }
        var offered = talk.stage().scenario().node(talk.state().node()).offer();
        return offered ? Optional.empty() : Optional.of(Refusals.of(Why.NO_OFFER_HERE));
    }
}
