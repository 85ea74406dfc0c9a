package goodterms.speech.model;

import goodterms.speech.rules.Hit;
import goodterms.speech.rules.Reach;
import goodterms.speech.rules.Rule.Settles;
import goodterms.speech.words.Act;
import goodterms.speech.words.Stance;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rules met in a turn settle: the reach of its pardons, and outside of them charges, praise and pressure. */
record Firm(List<Reach> pardons, List<Hit> hits) {

    static Firm of(Turn turn) {
        var all = turn.hits();
        var pardons = Reach.pardons(turn.said(), all);
        var hits = all.stream()
                .filter(hit -> hit.factor() > 0)
                .filter(hit -> settles(hit, Settles.PRAISE) || pardons.stream().noneMatch(reach -> reach.covers(hit)))
                .toList();
        return new Firm(pardons, hits);
    }

    private static boolean settles(Hit hit, Settles wanted) {
        return hit.rule().signal().settles().stream().anyMatch(wanted::equals);
    }

    boolean charges() {
        return hits.stream().anyMatch(hit -> settles(hit, Settles.CHARGE));
    }

    boolean praises() {
        return hits.stream().anyMatch(hit -> settles(hit, Settles.PRAISE));
    }

    boolean presses() {
        return hits.stream().anyMatch(hit -> settles(hit, Settles.PRESSURE));
    }

    boolean any() {
        return charges() || presses() || !pardons.isEmpty();
    }

    /** The worst that a rule which settles something by itself says of the stance, thousandths, never above 0. */
    int harm() {
        return hits.stream()
                .filter(hit -> settles(hit, Settles.CHARGE) || settles(hit, Settles.PRESSURE))
                .mapToInt(hit -> hit.rule().signal().stance())
                .min()
                .orElse(0);
    }

    /** The acts that a charge, a threat or mockery shows to mean something else, and in an accusation any rule does. */
    Set<Act> unmasked(Stance stance) {
        var unmasked = EnumSet.noneOf(Act.class);
        hits.stream()
                .map(hit -> hit.rule().signal())
                .filter(signal -> stance == Stance.ACCUSATION
                        || signal.veto().isPresent()
                        || signal.settles().equals(Optional.of(Settles.CHARGE)))
                .forEach(signal -> unmasked.addAll(signal.silences()));
        return unmasked;
    }

    /** Whether a rule hears the speaker himself accuse. */
    boolean blames() {
        return hits.stream().anyMatch(hit -> hit.rule().signal().stance() <= -Judge.EDGE);
    }
}
