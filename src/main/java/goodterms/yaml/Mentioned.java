package goodterms.yaml;

import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.scenario.NameKind;
import goodterms.scenario.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads names that point elsewhere in the scenario, reporting those that point nowhere. */
final class Mentioned {

    private static final Sought NAME = new Sought.Name(Ids.NAME.pattern());

    private final Findings findings;
    private final Names names;

    Mentioned(Findings findings, Names names) {
        this.findings = findings;
        this.names = names;
    }

    Optional<String> fact(Fields fields, String key) {
        fields.asked(key, () -> NAME);
        return fields.tree(key).flatMap(t -> named(t, key)).map(s -> checked(s, NameKind.FACT, names.facts()));
    }

    /** The node a key leads to; an empty name where there is none. */
    String node(Fields fields, String key) {
        fields.asked(key, () -> NAME);
        return fields.tree(key).map(t -> node(t, key)).orElse("");
    }

    String node(Tree tree, String key) {
        return named(tree, key)
                .map(s -> checked(s, NameKind.NODE, names.nodes()))
                .orElse("");
    }

    List<String> facts(Fields fields, String key) {
        fields.asked(key, () -> new Sought.Each(NAME));
        return all(fields, key, NameKind.FACT, names.facts());
    }

    List<String> instruments(Fields fields, String key, Collection<String> catalogue) {
        fields.asked(key, () -> new Sought.Each(new Sought.Word(List.copyOf(catalogue))));
        return all(fields, key, NameKind.INSTRUMENT, Optional.of(catalogue));
    }

    private List<String> all(Fields fields, String key, NameKind kind, Optional<? extends Collection<String>> known) {
        var all = new LinkedHashSet<String>();
        for (var item : fields.items(key)) {
            named(item, key).ifPresent(s -> {
                if (!all.add(checked(s, kind, known))) {
                    findings.add(ShapeFaults.repeated(s.place(), s.text()));
                }
            });
        }
        return List.copyOf(all);
    }

    private Optional<Tree.Scalar> named(Tree tree, String key) {
        return Scalars.scalar(findings, tree, key);
    }

    private String checked(Tree.Scalar scalar, NameKind kind, Optional<? extends Collection<String>> known) {
        if (known.isPresent() && !known.get().contains(scalar.text())) {
            unknown(scalar.place(), scalar.text(), kind, known.get());
        }
        return scalar.text();
    }

    void unknown(Place place, String name, NameKind kind, Collection<String> known) {
        var code = kind == NameKind.NODE || kind == NameKind.OPTION ? Code.MISSING_TARGET : Code.UNKNOWN_NAME;
        findings.add(kind.unknown(code, place, name, findings.full() ? List.of() : new ArrayList<>(known)));
    }
}
