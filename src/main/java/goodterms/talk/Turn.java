package goodterms.talk;

import goodterms.debtor.Meter;
import goodterms.debtor.Mood;
import goodterms.debtor.Reaction;
import goodterms.debtor.Tally;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Text;
import goodterms.settlement.Proposal;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One move being played: starts from a state, collects what happens, ends in the next state. Lives for that move only. */
final class Turn {

    /** Nodes passed without a choice before the talk is held to be going in circles. */
    private static final int LONGEST_CHAIN = 100;

    final Stage stage;
    private final Voice voice;
    private final List<Event> events = new ArrayList<>(8);
    private final State start;
    private String node;
    private Mood mood;
    private int turn;
    private int refusals;
    private Marks known;
    private Marks chosen;
    private Marks visited;
    private Marks proposed;
    private Tally used;
    private Map<String, Integer> vars;
    private State.Standing standing;
    private int strayed;
    private Optional<Agreement> agreement;
    private Optional<Outcome> over;
    private List<Proposal> offered;

    Turn(Stage stage, State state) {
        this(stage, state, false);
    }

    /** In a silent turn nothing is said and nothing told; it leads to the same state but for the last words. */
    Turn(Stage stage, State state, boolean silent) {
        this.stage = stage;
        this.voice = new Voice(stage, state, silent);
        this.start = state;
        this.node = state.node();
        this.mood = state.mood();
        this.turn = state.turn();
        this.refusals = state.refusals();
        this.known = state.known();
        this.chosen = state.chosen();
        this.visited = state.visited();
        this.proposed = state.proposed();
        this.used = state.used();
        this.vars = state.vars();
        this.standing = state.standing();
        this.strayed = state.strayed();
        this.agreement = state.agreement();
        this.over = state.over();
        this.offered = state.offered();
    }

    State state() {
        return new State(
                node,
                mood,
                turn,
                refusals,
                known,
                chosen,
                visited,
                proposed,
                used,
                vars,
                standing,
                strayed,
                voice.answers(),
                agreement,
                over,
                voice.lastLine(),
                offered);
    }

    boolean silent() {
        return voice.silent();
    }

    List<Event> events() {
        return events;
    }

    /** The state before the move. */
    State before() {
        return start;
    }

    Node node() {
        return stage.scenario().node(node);
    }

    void begin() {
        arrive(node);
    }

    void play(Move move, Optional<Talk> talk) {
        if (over.isPresent() && !(move instanceof Move.Disagree)) {
            refuse(Event.Why.OVER);
            return;
        }
        switch (move) {
            case Move.Choose(String option) -> Choosing.play(this, option);
            case Move.Say(String text) -> Saying.play(this, text, talk);
            case Move.Propose(var offer) -> Proposing.play(this, offer);
            case Move.Hint() -> Asking.hint(this);
            case Move.Advise() -> Asking.advise(this);
            case Move.Disagree() -> Asking.disagree(this, talk);
            case Move.Leave() -> leave();
            case Move.Undo() -> throw new IllegalStateException("undo is no turn");
        }
    }

    void add(Event event) {
        events.add(event);
    }

    void refuse(Event.Why why) {
        events.add(new Event.Refused(why));
    }

    /** A turn is spent: a later undo comes back to before it. */
    void spend() {
        turn++;
    }

    void react(Collection<Act> acts, Map<String, Integer> authored, boolean forbidden) {
        var heard = new Reaction.Turn(
                acts,
                used,
                authored,
                agreement.isPresent(),
                stage.scenario().debtor().reactivity());
        var reaction = Reaction.to(heard, mood, stage.rules().acts());
        moved(forbidden ? reaction.forbidden() : reaction);
        used = used.plus(acts);
        remember(acts);
    }

    /** A single reading falls for a single reason. */
    void lose(Meter meter, int points, String rule) {
        moved(Reaction.of(mood, meter, -points, rule));
    }

    private void moved(Reaction reaction) {
        if (!reaction.reasons().isEmpty()) {
            mood = reaction.after();
            events.add(new Event.MoodMoved(reaction.before(), mood, reaction.reasons()));
        }
    }

    private void remember(Collection<Act> acts) {
        standing = standing.after(acts, Clearing.byActs(stage, acts, known));
    }

    /** Takes what a reply brings beside its words: variables, facts, that it was used. Answers whether the truth stayed hidden. */
    boolean take(Option option) {
        chosen = chosen.with(stage.optionIndex(option.id()));
        vars = Counting.after(option, vars, stage.scenario().vars());
        var withheld = false;
        for (var fact : option.reveal()) {
            withheld |= !reveal(fact);
        }
        return withheld;
    }

    /** Reveals a fact; the truth only at trust that reaches the gate. */
    private boolean reveal(String fact) {
        var index = stage.factIndex(fact);
        if (known.has(index)) {
            return true;
        }
        var debtor = stage.scenario().debtor();
        if (debtor.truth().filter(fact::equals).isPresent() && mood.trust() < debtor.gate()) {
            events.add(new Event.Withheld(mood.trust(), debtor.gate()));
            return false;
        }
        known = known.with(index);
        events.add(new Event.Revealed(fact));
        return true;
    }

    void propose(Proposal proposal) {
        for (var instrument : proposal.offer().instruments()) {
            proposed = proposed.with(stage.instrumentIndex(instrument));
        }
        offered = Stream.concat(offered.stream(), Stream.of(proposal)).toList();
    }

    void clear() {
        standing = standing.after(List.of(), true);
    }

    int refused() {
        return ++refusals;
    }

    void agree(Agreement reached) {
        agreement = Optional.of(reached);
        events.add(new Event.Agreed(reached));
    }

    boolean agreed() {
        return agreement.isPresent();
    }

    int turnNumber() {
        return turn;
    }

    int stray() {
        strayed++;
        events.add(new Event.Strayed(strayed));
        return strayed;
    }

    void found() {
        strayed = 0;
    }

    void say(Event.Occasion occasion, Text text) {
        voice.own(occasion, text, this::state).ifPresent(events::add);
    }

    /** A line any debtor might say on an occasion. */
    void sayAny(Event.Occasion occasion, String key) {
        voice.any(occasion, key, this::state).ifPresent(events::add);
    }

    /** On to a node, or to the end of her patience. */
    void go(String next) {
        arrive(
                mood.patience() == 0 && over.isEmpty()
                        ? stage.scenario().settlement().hungUp()
                        : next);
    }

    /** Where nothing leads on, the call still ends when patience is gone. */
    void stay() {
        if (mood.patience() == 0) {
            arrive(stage.scenario().settlement().hungUp());
        }
    }

    private void arrive(String next) {
        var at = next;
        for (var passed = 0; passed < LONGEST_CHAIN; passed++) {
            node = at;
            visited = visited.with(stage.nodeIndex(at));
            events.add(new Event.Entered(at));
            var here = node();
            spoken(here);
            switch (here.next()) {
                case Node.Next.Choose choose -> {
                    return;
                }
                case Node.Next.End(Outcome outcome) -> {
                    end(outcome);
                    return;
                }
                case Node.Next.Goto(String on) -> at = on;
            }
        }
        end(Outcome.NOTHING_AGREED);
    }

    private void spoken(Node here) {
        if (!voice.silent()) {
            Lines.spoken(here, new Known(stage, state(), Optional.empty()))
                    .forEach(text -> say(Event.Occasion.NODE, text));
        }
    }

    private void leave() {
        spend();
        end(agreement.isPresent() ? Outcome.AGREEMENT : Outcome.NOTHING_AGREED);
    }

    private void end(Outcome outcome) {
        over = Optional.of(outcome);
        events.add(new Event.Ended(outcome));
    }
}
