package goodterms.scenario;

import static goodterms.scenario.ConditionFaults.at;

import goodterms.check.Code;
import goodterms.check.Problem;
import goodterms.check.Shown;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Condition.Relation;
import goodterms.scenario.Conditions.Scope;
import goodterms.scenario.Scenario.Var;
import goodterms.scenario.Tokens.Token;
import goodterms.scenario.Typed.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Builds the parts of a condition, each checked for its kind and its names. */
final class Operands {

    private static final Map<String, Meters> READINGS = words(
            List.of(Meters.TRUST, Meters.RESOLVE, Meters.WILLINGNESS, Meters.PATIENCE, Meters.TURN, Meters.REFUSALS));
    private static final Map<String, Meters> HEARD = words(List.of(Meters.TONE, Meters.STANCE));

    private final Names names;
    private final Scope scope;
    private final List<Problem> problems;
    private final Calls calls;

    Operands(Names names, Scope scope, List<Problem> problems) {
        this.names = names;
        this.scope = scope;
        this.problems = problems;
        this.calls = new Calls(names, scope, problems);
    }

    static Map<String, Meters> words(List<Meters> meters) {
        var words = new LinkedHashMap<String, Meters>();
        meters.forEach(m -> words.put(m.name().toLowerCase(Locale.ROOT), m));
        return words;
    }

    static Optional<Relation> relation(Token token) {
        if (token.kind() != Tokens.Kind.SIGN) {
            return Optional.empty();
        }
        return switch (token.text()) {
            case "==" -> Optional.of(Relation.EQUAL);
            case "!=" -> Optional.of(Relation.UNEQUAL);
            case "<" -> Optional.of(Relation.LESS);
            case "<=" -> Optional.of(Relation.AT_MOST);
            case ">" -> Optional.of(Relation.MORE);
            case ">=" -> Optional.of(Relation.AT_LEAST);
            default -> Optional.empty();
        };
    }

    static Typed literal(Token token) {
        if (token.kind() == Tokens.Kind.WORD) {
            return new Typed(
                    new Condition.Number(0), Kind.LITERAL, Optional.empty(), token.text(), token.start(), token.end());
        }
        var digits = token.text();
        var value =
                digits.length() > 10 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits));
        return Typed.of(new Condition.Number(value), Kind.NUMBER, token.start(), token.end());
    }

    Typed name(Token name) {
        var text = name.text();
        if (text.equals("true") || text.equals("false")) {
            return typed(new Condition.Number(text.equals("true") ? 1 : 0), Kind.TRUTH, name);
        }
        var reading = READINGS.get(text);
        if (reading != null) {
            return typed(new Condition.Meter(reading), Kind.NUMBER, name);
        }
        var heard = HEARD.get(text);
        if (heard != null) {
            return heard(name, heard);
        }
        var variable = names.vars().map(vars -> vars.get(text));
        if (variable.isPresent()) {
            return variable(name, variable.get());
        }
        if (names.vars().isPresent() && !names.unclear().contains(text)) {
            problems.add(unknown(name));
        }
        return typed(new Condition.Variable(text), Kind.ANY, name);
    }

    private Typed heard(Token name, Meters meter) {
        if (scope != Scope.ROUTE) {
            problems.add(ConditionFaults.routesOnly(name.start(), name.end(), name.text()));
        }
        return typed(new Condition.Meter(meter), Kind.NUMBER, name);
    }

    private static Typed variable(Token name, Var variable) {
        var condition = new Condition.Variable(name.text());
        return switch (variable.kind()) {
            case INT -> typed(condition, Kind.NUMBER, name);
            case BOOL -> typed(condition, Kind.TRUTH, name);
            case ENUM -> new Typed(condition, Kind.WORD, Optional.of(variable), "", name.start(), name.end());
        };
    }

    private Problem unknown(Token name) {
        if (Calls.NAMES.contains(name.text())) {
            return ConditionFaults.needsCall(name.start(), name.end(), name.text());
        }
        var known = new ArrayList<>(READINGS.keySet());
        known.addAll(names.vars().orElse(Map.of()).keySet());
        known.addAll(scope == Scope.ROUTE ? HEARD.keySet() : List.of());
        return NameKind.READING.unknown(Code.UNKNOWN_NAME, at(name.start(), name.end()), name.text(), known);
    }

    Typed call(Token name, List<Token> arguments, Token close) {
        if (READINGS.containsKey(name.text()) || HEARD.containsKey(name.text())) {
            problems.add(ConditionFaults.noCall(name.start(), close.end(), name.text()));
            return typed(new Condition.Number(0), Kind.ANY, name);
        }
        return calls.call(name, arguments, close);
    }

    Typed truth(Typed part) {
        if (!part.is(Kind.TRUTH)) {
            problems.add(ConditionFaults.needsTruth(part.start(), part.end()));
        }
        return part;
    }

    private Condition number(Typed part) {
        if (!part.is(Kind.NUMBER)) {
            problems.add(ConditionFaults.needsNumber(part.start(), part.end()));
        }
        return part.condition();
    }

    Typed not(Token start, Typed of) {
        return Typed.of(new Condition.Not(truth(of).condition()), Kind.TRUTH, start.start(), of.end());
    }

    Typed both(Typed left, Typed right) {
        return joined(new Condition.Both(truth(left).condition(), truth(right).condition()), Kind.TRUTH, left, right);
    }

    Typed either(Typed left, Typed right) {
        return joined(new Condition.Either(truth(left).condition(), truth(right).condition()), Kind.TRUTH, left, right);
    }

    Typed sum(Typed left, Typed right) {
        return joined(new Condition.Sum(number(left), number(right)), Kind.NUMBER, left, right);
    }

    Typed difference(Typed left, Typed right) {
        return joined(new Condition.Difference(number(left), number(right)), Kind.NUMBER, left, right);
    }

    Typed negative(Token minus, Typed of) {
        var value = number(of) instanceof Condition.Number(int n)
                ? new Condition.Number(-n)
                : new Condition.Difference(new Condition.Number(0), of.condition());
        return Typed.of(value, Kind.NUMBER, minus.start(), of.end());
    }

    Typed compare(Relation relation, Typed left, Typed right) {
        var equality = relation == Relation.EQUAL || relation == Relation.UNEQUAL;
        if (!equality) {
            return joined(new Condition.Compare(relation, number(left), number(right)), Kind.TRUTH, left, right);
        }
        var first = word(left, right);
        var second = word(right, left);
        if (!alike(left, right)) {
            problems.add(ConditionFaults.unlike(left.start(), right.end()));
        }
        return joined(new Condition.Compare(relation, first, second), Kind.TRUTH, left, right);
    }

    private static boolean alike(Typed left, Typed right) {
        if (left.kind() == Kind.ANY || right.kind() == Kind.ANY) {
            return true;
        }
        return switch (left.kind()) {
            case WORD -> right.kind() == Kind.LITERAL || sameWords(left, right);
            case LITERAL -> right.kind() == Kind.WORD;
            case TRUTH, NUMBER, ANY -> left.kind() == right.kind();
        };
    }

    private static boolean sameWords(Typed left, Typed right) {
        return right.kind() == Kind.WORD
                && left.words().map(Var::values).equals(right.words().map(Var::values));
    }

    /** A word in apostrophes becomes its place among the values of the variable on the other side. */
    private Condition word(Typed part, Typed other) {
        if (part.kind() != Kind.LITERAL || other.words().isEmpty()) {
            return part.condition();
        }
        var values = other.words().get().values();
        var place = values.indexOf(part.literal());
        if (place < 0) {
            problems.add(ConditionFaults.notAValue(part.start(), part.end(), part.literal(), Shown.list(values)));
        }
        return new Condition.Number(Math.max(0, place));
    }

    private static Typed joined(Condition condition, Kind kind, Typed left, Typed right) {
        return Typed.of(condition, kind, left.start(), right.end());
    }

    private static Typed typed(Condition condition, Kind kind, Token token) {
        return Typed.of(condition, kind, token.start(), token.end());
    }
}
