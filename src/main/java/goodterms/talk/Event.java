package goodterms.talk;

import goodterms.debtor.Answer;
import goodterms.debtor.Mood;
import goodterms.debtor.Reason;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Rate;
import goodterms.settlement.Offer;
import goodterms.settlement.Slip;
import goodterms.settlement.TermFault;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard;
import java.util.List;
import java.util.Optional;

/** One thing that happened in a talk. Everything a desk shows and a debrief says is read from these. */
public sealed interface Event {

    record Entered(String node) implements Event {}

    record DebtorSpoke(Occasion occasion, String text) implements Event {}

    /** The trainee chose a written reply; tone and stance in thousandths are those of its declared acts. */
    record Chose(String option, String text, List<Act> acts, int toneMilli, int stanceMilli, Rate rate)
            implements Event {}

    /** The trainee spoke; the option is the one his sentence was routed to. */
    record Said(String text, Heard heard, Optional<String> option, Optional<Rate> rate) implements Event {}

    record MoodMoved(Mood before, Mood after, List<Reason> reasons) implements Event {}

    record Revealed(String fact) implements Event {}

    /** The true cause was asked for, and trust did not reach the gate. */
    record Withheld(int trust, int gate) implements Event {}

    /** The sentence led nowhere; counted in a row. */
    record Strayed(int inARow) implements Event {}

    record Proposed(Offer offer) implements Event {}

    record Faulty(Offer offer, List<TermFault> faults) implements Event {}

    record Answered(Answer answer) implements Event {}

    /** She told when money comes in: the number of the inflow, counted from 1. */
    record CalendarShown(int inflow) implements Event {}

    /** A slip of the offer; {@code raised}: she held it against him, or took him at his word. */
    record Noticed(Slip slip, boolean raised) implements Event {}

    record Agreed(Agreement agreement) implements Event {}

    record Hinted(String text) implements Event {}

    record Advised(Advice advice) implements Event {}

    record Disagreed(int turn) implements Event {}

    /** The move is not possible now; nothing changed. */
    record Refused(Why why) implements Event {}

    record Ended(Outcome outcome) implements Event {}

    /** What made the debtor speak. */
    enum Occasion {
        NODE,
        REPLY,
        COVER,
        ANSWER,
        LOST
    }

    /** Why a move is not possible. */
    enum Why {
        OVER,
        NO_SUCH_OPTION,
        OPTION_LOCKED,
        NO_OFFER_HERE,
        NOT_ON_OFFER,
        ALREADY_AGREED,
        NOTHING_TO_UNDO,
        EXAM,
        NO_HINT,
        NOTHING_JUDGED
    }
}
