package goodterms.yaml;

import goodterms.check.Code;
import goodterms.scenario.Conditions.Scope;
import goodterms.scenario.NameKind;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Node.Rate;
import goodterms.scenario.Scenario.Var;
import goodterms.scenario.Scenario.Var.Kind;
import goodterms.speech.words.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one written reply with what it does and why. */
final class OptionPart {

    static final Keys KEYS = Keys.of("id! ru en acts rate! why! when else_hint once effects set reveal reply goto!");
    private static final List<String> METERS = List.of("trust", "resolve", "willingness", "patience");
    private static final int STRONGEST = 100;

    private final Findings findings;
    private final Wordings words;
    private final Mentioned mentioned;
    private final Map<String, Var> vars;

    OptionPart(Findings findings, Wordings words, Mentioned mentioned) {
        this.findings = findings;
        this.words = words;
        this.mentioned = mentioned;
        this.vars = words.names().vars().orElse(Map.of());
    }

    Fields open(Tree tree) {
        var at = tree instanceof Tree.Mapping mapping ? mapping.keyPlace("id").orElse(tree.place()) : tree.place();
        return Fields.of(findings, tree, "options", at, KEYS);
    }

    Option read(Fields fields) {
        fields.asked("id", () -> new Sought.Name(Ids.NAME.pattern()));
        var id = fields.text("id").orElse("");
        fields.tree("id").ifPresent(t -> Ids.check(findings, t.place(), id, Ids.NAME));
        return new Option(
                id,
                words.pair(fields, false),
                fields.words("acts", Act.class),
                fields.word("rate", Rate.class).orElse(Rate.OK),
                words.text(fields, "why"),
                words.condition(fields, "when", Scope.ANYWHERE),
                words.optional(fields, "else_hint"),
                fields.flag("once", false),
                effects(fields),
                set(fields),
                mentioned.facts(fields, "reveal"),
                words.optional(fields, "reply"),
                mentioned.node(fields, "goto"));
    }

    private Map<String, Integer> effects(Fields fields) {
        var all = new LinkedHashMap<String, Integer>();
        for (var entry : fields.entries("effects", new Sought.Whole(-1_000_000, 1_000_000))) {
            var name = entry.key();
            var variable = Optional.ofNullable(vars.get(name));
            if (!METERS.contains(name) && variable.isEmpty()) {
                unknown(entry, NameKind.READING, METERS);
            } else if (variable.map(v -> v.kind() != Kind.INT).orElse(false)) {
                findings.add(GraphFaults.notInt(entry.keyPlace(), name));
            } else {
                var most = variable.isPresent() ? 1_000_000 : STRONGEST;
                Scalars.integer(findings, entry.value(), name, -most, most).ifPresent(n -> all.put(name, n));
            }
        }
        return all;
    }

    private void unknown(Tree.Entry entry, NameKind kind, List<String> more) {
        if (words.names().vars().isPresent() && !words.names().unclear().contains(entry.key())) {
            var known = new ArrayList<>(more);
            known.addAll(vars.keySet());
            findings.add(kind.unknown(Code.UNKNOWN_NAME, entry.keyPlace(), entry.key(), known));
        }
    }

    private Map<String, Integer> set(Fields fields) {
        var all = new LinkedHashMap<String, Integer>();
        for (var entry : fields.entries("set", new Sought.Text())) {
            var variable = Optional.ofNullable(vars.get(entry.key()));
            if (variable.isEmpty()) {
                unknown(entry, NameKind.VARIABLE, List.of());
            } else {
                value(entry, variable.get()).ifPresent(n -> all.put(entry.key(), n));
            }
        }
        return all;
    }

    private Optional<Integer> value(Tree.Entry entry, Var variable) {
        var key = entry.key();
        var tree = entry.value();
        return switch (variable.kind()) {
            case INT -> Scalars.integer(findings, tree, key, variable.min(), variable.max());
            case BOOL -> Scalars.flag(findings, tree, key).map(b -> b ? 1 : 0);
            case ENUM -> Scalars.word(findings, tree, key, places(variable.values()));
        };
    }

    private static Map<String, Integer> places(List<String> values) {
        var places = new LinkedHashMap<String, Integer>();
        values.forEach(v -> places.put(v, places.size()));
        return places;
    }
}
