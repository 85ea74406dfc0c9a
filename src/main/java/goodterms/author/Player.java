package goodterms.author;

import goodterms.debrief.Worth;
import goodterms.debtor.Answer;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Outcome;
import goodterms.talk.Event;
import goodterms.talk.Move;
import goodterms.talk.Seeds;
import goodterms.talk.State;
import goodterms.talk.Step;
import java.util.ArrayList;
import java.util.List;

/** One simulated manager in one call: chooses, offers, hears the answer. Equal seeds play equal calls. */
final class Player {

    /** The longest call; whoever is still talking then hangs up. */
    private static final int LONGEST = 40;

    private static final int NEVER = -1;

    private final Ground ground;
    private final Taste taste;
    private final Taste careless;
    private final Offering offering;
    private final long seed;
    private final int slip;
    private final List<String> nodes = new ArrayList<>();
    private final List<Path.Choice> choices = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    Player(Ground ground, Persona persona, long seed) {
        this(ground, persona, seed, NEVER);
    }

    /** One who answers by chance on one turn, counted from 0, and else as he is. */
    Player(Ground ground, Persona persona, long seed, int slip) {
        this.ground = ground;
        this.taste = new Taste(ground, persona, seed);
        this.careless = new Taste(ground, Persona.RANDOM, seed);
        this.offering = new Offering(ground, persona, seed);
        this.seed = seed;
        this.slip = slip;
    }

    Ran play() {
        var state = last();
        var index = Worth.of(ground.stage(), state).index();
        var normal = ground.best() == 0 ? 0 : Math.min(1000, index * 1000 / ground.best());
        return new Ran(state.over().orElse(Outcome.NOTHING_AGREED), normal, state.turn(), new Path(nodes, choices));
    }

    /** The way of the call alone. */
    Path path() {
        last();
        return new Path(nodes, choices);
    }

    /** The two-goal index as it is, not measured against the best. */
    int raw() {
        return Worth.of(ground.stage(), last()).index();
    }

    /** What he did so far. */
    List<Move> moves() {
        return List.copyOf(moves);
    }

    private State last() {
        var state = ground.first();
        nodes.addAll(ground.opening());
        while (state.over().isEmpty() && state.turn() < LONGEST) {
            state = next(state);
        }
        if (state.over().isEmpty()) {
            state = taken(state, new Move.Leave());
        }
        return state;
    }

    private State next(State state) {
        var open = Step.choices(ground.stage(), state, seed);
        var offer = offering.now(state, open.isEmpty() || !taste.speaks(open));
        if (offer.isPresent()) {
            return taken(state, new Move.Propose(offer.get().proposal().offer()));
        }
        if (open.isEmpty()) {
            return taken(state, new Move.Leave());
        }
        var chosen = (state.turn() == slip ? careless : taste).of(state, open).id();
        var ids = open.stream().map(Option::id).toList();
        choices.add(new Path.Choice(state.turn(), state.node(), ids, chosen));
        return taken(state, new Move.Choose(chosen));
    }

    private State taken(State state, Move move) {
        moves.add(move);
        var step = Step.silent(ground.stage(), state, move);
        for (var event : step.events()) {
            if (event instanceof Event.Entered(String node)) {
                nodes.add(node);
            } else if (event instanceof Event.Answered(Answer answer)) {
                offering.heard(answer);
            }
        }
        return step.state();
    }

    /** A number below a bound, of the seed, for a purpose and a turn. */
    static int draw(long seed, String purpose, int turn, int bound) {
        return (int) Long.remainderUnsigned(Seeds.draw(seed, purpose, turn), bound);
    }
}
