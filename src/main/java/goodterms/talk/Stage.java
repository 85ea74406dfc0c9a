package goodterms.talk;

import goodterms.debtor.ActTable;
import goodterms.debtor.Bargain;
import goodterms.debtor.Model;
import goodterms.debtor.Mood;
import goodterms.debtor.Tally;
import goodterms.scenario.Node;
import goodterms.scenario.Scenario;
import goodterms.scenario.Voice;
import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Terms;
import goodterms.speech.Listener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything a talk stands on and never changes: the scenario, who listens, the tables, and how the call was opened. */
public final class Stage {

    /** The rules and words shared by all talks. */
    public record Rules(Listener listener, ActTable acts, Model model, Craft craft, DebtorLines lines) {}

    /** The most offers whose terms are kept: what a simulation comes back to, never what a long talk may type. */
    private static final int MOST_READ = 2000;

    private final Scenario scenario;
    private final Rules rules;
    private final Opening opening;
    private final Voice voice;
    private final Bargain bargain;
    private final Map<String, Integer> nodes;
    private final Map<String, Integer> options;
    private final Map<String, Integer> facts;
    private final Map<String, Integer> instruments;
    private final Map<String, Node.Option> optionsById;
    private final Map<String, List<Set<String>>> wordings = new ConcurrentHashMap<>();
    private final Map<Offer, Terms> terms = new ConcurrentHashMap<>();
    private final Map<String, List<String>> examples = new HashMap<>();

    public Stage(Scenario scenario, Rules rules, Opening opening) {
        this.scenario = scenario;
        this.rules = rules;
        this.opening = opening;
        this.voice = new Voice(scenario, opening.lang(), opening.speaker());
        this.bargain = new Bargain(scenario, rules.model());
        this.nodes = indexed(scenario.nodes().keySet());
        this.facts = indexed(scenario.facts().keySet());
        this.optionsById = new LinkedHashMap<>();
        scenario.nodes().values().forEach(n -> n.options().forEach(o -> optionsById.put(o.id(), o)));
        scenario.nodes().values().forEach(this::examples);
        this.options = indexed(optionsById.keySet());
        this.instruments = indexed(scenario.settlement().instruments());
    }

    private void examples(Node node) {
        for (var example : node.free().map(Node.Free::examples).orElse(List.of())) {
            if (example.lang() == opening.lang()) {
                examples.computeIfAbsent(example.goes(), id -> new ArrayList<>())
                        .add(example.text());
            }
        }
    }

    private static Map<String, Integer> indexed(Collection<String> ids) {
        var indexed = new HashMap<String, Integer>();
        for (var id : ids) {
            indexed.putIfAbsent(id, indexed.size());
        }
        return indexed;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Rules rules() {
        return rules;
    }

    public Opening opening() {
        return opening;
    }

    public Voice voice() {
        return voice;
    }

    public Bargain bargain() {
        return bargain;
    }

    /** The option with an id, wherever it stands. */
    public Optional<Node.Option> option(String id) {
        return Optional.ofNullable(optionsById.get(id));
    }

    /** What an offer comes to in this call: a proposal, or the faults at its fields. */
    public Terms terms(Offer offer) {
        var known = terms.get(offer);
        if (known != null) {
            return known;
        }
        var read = rules.craft().read(offer, asCase());
        if (terms.size() < MOST_READ) {
            terms.put(offer, read);
        }
        return read;
    }

    /** An instrument as the catalogue has it. */
    public Optional<Instrument> instrument(String id) {
        return rules.craft().instrument(id);
    }

    Advice advice(State state) {
        return rules.craft().advise(asCase(), Clearing.causeKnown(this, state.known()), state.turn());
    }

    /** Why she does not pay, once the truth is known. */
    public Optional<Cause> knownCause(State state) {
        return Clearing.causeKnown(this, state.known())
                ? Optional.of(scenario.debtor().cause())
                : Optional.empty();
    }

    private Craft.Case asCase() {
        return new Craft.Case(scenario, opening.lang(), opening.speaker());
    }

    Set<String> lemmas(String text) {
        return rules.listener().lemmas(text, opening.lang());
    }

    /** The words of a reply and of the examples an author gave for it, found once and kept. */
    List<Set<String>> wordings(Node.Option option) {
        return wordings.computeIfAbsent(option.id(), id -> {
            var all = new ArrayList<Set<String>>();
            all.add(lemmas(voice.say(option.text())));
            examples.getOrDefault(id, List.of()).forEach(text -> all.add(lemmas(text)));
            return List.copyOf(all);
        });
    }

    int nodeIndex(String id) {
        return nodes.getOrDefault(id, -1);
    }

    int optionIndex(String id) {
        return options.getOrDefault(id, -1);
    }

    int factIndex(String id) {
        return facts.getOrDefault(id, -1);
    }

    int instrumentIndex(String id) {
        return instruments.getOrDefault(id, -1);
    }

    /** The facts that a state knows, in the order of the file. */
    public List<String> known(State state) {
        var known = new ArrayList<String>();
        for (var fact : scenario.facts().keySet()) {
            if (state.known().has(factIndex(fact))) {
                known.add(fact);
            }
        }
        return known;
    }

    /** The trust she picks up with. */
    public int openingTrust() {
        var own = scenario.debtor().trust();
        var carried = opening.carried().trust();
        return carried < 0 ? own : carried + (own - carried) * 2 / 3;
    }

    /** The state before the debtor has said a word. */
    State first() {
        var debtor = scenario.debtor();
        var carried = opening.carried();
        var known = Marks.none();
        for (var fact : scenario.briefing().known()) {
            known = known.with(factIndex(fact));
        }
        for (var fact : carried.facts()) {
            known = facts.containsKey(fact) ? known.with(factIndex(fact)) : known;
        }
        var vars = new LinkedHashMap<String, Integer>();
        scenario.vars().forEach((name, v) -> vars.put(name, v.init()));
        return new State(
                opening.start().orElse(scenario.start()),
                new Mood(openingTrust(), debtor.resolve(), debtor.willingness(), debtor.patience()),
                0,
                0,
                known,
                Marks.none(),
                Marks.none(),
                Marks.none(),
                Tally.none(),
                vars,
                new State.Standing(0, false, false, false),
                0,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }
}
