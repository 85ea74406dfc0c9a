package goodterms.debrief.sheet;

/** What something said leans on: interests, facts, a proposal, rights or power. */
public enum Approach {
    INTERESTS,
    FACTS,
    PROPOSAL,
    RIGHTS,
    POWER
}
