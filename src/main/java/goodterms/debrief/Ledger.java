package goodterms.debrief;

import goodterms.speech.words.Act;
import goodterms.talk.Agreement;
import goodterms.talk.Event;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each side gave the other in a call, by turn, and where an offer slipped. */
public record Ledger(List<Entry> ours, List<Entry> theirs, List<Slipped> slips) {

    /** Something given in a turn; the id of the fact where one was told. */
    public record Entry(int turn, Gift gift, Optional<String> fact) {}

    /** A slip in a turn, and whether it was raised. */
    public record Slipped(int turn, Event.Noticed noticed) {}

    /** What can be given. */
    public enum Gift {
        FOR_RETURN,
        FOR_NOTHING,
        BENEFIT,
        ERROR_OWNED,
        WAIVED,
        FACT,
        CALENDAR,
        PROMISE
    }

    private static final Map<Act, Gift> GIVING = Map.of(
            Act.CONDITIONAL_CONCESSION,
            Gift.FOR_RETURN,
            Act.UNCONDITIONAL_CONCESSION,
            Gift.FOR_NOTHING,
            Act.PROPOSES_BENEFIT,
            Gift.BENEFIT,
            Act.OWNS_ERROR,
            Gift.ERROR_OWNED);

    public Ledger {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        slips = List.copyOf(slips);
    }

    public static Ledger of(Talk talk) {
        var ledger = new Ledger.Open(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var step : talk.steps()) {
            var turn = step.state().turn();
            step.fresh().forEach(event -> ledger.note(turn, event));
        }
        return new Ledger(ledger.ours, ledger.theirs, ledger.slips);
    }

    /** The ledger while it is being written. */
    private record Open(List<Entry> ours, List<Entry> theirs, List<Slipped> slips) {

        void note(int turn, Event event) {
            if (event instanceof Event.Chose chose) {
                given(turn, chose.acts());
            } else if (event instanceof Event.Said said) {
                given(turn, said.heard().acts());
            } else if (event instanceof Event.Revealed(String fact)) {
                theirs.add(new Entry(turn, Gift.FACT, Optional.of(fact)));
            } else if (event instanceof Event.CalendarShown) {
                theirs.add(new Entry(turn, Gift.CALENDAR, Optional.empty()));
            } else if (event instanceof Event.Agreed(Agreement agreement)) {
                agreed(turn, agreement);
            } else if (event instanceof Event.Noticed noticed) {
                slips.add(new Slipped(turn, noticed));
            }
        }

        private void given(int turn, Collection<Act> acts) {
            for (var act : Act.values()) {
                if (acts.contains(act)) {
                    Optional.ofNullable(GIVING.get(act))
                            .ifPresent(gift -> ours.add(new Entry(turn, gift, Optional.empty())));
                }
            }
        }

        /** A yes that was not meant is no gift. */
        private void agreed(int turn, Agreement agreement) {
            if (agreement.proposal().waived().amount().signum() > 0) {
                ours.add(new Entry(turn, Gift.WAIVED, Optional.empty()));
            }
            if (!agreement.empty()) {
                theirs.add(new Entry(turn, Gift.PROMISE, Optional.empty()));
            }
        }
    }
}
