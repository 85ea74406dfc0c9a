package goodterms.check;

import java.util.List;
import java.util.Optional;

/** What came of reading something untrusted: the value when it can be used, and every problem found on the way. */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }

    public static <T> Checked<T> good(T value, List<Problem> problems) {
        return new Checked<>(Optional.of(value), problems);
    }

    public static <T> Checked<T> bad(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::error);
    }
}
