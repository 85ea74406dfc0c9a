package goodterms.author;

import goodterms.debrief.Worth;
import goodterms.talk.Agreement;
import goodterms.talk.Move;
import goodterms.talk.Stage;
import goodterms.talk.State;
import goodterms.talk.Step;
import goodterms.talk.Weighing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A good lower bound of the best end of a scenario, found in a moment: the most promising states of every turn are followed on,
 * the best offer of each is weighed, and the best of those are talked to their end.
 */
final class Peak {

    private static final int BEAM = 12;
    private static final int LONGEST = 16;
    private static final int FINISHED = 6;

    /** An offer that would be accepted in a state, and what ending there would be worth. */
    private record Deal(State state, Bidding offer, int index) {}

    private final Ground ground;
    private final Stage stage;
    private final List<Deal> deals = new ArrayList<>();

    private Peak(Ground ground) {
        this.ground = ground;
        this.stage = ground.stage();
    }

    /** The index in thousandths. */
    static int of(Ground ground) {
        return new Peak(ground).search();
    }

    private int search() {
        var beam = List.of(ground.first());
        for (var turn = 0; turn < LONGEST && !beam.isEmpty(); turn++) {
            beam.forEach(state -> deal(state).ifPresent(deals::add));
            beam = following(beam);
        }
        return deals.stream()
                .sorted(Comparator.comparingInt(Deal::index).reversed())
                .limit(FINISHED)
                .mapToInt(this::finished)
                .max()
                .orElse(0);
    }

    private List<State> following(List<State> beam) {
        var next = new ArrayList<State>();
        for (var state : beam) {
            for (var choice : Step.choices(stage, state)) {
                next.add(Step.silent(stage, state, choice).state());
            }
        }
        next.removeIf(s -> s.over().isPresent());
        next.sort(Comparator.comparingInt(this::promise).reversed());
        Map<Object, State> unlike = new LinkedHashMap<>();
        next.forEach(s -> unlike.putIfAbsent(List.of(s.node(), s.mood(), s.known(), s.standing()), s));
        return unlike.values().stream().limit(BEAM).toList();
    }

    /** How near a state seems to a good end. */
    private int promise(State state) {
        var mood = state.mood();
        return 2 * mood.trust()
                + mood.resolve()
                + 2 * mood.willingness()
                + 10 * stage.known(state).size()
                + (state.standing().cleared() ? 40 : 0);
    }

    private Optional<Deal> deal(State state) {
        if (!stage.scenario().node(state.node()).offer()) {
            return Optional.empty();
        }
        return ground.offers().stream()
                .map(b -> new Deal(state, b, worth(state, b)))
                .max(Comparator.comparingInt(Deal::index))
                .filter(d -> d.index() > 0);
    }

    private int worth(State state, Bidding bid) {
        var offer = bid.proposal();
        var answer = stage.bargain().answer(offer, Weighing.standing(stage, state, offer));
        return answer.yes()
                ? Worth.of(stage, state, new Agreement(offer, answer, state.turn()))
                        .index()
                : 0;
    }

    /** The offer is made, and the rest of the call goes by whatever adds most. */
    private int finished(Deal deal) {
        var state = Step.silent(
                        stage,
                        deal.state(),
                        new Move.Propose(deal.offer().proposal().offer()))
                .state();
        for (var turn = 0; turn < LONGEST && state.over().isEmpty(); turn++) {
            var from = state;
            var on = Step.choices(stage, from).stream()
                    .map(c -> Step.silent(stage, from, c).state())
                    .max(Comparator.comparingInt(s -> Worth.of(stage, s).index()));
            if (on.isEmpty()) {
                break;
            }
            state = on.get();
        }
        return Worth.of(stage, state).index();
    }
}
