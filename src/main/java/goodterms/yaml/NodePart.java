package goodterms.yaml;

import goodterms.check.Place;
import goodterms.lang.Lang;
import goodterms.scenario.Conditions.Scope;
import goodterms.scenario.NameKind;
import goodterms.scenario.Node;
import goodterms.scenario.Node.Example;
import goodterms.scenario.Node.Free;
import goodterms.scenario.Node.Line;
import goodterms.scenario.Node.Mark;
import goodterms.scenario.Node.Next;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Phase;
import goodterms.scenario.Node.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads one moment of the call: what is said and what may follow. */
final class NodePart {

    static final Keys KEYS = Keys.of("say! options goto end free phase offer hint marks fixed_order");
    private static final Keys EXAMPLE = Keys.of("ru en goes!");
    private static final Keys ROUTE = Keys.of("when! as!");
    private static final Keys FREE = Keys.of("routes examples");
    private static final Keys END = Keys.of("outcome");
    private static final Keys LINE = Keys.of("ru en when");
    static final int MOST_OPTIONS = 9;
    private static final int MOST_LINES = 100;
    private static final Next NOWHERE = new Next.End(Outcome.NOTHING_AGREED);

    private final Findings findings;
    private final Wordings words;
    private final Mentioned mentioned;
    private final Declared declared;
    private final OptionPart options;

    private NodePart(Findings findings, Wordings words, Mentioned mentioned, Declared declared) {
        this.findings = findings;
        this.words = words;
        this.mentioned = mentioned;
        this.declared = declared;
        this.options = new OptionPart(findings, words, mentioned);
    }

    static NodePart of(Findings findings, Declared declared) {
        var names = declared.names();
        return new NodePart(findings, new Wordings(findings, names), new Mentioned(findings, names), declared);
    }

    Node read(Tree.Entry entry) {
        var id = entry.key();
        Ids.check(findings, entry.keyPlace(), id, Ids.NAME);
        var fields = Fields.of(findings, entry.value(), id, entry.keyPlace(), KEYS);
        return new Node(
                id,
                lines(fields),
                next(fields, id, entry.value()),
                fields.word("phase", Phase.class),
                fields.flag("offer", true),
                words.optional(fields, "hint"),
                new LinkedHashSet<>(fields.words("marks", Mark.class)),
                fields.flag("fixed_order", false));
    }

    private List<Line> lines(Fields fields) {
        var all = new ArrayList<Line>();
        for (var line : fields.maps("say", LINE)) {
            all.add(new Line(words.condition(line, "when", Scope.ANYWHERE), words.pair(line, true)));
        }
        if (all.size() > MOST_LINES) {
            findings.add(ShapeFaults.tooMany(fields.at("say"), "say", MOST_LINES));
        } else if (all.isEmpty()
                && fields.tree("say").filter(t -> t instanceof Tree.Listing).isPresent()) {
            findings.add(ShapeFaults.emptyList(fields.at("say"), "say"));
        }
        return all;
    }

    private Next next(Fields fields, String id, Tree tree) {
        var ways =
                List.of("options", "goto", "end").stream().filter(fields::has).toList();
        if (ways.isEmpty() && tree instanceof Tree.Mapping) {
            findings.add(GraphFaults.nothingNext(fields.at(), id));
        }
        if (ways.size() > 1) {
            findings.add(GraphFaults.twoNexts(fields.at(ways.get(1)), id, ways.get(0), ways.get(1)));
        }
        if (fields.has("free") && !ways.isEmpty() && !fields.has("options")) {
            findings.add(GraphFaults.freeWithoutOptions(fields.at("free")));
        }
        var chosen = choose(fields, id);
        fields.asked("goto", () -> new Sought.Name(Ids.NAME.pattern()));
        fields.asked("end", () -> new Sought.Map(END));
        var to = fields.tree("goto").map(t -> mentioned.node(t, "goto"));
        var end = fields.tree("end").map(t -> end(t, fields.at("end")));
        return chosen.or(() -> to.map(Next.Goto::new)).or(() -> end).orElse(NOWHERE);
    }

    private Next end(Tree tree, Place at) {
        var fields = Fields.of(findings, tree, "end", at, END);
        if (!fields.has("outcome") && tree instanceof Tree.Mapping) {
            findings.add(GraphFaults.noOutcome(at));
        }
        return new Next.End(fields.word("outcome", Outcome.class).orElse(Outcome.NOTHING_AGREED));
    }

    private Optional<Next> choose(Fields fields, String node) {
        return fields.tree("options").map(t -> {
            var all = new ArrayList<Option>();
            fields.asked("options", () -> new Sought.Each(new Sought.Map(OptionPart.KEYS)));
            for (var item : fields.items("options")) {
                var option = options.open(item);
                all.add(options.read(option));
                doubled(option);
            }
            if (all.size() > MOST_OPTIONS) {
                findings.add(ShapeFaults.tooMany(fields.at("options"), "options", MOST_OPTIONS));
            } else if (all.isEmpty() && t instanceof Tree.Listing) {
                findings.add(ShapeFaults.emptyList(fields.at("options"), "options"));
            }
            return new Next.Choose(all, fields.map("free", FREE).map(f -> free(f, node)));
        });
    }

    private void doubled(Fields option) {
        option.text("id").ifPresent(id -> {
            var first = Optional.ofNullable(declared.optionPlaces().get(id));
            first.filter(p -> !p.equals(option.at("id")))
                    .ifPresent(p -> findings.add(GraphFaults.doubledOption(option.at("id"), id, p.line())));
        });
    }

    private Free free(Fields fields, String node) {
        var routes = new ArrayList<Route>();
        for (var route : fields.maps("routes", ROUTE)) {
            var when = words.condition(route, "when", Scope.ROUTE);
            var as = option(route, "as", node);
            when.ifPresent(w -> routes.add(new Route(w, as)));
        }
        var examples = new ArrayList<Example>();
        for (var example : fields.maps("examples", EXAMPLE)) {
            examples.add(example(example, node));
        }
        return new Free(routes, examples);
    }

    private Example example(Fields fields, String node) {
        if (fields.has("ru") == fields.has("en")) {
            findings.add(GraphFaults.oneLanguage(fields.at()));
        }
        var lang = fields.has("en") ? Lang.EN : Lang.RU;
        var goes = option(fields, "goes", node);
        return new Example(lang, fields.text(lang.code()).orElse(""), goes);
    }

    /** An option of the same node. */
    private String option(Fields fields, String key, String node) {
        var id = fields.text(key).orElse("");
        if (fields.tree(key).isEmpty() || declared.names().options().isEmpty()) {
            return id;
        }
        var home = Optional.ofNullable(declared.nodeOf().get(id));
        if (home.isEmpty()) {
            var own = declared.optionsOf(node);
            mentioned.unknown(fields.place(key), id, NameKind.OPTION, own);
        } else if (!home.get().equals(node)) {
            findings.add(GraphFaults.foreignOption(fields.place(key), id, home.get()));
        }
        return id;
    }
}
