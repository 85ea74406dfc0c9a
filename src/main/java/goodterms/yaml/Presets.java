package goodterms.yaml;

import goodterms.scenario.Scenario.Blocker;
import goodterms.scenario.Scenario.Inflow;
import goodterms.scenario.Scenario.Interests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The debtor's readings that a preset gives where a scenario says nothing. */
record Presets(Map<String, Preset> all) {

    static final String NUMBERS = "trust resolve willingness patience reactivity gate reservation dependence";
    private static final Keys KEYS = Keys.of(NUMBERS.replace(" ", "! ") + "! blocker! interests! cash!");

    /** One kind of debtor. */
    record Preset(Map<String, Integer> numbers, Blocker blocker, Interests interests, List<Inflow> cash) {}

    /** The presets by name; {@code plain} is for a debtor without one. */
    static Presets read() {
        var file = "debtor/presets.yaml";
        var text = Packed.text(file);
        var read = TreeReader.read(file, text);
        var findings = new Findings(new Source(file, text), read.problems());
        var all = new LinkedHashMap<String, Preset>();
        read.value().ifPresent(tree -> {
            for (var entry : Fields.entries(findings, tree, file)) {
                all.put(entry.key(), preset(Fields.of(findings, entry.value(), entry.key(), entry.keyPlace(), KEYS)));
            }
        });
        if (findings.errors()) {
            throw new IllegalStateException(findings.checked(all).problems().toString());
        }
        return new Presets(all);
    }

    private static Preset preset(Fields fields) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var key : NUMBERS.split(" ", -1)) {
            numbers.put(key, fields.integer(key, 0, 200, 0));
        }
        return new Preset(
                numbers,
                fields.word("blocker", Blocker.class).orElse(Blocker.NONE),
                DebtorPart.interests(fields).orElse(new Interests(0, 0, 0, 0, 0)),
                DebtorPart.cash(fields).orElse(List.of()));
    }

    Map<String, Preset> named() {
        var named = new LinkedHashMap<>(all);
        named.remove("plain");
        return named;
    }

    Preset of(Optional<Preset> chosen) {
        return chosen.orElseGet(() -> Optional.ofNullable(all.get("plain")).orElseThrow());
    }
}
