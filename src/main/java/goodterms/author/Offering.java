package goodterms.author;

import goodterms.debtor.Answer;
import goodterms.talk.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** When and what a simulated manager offers. He knows the offers and what was answered, never what is in her head. */
final class Offering {

    /** Noes after which he offers nothing more, and turns of talk between two offers. */
    private static final int MOST = 6;

    private static final int CALM = 8;
    private static final int SOON = 3;
    private static final int CHANCE = 8;

    private final Ground ground;
    private final Persona persona;
    private final long seed;
    private Predicate<Bidding> left = b -> true;
    private Optional<Bidding> last = Optional.empty();
    private int made;
    private int lastTurn = -2;

    Offering(Ground ground, Persona persona, long seed) {
        this.ground = ground;
        this.persona = persona;
        this.seed = seed;
    }

    /** The offer of this moment; {@code silent} when he has nothing to his taste left to say. */
    Optional<Bidding> now(State state, boolean silent) {
        if (state.agreement().isPresent()
                || made >= MOST
                || state.turn() - lastTurn < 2 && !silent
                || !ground.stage().scenario().node(state.node()).offer()
                || !ready(state, silent)) {
            return Optional.empty();
        }
        last = choose(state.turn());
        last.ifPresent(b -> made++);
        lastTurn = state.turn();
        return last;
    }

    private boolean ready(State state, boolean silent) {
        return switch (persona.bid()) {
            case CAREFUL -> silent || state.turn() >= CALM || state.turn() > SOON && causeKnown(state);
            case FIRM -> silent || state.turn() >= SOON + 1;
            case AT_ONCE -> silent || state.turn() >= SOON;
            case LATE, BY_WORD -> silent || state.turn() >= CALM;
            case CHANCE -> Player.draw(seed, "offer", state.turn(), CHANCE) == 0;
        };
    }

    private boolean causeKnown(State state) {
        return ground.stage()
                .scenario()
                .debtor()
                .truth()
                .map(ground.stage().known(state)::contains)
                .orElse(true);
    }

    private Optional<Bidding> choose(int turn) {
        return switch (persona.bid()) {
            case CAREFUL -> top(ground.offers(), Comparator.comparingInt(Bidding::worth));
            case FIRM ->
                top(
                        ground.offers(),
                        Comparator.comparingInt((Bidding b) -> -b.lastDay()).thenComparingInt(Bidding::worth));
            case AT_ONCE ->
                top(
                        ground.offers(),
                        Comparator.comparingInt((Bidding b) -> -b.weightedDaysTenths())
                                .thenComparingInt(Bidding::burden));
            case LATE ->
                top(
                        ground.words(),
                        Comparator.comparingInt(Bidding::weightedDaysTenths)
                                .thenComparingInt(b -> -b.proposal().slots().size()));
            case CHANCE -> any(ground.all(), turn);
            case BY_WORD -> any(ground.words(), turn);
        };
    }

    private Optional<Bidding> top(List<Bidding> from, Comparator<Bidding> order) {
        return from.stream().filter(left).max(order);
    }

    private Optional<Bidding> any(List<Bidding> from, int turn) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(Player.draw(seed, "bid", turn, from.size())));
    }

    /** Learns from a no what not to offer again. */
    void heard(Answer answer) {
        last.ifPresent(told -> left = left.and(b -> b != told).and(b -> bearable(b, told, answer)));
    }

    private boolean bearable(Bidding offer, Bidding told, Answer answer) {
        return switch (answer) {
            case Answer.Accept yes -> true;
            case Answer.EmptyYes yes -> true;
            case Answer.Blocked blocked -> true;
            case Answer.Cannot cannot -> offer.lastDay() >= inflowDay(cannot.inflow());
            case Answer.Counter counter -> better(offer, told, counter.unmet());
            case Answer.Refuse refuse -> better(offer, told, refuse.unmet());
        };
    }

    private int inflowDay(int inflow) {
        var cash = ground.stage().scenario().debtor().cash();
        return inflow < 1 || inflow > cash.size() ? 0 : cash.get(inflow - 1).day();
    }

    /** An offer that meets the interest she named better than the one she would not take. */
    private static boolean better(Bidding offer, Bidding told, Answer.Interest unmet) {
        return switch (unmet) {
            case TIME -> offer.weightedDaysTenths() > told.weightedDaysTenths();
            case FORM -> offer.burden() < told.burden();
            case AMOUNT, FACE, CONTINUITY ->
                offer.burden() < told.burden() || offer.weightedDaysTenths() > told.weightedDaysTenths();
        };
    }
}
