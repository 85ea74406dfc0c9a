package goodterms.talk;

import goodterms.settlement.Offer;

/** One thing the trainee does. */
public sealed interface Move {

    /** Chooses a written reply by its id. */
    record Choose(String option) implements Move {}

    /** Says something in his own words. */
    record Say(String text) implements Move {}

    record Propose(Offer offer) implements Move {}

    /** Asks what this phase of the call still lacks. */
    record Hint() implements Move {}

    /** Asks for a question to put, or for fitting instruments. */
    record Advise() implements Move {}

    /** Holds the last verdict to be wrong; logged for the trainer. */
    record Disagree() implements Move {}

    /** Takes the last turn back. */
    record Undo() implements Move {}

    record Leave() implements Move {}
}
