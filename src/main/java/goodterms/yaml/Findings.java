package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Code;
import goodterms.check.Place;
import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The problems found while one file is read, in the order of the file and not more than an author could use. */
public final class Findings {

    private static final int MOST = 1000;

    /** So many parts are read at once before what was found in them is counted. */
    private static final int BATCH = 64;

    private final Source source;
    private final Optional<Asked> asked;
    private final Optional<Lang> lacking;
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private boolean errors;
    private boolean overflown;

    public Findings(Source source, Collection<Problem> earlier) {
        this(source, earlier, Optional.empty(), Optional.empty());
    }

    /** As the other, noting what is looked for in the file; a language that all of it lacks is not told text by text. */
    Findings(Source source, Collection<Problem> earlier, Optional<Asked> asked, Optional<Lang> lacking) {
        this(source, asked, lacking, MOST);
        earlier.forEach(this::add);
    }

    private Findings(Source source, Optional<Asked> asked, Optional<Lang> lacking, int most) {
        this.source = source;
        this.asked = asked;
        this.lacking = lacking;
        this.most = most;
    }

    public Source source() {
        return source;
    }

    public void add(Problem problem) {
        errors |= problem.error();
        if (!full()) {
            problems.add(problem);
        } else {
            overflown = true;
        }
    }

    void asked(Keys keys, String key, Supplier<Sought> kind) {
        asked.ifPresent(a -> a.note(keys, key, kind.get()));
    }

    /** Whether a language, given by its key, is told once for the whole file. */
    boolean lacks(String key) {
        return lacking.filter(lang -> lang.code().equals(key)).isPresent();
    }

    /** Whether further problems would only be counted, so that nothing need be searched for their sake. */
    public boolean full() {
        return problems.size() >= most;
    }

    /** What was read of one part, with the problems found in it. */
    private record Part<T>(T value, Findings found) {}

    /** Reads many parts of the file on all processors, each with findings of its own, which are then added in their order. */
    <P, T> List<T> each(List<P> parts, BiFunction<Findings, P, T> reading) {
        var all = new ArrayList<T>(parts.size());
        for (var from = 0; from < parts.size(); from += BATCH) {
            var batch = parts.subList(from, Math.min(parts.size(), from + BATCH));
            for (var part : (asked.isPresent() ? batch.stream() : batch.parallelStream())
                    .map(p -> part(p, reading))
                    .toList()) {
                add(part.found());
                all.add(part.value());
            }
        }
        return all;
    }

    private <P, T> Part<T> part(P part, BiFunction<Findings, P, T> reading) {
        var own = new Findings(source, asked, lacking, most - problems.size());
        return new Part<>(reading.apply(own, part), own);
    }

    private void add(Findings found) {
        found.problems.forEach(this::add);
        errors |= found.errors;
        overflown |= found.overflown;
    }

    public boolean errors() {
        return errors;
    }

    /** The value with its problems, or only the problems when one of them is an error. */
    public <T> Checked<T> checked(T value) {
        return errors ? Checked.bad(sorted()) : new Checked<>(Optional.of(value), sorted());
    }

    private List<Problem> sorted() {
        var sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::place, Findings::compare));
        if (overflown) {
            sorted.add(more());
        }
        return sorted;
    }

    private static int compare(Place a, Place b) {
        return a.line() != b.line() ? Integer.compare(a.line(), b.line()) : Integer.compare(a.column(), b.column());
    }

    private Problem more() {
        return new Problem(
                Code.MORE.id(),
                Severity.INFO,
                Place.at(source.file(), 1, 1),
                Phrase.of(
                        "Проблем больше " + MOST + ", остальные не показаны.",
                        "There are more than " + MOST + " problems; the rest are not shown."),
                Phrase.of("Исправьте первые и проверьте снова.", "Mend the first ones and check again."));
    }
}
