package goodterms.speech.model;

import goodterms.speech.rules.Hit;
import goodterms.speech.words.Act;
import java.util.List;
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

    /** The veto of the rules met: those that have one, and those whose proof is loud enough. */
    static Veto of(List<Hit> hits) {
        var proofs = hits.stream().filter(Veto::loud).toList();
        if (proofs.stream().anyMatch(hit -> has(hit, Act.PERSONAL_ATTACK) || has(hit, Act.SARCASM))) {
            return MOCKERY;
        }
        return proofs.isEmpty() ? NONE : THREAT;
    }

    private static boolean loud(Hit hit) {
        return PROOFS.stream().anyMatch(act -> has(hit, act))
                && (hit.rule().signal().veto().isPresent()
                        || hit.rule().signal().tone() >= CLEAR);
    }

    private static boolean has(Hit hit, Act act) {
        return hit.rule().signal().acts().contains(act);
    }

    /** Whether the act is one a veto rests on. */
    static boolean proves(Act act) {
        return PROOFS.contains(act);
    }

    int tone(int learned) {
        return switch (this) {
            case NONE -> learned;
            case THREAT, MOCKERY -> Math.max(learned, CLEAR);
        };
    }

    /** A threat earns no partnership; mockery is as bad as the rule that heard it. */
    int stance(int learned, List<Hit> hits) {
        return switch (this) {
            case NONE -> learned;
            case THREAT -> Math.min(learned, 0);
            case MOCKERY ->
                hits.stream()
                        .filter(Veto::loud)
                        .mapToInt(hit -> hit.rule().signal().stance())
                        .reduce(Math.min(learned, BLAME), Math::min);
        };
    }
}
