package goodterms.scenario;

import goodterms.scenario.Scenario.Var;
import java.util.Optional;

/** A part of a condition while it is read: its kind, the variable whose words it takes, and where it stands. */
record Typed(Condition condition, Kind kind, Optional<Var> words, String literal, int start, int end) {

    /** What a part is worth; {@code ANY} follows a mistake already told. */
    enum Kind {
        TRUTH,
        NUMBER,
        WORD,
        LITERAL,
        ANY
    }

    static Typed of(Condition condition, Kind kind, int start, int end) {
        return new Typed(condition, kind, Optional.empty(), "", start, end);
    }

    boolean is(Kind wanted) {
        return kind == wanted || kind == Kind.ANY;
    }
}
