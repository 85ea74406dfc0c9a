package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.lang.Phrase;
import goodterms.scenario.Scenario.Var;
import goodterms.scenario.Scenario.Var.Kind;
import goodterms.scenario.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the author's own variables: numbers, truths or words, each with bounds and a first value. */
final class VariablePart {

    private static final Keys KEYS = Keys.of("type! init! min max values label");
    private static final int FARTHEST = 1_000_000;
    private static final int MOST = 100;
    private static final Set<String> TAKEN = Set.of(
            "trust",
            "resolve",
            "willingness",
            "patience",
            "turn",
            "refusals",
            "tone",
            "stance",
            "true",
            "false",
            "and",
            "or",
            "not");

    private VariablePart() {}

    static Map<String, Var> read(Fields top, Wordings words) {
        var all = new LinkedHashMap<String, Var>();
        for (var entry : top.entries("vars", new Sought.Map(KEYS))) {
            all.put(entry.key(), variable(entry, words, top.findings()));
        }
        if (all.size() > MOST) {
            top.findings().add(ShapeFaults.tooMany(top.at("vars"), "vars", MOST));
        }
        return all;
    }

    static Var variable(Tree.Entry entry, Wordings words, Findings findings) {
        Ids.check(findings, entry.keyPlace(), entry.key(), Ids.NAME);
        if (TAKEN.contains(entry.key())) {
            findings.add(taken(entry.keyPlace(), entry.key()));
        }
        return variable(Fields.of(findings, entry.value(), entry.key(), entry.keyPlace(), KEYS), words);
    }

    private static Var variable(Fields fields, Wordings words) {
        fields.asked("init", () -> new Sought.Text());
        var label = words.optional(fields, "label");
        return switch (fields.word("type", Kind.class).orElse(Kind.INT)) {
            case INT -> number(fields, new Var(Kind.INT, 0, 0, 0, List.of(), label));
            case BOOL -> {
                foreign(fields, List.of("min", "max", "values"));
                yield new Var(Kind.BOOL, fields.flag("init", false) ? 1 : 0, 0, 1, List.of(), label);
            }
            case ENUM -> word(fields, label);
        };
    }

    private static Var number(Fields fields, Var bare) {
        foreign(fields, List.of("values"));
        if (!fields.has("type") || fields.tree("type").isEmpty()) {
            return bare;
        }
        var min = fields.integer("min", -FARTHEST, FARTHEST, 0);
        var max = fields.integer("max", -FARTHEST, FARTHEST, Math.max(100, min));
        if (min > max) {
            fields.findings().add(crossed(fields.at("max"), min, max));
            return bare;
        }
        return new Var(Kind.INT, fields.integer("init", min, max, min), min, max, List.of(), bare.label());
    }

    private static Var word(Fields fields, Optional<Text> label) {
        foreign(fields, List.of("min", "max"));
        var findings = fields.findings();
        var values = new LinkedHashSet<String>();
        for (var item : fields.items("values")) {
            Scalars.scalar(findings, item, "values").ifPresent(s -> {
                if (Ids.check(findings, s.place(), s.text(), Ids.NAME) && !values.add(s.text())) {
                    findings.add(ShapeFaults.repeated(s.place(), s.text()));
                }
            });
        }
        if (!fields.has("values")) {
            findings.add(ShapeFaults.missingKey(fields.at(), "values"));
        }
        var list = List.copyOf(values);
        var init = fields.text("init").orElse("");
        if (!list.isEmpty() && fields.tree("init").isPresent() && !list.contains(init)) {
            findings.add(ShapeFaults.unknownWord(fields.at("init"), init, list));
        }
        return new Var(Kind.ENUM, Math.max(0, list.indexOf(init)), 0, Math.max(0, list.size() - 1), list, label);
    }

    private static void foreign(Fields fields, List<String> keys) {
        for (var key : keys) {
            if (fields.has(key)) {
                fields.findings().add(misplaced(fields.at(key), key));
            }
        }
    }

    private static Problem misplaced(Place place, String key) {
        return Code.BAD_VARIABLE.error(
                place,
                Phrase.of(
                        "У переменной этого вида ключа «" + key + "» не бывает.",
                        "A variable of this type has no key \"" + key + "\"."),
                Phrase.of(
                        "Ключи min и max бывают у числа, values у слов.",
                        "The keys min and max belong to a number, values to words."));
    }

    private static Problem crossed(Place place, int min, int max) {
        return Code.BAD_VARIABLE.error(
                place,
                Phrase.of(
                        "Граница max (" + max + ") меньше границы min (" + min + ").",
                        "The bound max (" + max + ") is below min (" + min + ")."),
                Phrase.of("Поменяйте их местами.", "Swap them."));
    }

    private static Problem taken(Place place, String name) {
        return Code.BAD_VARIABLE.error(
                place,
                Phrase.of(
                        "Имя «" + Shown.of(name) + "» занято программой.",
                        "The name \"" + Shown.of(name) + "\" is the program's own."),
                Phrase.of("Назовите переменную иначе.", "Give the variable another name."));
    }
}
