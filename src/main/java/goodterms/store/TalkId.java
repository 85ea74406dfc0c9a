package goodterms.store;

/** The number of a saved talk. */
public record TalkId(long number) {}
