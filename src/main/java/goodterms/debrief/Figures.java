package goodterms.debrief;

/**
 * What the call is worth, in thousandths unless said otherwise: the money goal and the relationship goal, their harmonic mean
 * (the two-goal index), promised and expected recovery, the cost of what was conceded, the debtor's health after the plan; the
 * chance that the promise is kept and its completeness in percent, weighted days to pay in tenths of a day.
 */
public record Figures(
        int money,
        int relationship,
        int index,
        int promised,
        int expected,
        int concession,
        int health,
        int keptPct,
        int completeness,
        int weightedDaysTenths,
        int trustGained) {}
