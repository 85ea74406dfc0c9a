package goodterms.settlement;

import goodterms.lang.Phrase;

/** What is wrong with one term as typed, said at its field, and how to mend it. */
public record TermFault(String key, Phrase message) {}
