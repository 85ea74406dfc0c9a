package goodterms.author;

import goodterms.talk.Move;
import java.util.List;

/** The moves of one simulated manager in one call, to be written down as a playthrough. */
public final class Rehearsal {

    private Rehearsal() {}

    public static List<Move> of(Ground ground, Persona persona, long seed) {
        var player = new Player(ground, persona, seed);
        player.path();
        return player.moves();
    }
}
