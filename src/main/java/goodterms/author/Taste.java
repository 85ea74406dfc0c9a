package goodterms.author;

import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import goodterms.speech.words.Act;
import goodterms.talk.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** What a simulated manager says: the reply he likes most of those open, a draw among equals. */
final class Taste {

    private static final int LOVED = 10;
    private static final int FOREIGN = 3;
    private static final int HARM = 20;
    private static final int BETTER = 100;

    private final Ground ground;
    private final Persona persona;
    private final long seed;

    Taste(Ground ground, Persona persona, long seed) {
        this.ground = ground;
        this.persona = persona;
        this.seed = seed;
    }

    Option of(State state, List<Option> open) {
        return switch (persona.choice()) {
            case RATE -> most(state, open, o -> BETTER * worth(o) + fresh(o, state));
            case ACTS -> most(state, open, this::liking);
            case ONE_NOTE -> most(state, open, o -> pure(o) ? BETTER : o.rate() == Rate.HARMFUL ? -BETTER : -worth(o));
            case ANY -> most(state, open, o -> 0);
            case FIRST -> open.getFirst();
            case LONGEST -> most(state, open, ground::length);
        };
    }

    /** Whether anything open is to his taste at all. */
    boolean speaks(List<Option> open) {
        return switch (persona.choice()) {
            case RATE -> open.stream().anyMatch(o -> o.rate() == Rate.BEST);
            case ACTS -> open.stream().anyMatch(o -> liking(o) > 0);
            case ONE_NOTE -> open.stream().anyMatch(this::pure);
            case ANY, FIRST, LONGEST -> true;
        };
    }

    /** Says nothing but what he loves, a greeting apart. */
    private boolean pure(Option option) {
        return option.acts().stream().anyMatch(persona.loved()::contains)
                && option.acts().stream()
                        .allMatch(a -> a == Act.GREETING || persona.loved().contains(a));
    }

    private static int worth(Option option) {
        return Rate.HARMFUL.ordinal() - option.rate().ordinal();
    }

    /** How much of it was not said yet in this call: nobody good says the same thing twice. */
    private static int fresh(Option option, State state) {
        return (int) option.acts().stream().filter(a -> state.used().of(a) == 0).count();
    }

    /** Loved acts draw, others repel a little, harm that is not his own repels. */
    private int liking(Option option) {
        var points = 0;
        for (var act : option.acts()) {
            points += persona.loved().contains(act) ? LOVED : act.harmful() ? -HARM : -FOREIGN;
        }
        return points;
    }

    private Option most(State state, List<Option> open, ToIntFunction<Option> liked) {
        var most = new ArrayList<Option>();
        var points = Integer.MIN_VALUE;
        for (var option : open) {
            var here = liked.applyAsInt(option);
            if (here > points) {
                most.clear();
                points = here;
            }
            if (here == points) {
                most.add(option);
            }
        }
        return most.get(Player.draw(seed, "taste", state.turn(), most.size()));
    }
}
