package goodterms.debtor;

import goodterms.scenario.Scenario.Blocker;

/** What the debtor says to an offer, with the figures behind it. */
public sealed interface Answer {

    Figures figures();

    /** A yes that is meant. */
    record Accept(Figures figures) implements Answer {}

    /** A yes given under pressure to an offer that she cannot keep. */
    record EmptyYes(Figures figures) implements Answer {}

    /** An honest no: the money is not there by then; names the number of the next inflow that would help, counted from 1. */
    record Cannot(Figures figures, int inflow) implements Answer {}

    /** Close, but one interest hurts most. */
    record Counter(Figures figures, Interest unmet) implements Answer {}

    /** No, and the interest that hurt most; where the money is short, the figures say so. */
    record Refuse(Figures figures, Interest unmet) implements Answer {}

    /** Nothing can be agreed before this is cleared. */
    record Blocked(Figures figures, Blocker by) implements Answer {}

    /** What a deal is weighed by. */
    enum Interest {
        TIME,
        AMOUNT,
        FACE,
        CONTINUITY,
        FORM
    }

    /**
     * The offer as weighed: utility and reservation 0..100, the largest shortfall in thousandths of the debt, weighted days to
     * pay in tenths of a day, completeness of the promise 0..100, and the chance in percent that it is kept.
     */
    record Figures(
            int utility, int reservation, int shortfallMilli, int weightedDaysTenths, int completeness, int keptPct) {}

    default boolean yes() {
        return this instanceof Accept || this instanceof EmptyYes;
    }
}
