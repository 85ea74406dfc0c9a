package goodterms.debtor;

/** Why a reading moved: the rule ({@code act.blame}, {@code author}, {@code limit}, {@code house}, {@code unfollowed}) and by how much. */
public record Reason(Meter meter, int delta, String rule) {}
