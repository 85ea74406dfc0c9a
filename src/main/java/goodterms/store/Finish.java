package goodterms.store;

import goodterms.scenario.Node.Outcome;

/**
 * How a talk ended: the outcome, the digest of its events, the two goals and their index in thousandths, and after how many moves
 * all this holds.
 */
public record Finish(Outcome outcome, String digest, int moves, int money, int relationship, int index) {}
