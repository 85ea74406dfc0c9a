package goodterms.author;

import goodterms.debrief.Worth;
import goodterms.debtor.Answer;
import goodterms.scenario.Node.Outcome;
import goodterms.talk.Event;
import goodterms.talk.Move;
import goodterms.talk.Seeds;
import goodterms.talk.State;
import goodterms.talk.Step;
import java.util.List;
import java.util.Optional;

/** One simulated manager in one call: chooses, offers, hears the answer. Equal seeds play equal calls. */
final class Player {

    /** The longest call; whoever is still talking then hangs up. */
    private static final int LONGEST = 40;

    private final Ground ground;
    private final Taste taste;
    private final Offering offering;
    private final long seed;

    Player(Ground ground, Persona persona, long seed) {
        this.ground = ground;
        this.taste = new Taste(ground, persona, seed);
        this.offering = new Offering(ground, persona, seed);
        this.seed = seed;
    }

    Ran play() {
        var state = last();
        var index = Worth.of(ground.stage(), state).index();
        var normal = ground.best() == 0 ? 0 : Math.min(1000, index * 1000 / ground.best());
        return new Ran(state.over().orElse(Outcome.NOTHING_AGREED), normal, state.turn());
    }

    /** The two-goal index as it is, not measured against the best. */
    int raw() {
        return Worth.of(ground.stage(), last()).index();
    }

    private State last() {
        var state = ground.first();
        while (state.over().isEmpty() && state.turn() < LONGEST) {
            state = next(state);
        }
        if (state.over().isEmpty()) {
            state = Step.take(ground.stage(), state, new Move.Leave()).state();
        }
        return state;
    }

    private State next(State state) {
        var open = Step.choices(ground.stage(), state, seed);
        var offer = offering.now(state, open.isEmpty() || !taste.speaks(open));
        if (offer.isPresent()) {
            var step = Step.take(
                    ground.stage(),
                    state,
                    new Move.Propose(offer.get().proposal().offer()));
            answer(step.events()).ifPresent(offering::heard);
            return step.state();
        }
        var move = open.isEmpty()
                ? new Move.Leave()
                : new Move.Choose(taste.of(state, open).id());
        return Step.take(ground.stage(), state, move).state();
    }

    private static Optional<Answer> answer(List<Event> events) {
        return events.stream()
                .filter(Event.Answered.class::isInstance)
                .map(e -> ((Event.Answered) e).answer())
                .findFirst();
    }

    /** A number below a bound, of the seed, for a purpose and a turn. */
    static int draw(long seed, String purpose, int turn, int bound) {
        return (int) Long.remainderUnsigned(Seeds.draw(seed, purpose, turn), bound);
    }
}
