package goodterms.author;

import goodterms.debrief.OfferGrid;
import goodterms.scenario.Node.Option;
import goodterms.settlement.Offer;
import goodterms.settlement.Proposal;
import goodterms.settlement.Terms;
import goodterms.talk.Event;
import goodterms.talk.Stage;
import goodterms.talk.State;
import goodterms.talk.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What all simulated calls of a scenario share: the stage, its first moment, the offers to be made, and the best end there is. */
public final class Ground {

    private static final String PROMISE = "promise_to_pay";
    private static final int TRIED = 5;

    private final Stage stage;
    private final State first;
    private final List<String> opening;
    private final List<Bidding> offers = new ArrayList<>();
    private final List<Bidding> words = new ArrayList<>();
    private final List<Bidding> all = new ArrayList<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private OptionalInt best = OptionalInt.empty();

    public Ground(Stage stage) {
        this.stage = stage;
        var begun = Step.first(stage);
        this.first = begun.state();
        this.opening = begun.events().stream()
                .flatMap(e -> e instanceof Event.Entered(String node) ? Stream.of(node) : Stream.empty())
                .toList();
        for (var proposal : OfferGrid.of(stage)) {
            offers.add(bidding(proposal));
            if (proposal.instrument().id().equals(PROMISE)) {
                bare(proposal).ifPresent(words::add);
            }
        }
        all.addAll(offers);
        all.addAll(words);
        for (var node : stage.scenario().nodes().values()) {
            node.options()
                    .forEach(
                            o -> lengths.put(o.id(), stage.voice().say(o.text()).length()));
        }
    }

    /** The same promise with a day and nothing else: no source of the money, no checkpoint. */
    private Optional<Bidding> bare(Proposal whole) {
        var day = whole.offer().terms().getOrDefault("pay_date", "");
        return stage.terms(new Offer(PROMISE, Map.of("pay_date", day))) instanceof Terms.Understood(Proposal proposal)
                ? Optional.of(bidding(proposal))
                : Optional.empty();
    }

    private Bidding bidding(Proposal proposal) {
        return Bidding.of(proposal, stage);
    }

    public Stage stage() {
        return stage;
    }

    State first() {
        return first;
    }

    /** The nodes entered before anything is chosen. */
    List<String> opening() {
        return opening;
    }

    /** The grid of whole offers. */
    List<Bidding> offers() {
        return offers;
    }

    /** Promises by word of mouth with nothing but a day. */
    List<Bidding> words() {
        return words;
    }

    /** Whole and bare offers alike. */
    List<Bidding> all() {
        return all;
    }

    int length(Option option) {
        return lengths.getOrDefault(option.id(), 0);
    }

    /**
     * The best two-goal index found, thousandths: by a search that keeps the most promising states, or by the representative. It is
     * looked for when it is first asked for.
     */
    public synchronized int best() {
        if (best.isEmpty()) {
            var high = Peak.of(this);
            for (var seed = 1; seed <= TRIED; seed++) {
                high = Math.max(high, new Player(this, Persona.REPRESENTATIVE, seed).raw());
            }
            best = OptionalInt.of(high);
        }
        return best.getAsInt();
    }
}
