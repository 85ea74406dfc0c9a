package goodterms.scenario;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.scenario.Tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the author's conditions, typed against the names that the scenario declares.
 *
 * <pre>
 * either  = both ("or" both)*        both = no ("and" no)*       no = "not" no | compare
 * compare = sum (relation sum)?      sum  = sign (("+" | "-") sign)*
 * </pre>
 */
public final class Conditions {

    /** The longest condition, in characters, and the deepest nesting of its brackets, nots and minuses. */
    public static final int LONGEST = 300;

    public static final int DEEPEST = 16;

    /** Where a condition stands: what was heard can be asked only of a typed sentence. */
    public enum Scope {
        ANYWHERE,
        ROUTE
    }

    private final List<Token> tokens;
    private final Operands operands;
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int depth;

    private Conditions(List<Token> tokens, Names names, Scope scope) {
        this.tokens = tokens;
        this.operands = new Operands(names, scope, problems);
    }

    /** Signals that reading cannot go on; the problem is already told. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super("stop", null, false, false);
        }
    }

    /** The condition, or every problem with it; places are on line 1, columns counted from its first character as 1. */
    public static Checked<Condition> parse(String text, Names names, Scope scope) {
        if (text.length() > LONGEST) {
            return Checked.bad(List.of(ConditionFaults.tooLong(text.length(), LONGEST)));
        }
        var cut = Tokens.of(text);
        if (cut.fault().isPresent()) {
            return Checked.bad(List.of(cut.fault().get()));
        }
        return new Conditions(cut.tokens(), names, scope).whole();
    }

    private Checked<Condition> whole() {
        try {
            var typed = operands.truth(either());
            if (here().kind() != Tokens.Kind.END) {
                throw unexpected();
            }
            return problems.isEmpty() ? Checked.good(typed.condition(), List.of()) : Checked.bad(problems);
        } catch (Stop told) {
            return Checked.bad(problems);
        }
    }

    private Typed either() {
        var left = both();
        while (skip("or")) {
            left = operands.either(left, both());
        }
        return left;
    }

    private Typed both() {
        var left = no();
        while (skip("and")) {
            left = operands.both(left, no());
        }
        return left;
    }

    private Typed no() {
        var start = here();
        if (!skip("not")) {
            return compare();
        }
        deeper(start);
        var of = no();
        depth--;
        return operands.not(start, of);
    }

    private Typed compare() {
        var left = sum();
        var relation = Operands.relation(here());
        if (relation.isEmpty()) {
            return left;
        }
        at++;
        var whole = operands.compare(relation.get(), left, sum());
        if (Operands.relation(here()).isPresent()) {
            problems.add(ConditionFaults.chained(here().start(), here().end()));
            throw new Stop();
        }
        return whole;
    }

    private Typed sum() {
        var left = sign();
        while (true) {
            if (skip("+")) {
                left = operands.sum(left, sign());
            } else if (skip("-")) {
                left = operands.difference(left, sign());
            } else {
                return left;
            }
        }
    }

    private Typed sign() {
        var start = here();
        if (!skip("-")) {
            return single();
        }
        deeper(start);
        var of = sign();
        depth--;
        return operands.negative(start, of);
    }

    private Typed single() {
        var token = here();
        return switch (token.kind()) {
            case NUMBER, WORD -> {
                at++;
                yield Operands.literal(token);
            }
            case NAME -> named(token);
            case SIGN -> bracket(token);
            case END -> throw unexpected();
        };
    }

    private Typed bracket(Token open) {
        if (!skip("(")) {
            throw unexpected();
        }
        deeper(open);
        var inner = either();
        close(open);
        depth--;
        return inner;
    }

    private Typed named(Token name) {
        if (name.is("and") || name.is("or") || name.is("not")) {
            throw unexpected();
        }
        at++;
        var open = here();
        if (!skip("(")) {
            return operands.name(name);
        }
        var arguments = new ArrayList<Token>();
        while (here().kind() != Tokens.Kind.END && !here().is(")")) {
            arguments.add(here());
            at++;
        }
        close(open);
        return operands.call(name, arguments, tokens.get(at - 1));
    }

    private void close(Token open) {
        if (here().kind() == Tokens.Kind.END) {
            problems.add(ConditionFaults.unclosed(open.start()));
            throw new Stop();
        }
        if (!skip(")")) {
            throw unexpected();
        }
    }

    private void deeper(Token token) {
        if (++depth > DEEPEST) {
            problems.add(ConditionFaults.tooDeep(token.start(), DEEPEST));
            throw new Stop();
        }
    }

    private Token here() {
        return tokens.get(at);
    }

    private boolean skip(String sign) {
        if (here().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private Stop unexpected() {
        var token = here();
        problems.add(
                token.kind() == Tokens.Kind.END
                        ? ConditionFaults.ended(token.start())
                        : ConditionFaults.unexpected(token.start(), token.end(), token.text()));
        return new Stop();
    }
}
