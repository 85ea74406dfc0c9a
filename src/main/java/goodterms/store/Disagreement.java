package goodterms.store;

import java.time.Instant;

/** A verdict that the trainee held to be wrong: the move of the talk that says so, for the trainer to look at by replay. */
public record Disagreement(TalkId talk, String scenario, int move, Instant at) {}
