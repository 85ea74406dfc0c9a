package goodterms.yaml;

import goodterms.check.Place;
import goodterms.scenario.Names;
import goodterms.scenario.Scenario.Var;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a scenario declares, gathered before anything that refers to it is read: names, and the node of every option. */
record Declared(Names names, Map<String, String> nodeOf, Map<String, Place> optionPlaces) {

    static Declared of(Fields loud, List<String> instruments, Presets presets) {
        var silent = new Findings(loud.findings().source(), List.of());
        var top = loud.quietly(silent);
        var nodeOf = new LinkedHashMap<String, String>();
        var places = new LinkedHashMap<String, Place>();
        var nodes = keys(top, "nodes");
        nodes.ifPresent(all -> all.forEach((id, tree) -> options(silent, id, tree, nodeOf, places)));
        var unclear = new LinkedHashSet<String>();
        var names = new Names(
                vars(top, unclear),
                unclear,
                top.has("facts") ? keys(top, "facts").map(Map::keySet) : Optional.of(Set.of()),
                nodes.map(Map::keySet),
                nodes.map(all -> nodeOf.keySet()),
                Optional.of(new LinkedHashSet<>(instruments)),
                invoices(top),
                top.map("debtor", DebtorPart.KEYS).map(d -> inflows(d, presets)));
        return new Declared(names, nodeOf, places);
    }

    List<String> optionsOf(String node) {
        return nodeOf.entrySet().stream()
                .filter(e -> e.getValue().equals(node))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The variables that are declared soundly; those that are not go to {@code unclear}. */
    private static Optional<Map<String, Var>> vars(Fields top, Set<String> unclear) {
        if (!top.has("vars")) {
            return Optional.of(Map.of());
        }
        return top.tree("vars").filter(t -> t instanceof Tree.Mapping).map(t -> {
            var sound = new LinkedHashMap<String, Var>();
            for (var entry : top.entries("vars")) {
                var silent = new Findings(top.findings().source(), List.of());
                var variable = VariablePart.variable(entry, new Wordings(silent, Names.ANY), silent);
                if (silent.errors()) {
                    unclear.add(entry.key());
                } else {
                    sound.put(entry.key(), variable);
                }
            }
            return sound;
        });
    }

    private static Optional<Map<String, Tree>> keys(Fields top, String key) {
        return top.tree(key).filter(t -> t instanceof Tree.Mapping).map(t -> {
            var all = new LinkedHashMap<String, Tree>();
            ((Tree.Mapping) t).entries().forEach(e -> all.putIfAbsent(e.key(), e.value()));
            return all;
        });
    }

    private static void options(
            Findings silent, String node, Tree tree, Map<String, String> nodeOf, Map<String, Place> places) {
        for (var option :
                Fields.of(silent, tree, node, tree.place(), NodePart.KEYS).maps("options", OptionPart.KEYS)) {
            option.text("id").ifPresent(id -> {
                nodeOf.putIfAbsent(id, node);
                places.putIfAbsent(id, option.at("id"));
            });
        }
    }

    private static Optional<Set<String>> invoices(Fields top) {
        return top.map("debt", DebtPart.KEYS)
                .filter(d -> d.tree("invoices").isPresent())
                .map(d -> {
                    var numbers = new LinkedHashSet<String>();
                    d.maps("invoices", DebtPart.INVOICE)
                            .forEach(i -> i.text("no").ifPresent(numbers::add));
                    return numbers;
                });
    }

    private static int inflows(Fields debtor, Presets presets) {
        if (debtor.has("cash")) {
            return debtor.items("cash").size();
        }
        return presets.of(debtor.text("preset").map(presets.named()::get))
                .cash()
                .size();
    }
}
