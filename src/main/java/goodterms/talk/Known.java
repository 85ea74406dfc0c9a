package goodterms.talk;

import goodterms.scenario.Condition;
import goodterms.scenario.Condition.Meters;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Mention;
import java.math.RoundingMode;
import java.util.Optional;

/** What an author's condition can ask of a talk, and of the sentence just heard where there is one. */
record Known(Stage stage, State state, Optional<Heard> sentence) implements Condition.Facts {

    @Override
    public int meter(Meters meter) {
        var carried = stage.opening().carried();
        return switch (meter) {
            case TRUST -> state.mood().trust();
            case RESOLVE -> state.mood().resolve();
            case WILLINGNESS -> state.mood().willingness();
            case PATIENCE -> state.mood().patience();
            case TURN -> state.turn();
            case REFUSALS -> state.refusals();
            case TOTAL_DUE ->
                stage.scenario()
                        .debt()
                        .total()
                        .amount()
                        .setScale(0, RoundingMode.DOWN)
                        .intValue();
            case PART -> stage.scenario().series().map(s -> s.part()).orElse(0);
            case PRECEDENT -> carried.precedent();
            case PROMISES_KEPT -> carried.kept();
            case PROMISES_BROKEN -> carried.broken();
            case TONE -> sentence.map(h -> rounded(h.toneMilli())).orElse(0);
            case STANCE -> sentence.map(h -> rounded(h.stanceMilli())).orElse(0);
        };
    }

    /** Thousandths to whole points, halves away from zero. */
    private static int rounded(int milli) {
        return (milli + (milli < 0 ? -500 : 500)) / 1000;
    }

    @Override
    public int variable(String name) {
        return state.vars().getOrDefault(name, 0);
    }

    @Override
    public boolean heard(Act act) {
        return sentence.map(h -> h.acts().contains(act)).orElse(false);
    }

    @Override
    public boolean mentioned(Mention mention) {
        return sentence.map(h -> h.mentions().contains(mention)).orElse(false);
    }

    @Override
    public boolean knows(String fact) {
        return state.known().has(stage.factIndex(fact));
    }

    @Override
    public boolean chosen(String option) {
        return state.chosen().has(stage.optionIndex(option));
    }

    @Override
    public boolean visited(String node) {
        return state.visited().has(stage.nodeIndex(node));
    }

    @Override
    public boolean proposed(String instrument) {
        return state.proposed().has(stage.instrumentIndex(instrument));
    }

    @Override
    public int daysLate(String invoice) {
        return stage.scenario().debt().daysLate(invoice);
    }
}
