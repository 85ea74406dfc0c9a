package goodterms.scenario;

import goodterms.scenario.Scenario.Var;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names a scenario declares, by which conditions and texts are checked. A kind that could not be read is empty, and any
 * name of it passes, so that one mistake is told once; {@code unclear} variables are declared, but of no known kind.
 */
public record Names(
        Optional<Map<String, Var>> vars,
        Set<String> unclear,
        Optional<Set<String>> facts,
        Optional<Set<String>> nodes,
        Optional<Set<String>> options,
        Optional<Set<String>> instruments,
        Optional<Set<String>> invoices,
        Optional<Integer> inflows) {

    /** Declares nothing and forbids nothing. */
    public static final Names ANY = new Names(
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Declares nothing, so that every name is unknown. */
    public static final Names NONE = new Names(
            Optional.of(Map.of()),
            Set.of(),
            Optional.of(Set.of()),
            Optional.of(Set.of()),
            Optional.of(Set.of()),
            Optional.of(Set.of()),
            Optional.of(Set.of()),
            Optional.of(0));
}
