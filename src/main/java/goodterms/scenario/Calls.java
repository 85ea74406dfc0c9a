package goodterms.scenario;

import static goodterms.scenario.ConditionFaults.at;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Conditions.Scope;
import goodterms.scenario.Tokens.Token;
import goodterms.scenario.Typed.Kind;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard.Mention;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closed list of functions that a condition may call. */
final class Calls {

    private static final Map<String, Meters> NUMBERS = Operands.words(
            List.of(Meters.TOTAL_DUE, Meters.PART, Meters.PRECEDENT, Meters.PROMISES_KEPT, Meters.PROMISES_BROKEN));
    private static final List<String> ASKING =
            List.of("act", "mentions", "knows", "chosen", "visited", "proposed", "days_late");
    private static final List<String> ACTS =
            Arrays.stream(Act.values()).map(Act::word).toList();
    private static final List<String> MENTIONS = Arrays.stream(Mention.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .toList();

    static final Set<String> NAMES = names();

    private final Names names;
    private final Scope scope;
    private final List<Problem> problems;

    Calls(Names names, Scope scope, List<Problem> problems) {
        this.names = names;
        this.scope = scope;
        this.problems = problems;
    }

    private static Set<String> names() {
        var all = new LinkedHashSet<>(ASKING);
        all.addAll(NUMBERS.keySet());
        return all;
    }

    Typed call(Token name, List<Token> arguments, Token close) {
        var function = name.text();
        var number = NUMBERS.get(function);
        if (number != null) {
            if (!arguments.isEmpty()) {
                problems.add(ConditionFaults.needsNothing(name.start(), close.end(), function));
            }
            return Typed.of(new Condition.Meter(number), Kind.NUMBER, name.start(), close.end());
        }
        if (!ASKING.contains(function)) {
            problems.add(NameKind.FUNCTION.unknown(Code.UNKNOWN_NAME, at(name.start(), name.end()), function, NAMES));
            return Typed.of(new Condition.Number(0), Kind.ANY, name.start(), close.end());
        }
        if (arguments.size() != 1 || arguments.getFirst().kind() != Tokens.Kind.WORD) {
            problems.add(ConditionFaults.needsWord(name.start(), close.end(), function));
            return Typed.of(new Condition.Number(0), Kind.ANY, name.start(), close.end());
        }
        if (scope != Scope.ROUTE && (function.equals("act") || function.equals("mentions"))) {
            problems.add(ConditionFaults.routesOnly(name.start(), close.end(), function));
        }
        var kind = function.equals("days_late") ? Kind.NUMBER : Kind.TRUTH;
        return Typed.of(asking(function, arguments.getFirst()), kind, name.start(), close.end());
    }

    private Condition asking(String function, Token word) {
        var text = word.text();
        return switch (function) {
            case "act" -> {
                check(word, NameKind.ACT, Optional.of(ACTS));
                yield new Condition.HeardAct(Act.of(text).orElse(Act.GREETING));
            }
            case "mentions" -> {
                check(word, NameKind.MENTION, Optional.of(MENTIONS));
                yield new Condition.Mentions(Mention.values()[Math.max(0, MENTIONS.indexOf(text))]);
            }
            case "knows" -> {
                check(word, NameKind.FACT, names.facts());
                yield new Condition.Knows(text);
            }
            case "chosen" -> {
                check(word, NameKind.OPTION, names.options());
                yield new Condition.Chosen(text);
            }
            case "visited" -> {
                check(word, NameKind.NODE, names.nodes());
                yield new Condition.Visited(text);
            }
            case "proposed" -> {
                check(word, NameKind.INSTRUMENT, names.instruments());
                yield new Condition.Proposed(text);
            }
            default -> {
                check(word, NameKind.INVOICE, names.invoices());
                yield new Condition.DaysLate(text);
            }
        };
    }

    private void check(Token word, NameKind kind, Optional<? extends Collection<String>> known) {
        known.filter(all -> !all.contains(word.text()))
                .ifPresent(all -> problems.add(kind.unknown(
                        Code.UNKNOWN_NAME, at(word.start() + 1, word.end() - 1), word.text(), List.copyOf(all))));
    }
}
