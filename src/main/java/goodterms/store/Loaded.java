package goodterms.store;

import goodterms.lang.Phrase;

/** What came of fetching a saved talk. */
public sealed interface Loaded {

    record Whole(Saved talk) implements Loaded {}

    /** The move of this number, 0 for the opening, cannot be read; those before it can. */
    record Unreadable(int move, Phrase why) implements Loaded {}

    record Absent() implements Loaded {}
}
