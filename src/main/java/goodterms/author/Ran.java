package goodterms.author;

import goodterms.scenario.Node.Outcome;

/** How one simulated call ended, what it is worth in thousandths of the best that can be reached, and the way it took. */
record Ran(Outcome outcome, int index, int turns, Path path) {}
