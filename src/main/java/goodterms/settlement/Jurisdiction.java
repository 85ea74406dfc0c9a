package goodterms.settlement;

import goodterms.lang.Phrase;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose law a settlement stands under: its money, the interest for a late payment, what it says of single instruments, whether
 * the laws of the catalogue hold, and the rules of terms that do not ({@code instrument.term.rule}).
 */
public record Jurisdiction(
        String id,
        Phrase name,
        Currency currency,
        boolean catalogueLaws,
        Interest interest,
        List<Statement> statements,
        Set<String> lifted) {

    /** Interest by law: the name of its reference rate where there is one, the points above it, the sum for costs, its law. */
    public record Interest(Optional<String> rate, BigDecimal margin, Costs costs, Law law) {}

    /** The fixed sum for the costs of recovery. */
    public enum Costs {
        NONE,
        EU,
        UK
    }

    /** What the law says of some instruments. */
    public record Statement(Set<String> instruments, Law law) {

        public Statement {
            instruments = Set.copyOf(instruments);
        }
    }

    public Jurisdiction {
        statements = List.copyOf(statements);
        lifted = Set.copyOf(lifted);
    }

    /** What is known of the law of an instrument here; nothing known is an empty list, never a rule of elsewhere. */
    public List<Law> laws(Instrument instrument) {
        var own = statements.stream()
                .filter(s -> s.instruments().contains(instrument.id()))
                .map(Statement::law);
        var shared = catalogueLaws ? instrument.laws().stream() : Stream.<Law>empty();
        return Stream.concat(shared, own).toList();
    }

    /** The catalogue as it holds here. */
    public Catalogue over(Catalogue catalogue) {
        return new Catalogue(
                catalogue.instruments().stream().map(this::over).toList(),
                catalogue.words(),
                catalogue.capacities(),
                catalogue.calendars());
    }

    private Instrument over(Instrument instrument) {
        return instrument.with(
                instrument.terms().stream().map(t -> over(instrument.id(), t)).toList());
    }

    private Term over(String instrument, Term term) {
        return term.obeying(without(instrument, term, term.rules()));
    }

    private Map<String, String> without(String instrument, Term term, Map<String, String> rules) {
        Map<String, String> left = new LinkedHashMap<>(rules);
        left.keySet().removeIf(rule -> lifted.contains(instrument + "." + term.key() + "." + rule));
        return left.size() == rules.size() ? rules : left;
    }
}
