package goodterms.store;

/** The number of a trainee on this computer. */
public record ProfileId(long number) {}
