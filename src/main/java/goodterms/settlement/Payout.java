package goodterms.settlement;

/** Which terms of an instrument make a payment, as the catalogue declares it. */
public sealed interface Payout {

    /**
     * One payment: the term of its amount (or {@code debt}, or {@code rest}: the debt less the payments before), the term of its
     * day (or {@code today}), and whether money moves (a set-off moves none).
     */
    record OneSum(String amount, String on, boolean inCash) implements Payout {}

    /** The payments of a plan term, each with its own day; when the plan is filled the single sums are not used. */
    record ByPlan(String term) implements Payout {}
}
