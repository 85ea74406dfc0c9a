package goodterms.yaml;

import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario.Balance;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Reads what each simulated trainee must reach. */
final class BalancePart {

    private static final Keys KEYS = Keys.of("outcome at_least at_most index_at_least index_at_most");

    /** The simulated trainees, by the way they play. */
    private enum Persona {
        REPRESENTATIVE,
        PETITIONER,
        ENFORCER,
        FIRM,
        RANDOM,
        FIRST,
        LONGEST,
        THANKS_ONLY,
        QUESTIONS_ONLY,
        FACTS_ONLY
    }

    private static final List<String> PERSONAS = Arrays.stream(Persona.values())
            .map(p -> p.name().toLowerCase(Locale.ROOT))
            .toList();

    private BalancePart() {}

    static Map<String, Balance> read(Fields top) {
        var all = new LinkedHashMap<String, Balance>();
        top.asked("balance", () -> new Sought.Named(PERSONAS, new Sought.Map(KEYS)));
        for (var entry : top.entries("balance")) {
            if (!PERSONAS.contains(entry.key())) {
                top.findings().add(ShapeFaults.unknownWord(entry.keyPlace(), entry.key(), PERSONAS));
            }
            all.put(
                    entry.key(),
                    balance(Fields.of(top.findings(), entry.value(), entry.key(), entry.keyPlace(), KEYS)));
        }
        return Collections.unmodifiableMap(all);
    }

    private static Balance balance(Fields fields) {
        return new Balance(
                fields.word("outcome", Outcome.class),
                percent(fields, "at_least"),
                percent(fields, "at_most"),
                percent(fields, "index_at_least"),
                percent(fields, "index_at_most"));
    }

    /** A share such as "0.95" in whole percents. */
    private static OptionalInt percent(Fields fields, String key) {
        return fields.decimal(key, 2, 0, 1)
                .map(BigDecimal.valueOf(100)::multiply)
                .map(p -> OptionalInt.of(p.intValue()))
                .orElse(OptionalInt.empty());
    }
}
