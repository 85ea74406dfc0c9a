package goodterms.cli;

import goodterms.desk.Journal;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import java.util.Optional;

/** Puts a new call through: the scenario is read, the stage set, and the talk kept from its first move on. */
record Ringing(Desk desk, Memory memory) {

    /** What was asked for: the trainee's name and gender, the seed, an exam, and a node to begin at. */
    record Wish(
            Optional<String> name,
            Optional<Boolean> feminine,
            Optional<Long> seed,
            boolean exam,
            Optional<String> from) {

        static Wish plain(boolean exam) {
            return new Wish(Optional.empty(), Optional.empty(), Optional.empty(), exam, Optional.empty());
        }
    }

    /** The talk as the debtor picks up, and where it is kept. */
    record Rung(Talk talk, Journal journal) {}

    Rung ring(Library.Found found, Wish wish) {
        var loaded = new Loading(desk).playable(found);
        var start = wish.from.map(node -> Staging.node(loaded, node));
        var known = memory.keep(wish.name, wish.feminine);
        var number = wish.seed.orElseGet(Ringing::anySeed);
        var call = new Staging.Call(
                number,
                known.speaker(desk.lang()),
                wish.exam ? Mode.EXAM : Mode.PRACTICE,
                known.carried(loaded, number),
                start);
        var stage = new Staging(desk).set(loaded, found, call);
        return new Rung(
                Talk.open(stage), new Keeping(known, memory.store().talks().begin(stage.opening()), 0));
    }

    /** A new wording and order of replies each time; the numbers of a call never depend on it. */
    private static long anySeed() {
        return System.currentTimeMillis() % 1_000_000;
    }
}
