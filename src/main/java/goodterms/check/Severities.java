package goodterms.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a project thinks of some codes: another severity, or none at all. What cannot be played stays an error. */
public record Severities(Map<String, Optional<Severity>> byCode) {

    public Severities {
        byCode = Map.copyOf(byCode);
    }

    public static Severities usual() {
        return new Severities(Map.of());
    }

    public List<Problem> over(List<Problem> problems) {
        return problems.stream().flatMap(p -> over(p).stream()).toList();
    }

    private Optional<Problem> over(Problem problem) {
        var wanted = byCode.get(problem.code());
        if (wanted == null || problem.error()) {
            return Optional.of(problem);
        }
        return wanted.map(s -> new Problem(problem.code(), s, problem.place(), problem.message(), problem.fix()));
    }
}
