package goodterms.debtor;

/** What of the talk so far bears on the answer to an offer. */
public record Standing(Mood mood, int openQuestions, boolean jointOption, boolean consequenceNamed, boolean blocked) {}
