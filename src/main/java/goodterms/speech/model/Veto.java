package goodterms.speech.model;

import goodterms.speech.words.Act;
import goodterms.speech.words.Heard;
import java.util.Set;

/** What the rules heard for certain and no example may soften: a threat, an attack on the person, mockery. */
enum Veto {
    NONE,
    THREAT,
    MOCKERY;

    /** The acts that a veto rests on. */
    static final Set<Act> PROOFS = Set.of(Act.THREAT, Act.PERSONAL_ATTACK, Act.SARCASM);

    private static final int CLEAR = 600;
    private static final int BLAME = -500;

    static Veto of(Heard byRules) {
        if (byRules.toneMilli() < CLEAR) {
            return NONE;
        }
        if (byRules.acts().contains(Act.PERSONAL_ATTACK) || byRules.acts().contains(Act.SARCASM)) {
            return MOCKERY;
        }
        return byRules.acts().contains(Act.THREAT) ? THREAT : NONE;
    }

    /** Whether the act is one a veto rests on. */
    static boolean proves(Act act) {
        return PROOFS.contains(act);
    }

    int tone(int learned, int byRules) {
        return switch (this) {
            case NONE -> learned;
            case THREAT, MOCKERY -> learned >= CLEAR ? learned : byRules;
        };
    }

    /** A threat earns no partnership; mockery is blame. */
    int stance(int learned, int byRules) {
        return switch (this) {
            case NONE -> learned;
            case THREAT -> Math.min(learned, 0);
            case MOCKERY -> Math.min(learned, Math.min(byRules, BLAME));
        };
    }
}
