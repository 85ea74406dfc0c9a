package goodterms.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.scenario.Condition.Both;
import goodterms.scenario.Condition.Compare;
import goodterms.scenario.Condition.Difference;
import goodterms.scenario.Condition.Either;
import goodterms.scenario.Condition.Knows;
import goodterms.scenario.Condition.Meter;
import goodterms.scenario.Condition.Meters;
import goodterms.scenario.Condition.Not;
import goodterms.scenario.Condition.Number;
import goodterms.scenario.Condition.Relation;
import goodterms.scenario.Condition.Sum;
import goodterms.scenario.Conditions.Scope;
import goodterms.scenario.Scenario.Var;
import goodterms.scenario.Scenario.Var.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final Names NAMES = new Names(
            Optional.of(Map.of(
                    "steps", new Var(Kind.INT, 0, 0, 9, List.of(), Optional.empty()),
                    "asked", new Var(Kind.BOOL, 0, 0, 1, List.of(), Optional.empty()),
                    "mood", new Var(Kind.ENUM, 0, 0, 1, List.of("calm", "cross"), Optional.empty()))),
            Set.of(),
            Optional.of(Set.of("gap")),
            Optional.of(Set.of("cold")),
            Optional.of(Set.of("ask")),
            Optional.of(Set.of("promise_to_pay")),
            Optional.of(Set.of("301")),
            Optional.of(2));

    private static Condition read(String text) {
        var read = Conditions.parse(text, NAMES, Scope.ROUTE);
        assertEquals(List.of(), read.problems());
        return read.value().orElseThrow();
    }

    private static String fault(String text) {
        var problems = Conditions.parse(text, NAMES, Scope.ANYWHERE).problems();
        assertEquals(1, problems.size(), problems.toString());
        var problem = problems.getFirst();
        return problem.code() + " " + problem.place().column() + "-"
                + problem.place().endColumn() + " " + problem.message().in(Lang.EN);
    }

    @Test
    void notBindsTighterThanAndAndAndThanOr() {
        assertEquals(
                new Either(
                        new Knows("gap"),
                        new Both(
                                new Not(new Knows("gap")),
                                new Compare(Relation.LESS, new Meter(Meters.TRUST), new Number(5)))),
                read("knows('gap') or not knows('gap') and trust < 5"));
    }

    @Test
    void sumsGoFromTheLeftAndMinusesFold() {
        assertEquals(
                new Compare(
                        Relation.AT_LEAST,
                        new Sum(new Difference(new Meter(Meters.TRUST), new Number(-3)), new Number(1)),
                        new Meter(Meters.TOTAL_DUE)),
                read("trust - -3 + 1 >= total_due()"));
    }

    @Test
    void aWordIsThePlaceAmongTheValues() {
        assertEquals(
                new Compare(Relation.UNEQUAL, new Condition.Variable("mood"), new Number(1)), read("mood != 'cross'"));
        assertEquals(
                new Compare(Relation.EQUAL, new Number(0), new Condition.Variable("mood")), read("'calm' == mood"));
    }

    @Test
    void numbersTooLargeStayAtTheLargest() {
        assertEquals(
                new Compare(Relation.LESS, new Meter(Meters.TURN), new Number(Integer.MAX_VALUE)),
                read("turn < 99999999999999999999"));
    }

    @Test
    void truthsMayBeComparedWithTruths() {
        assertEquals(
                new Compare(Relation.EQUAL, new Condition.Variable("asked"), new Number(0)), read("asked == false"));
    }

    @Test
    void everyFaultIsToldAtItsCharacters() {
        assertEquals("GT-X1 5-9 There is no reading or variable \"trst\".", fault("not trst"));
        assertEquals("GT-X1 8-11 There is no fact \"gup\".", fault("knows('gup')"));
        assertEquals("GT-X1 1-6 There is no function \"knews\".", fault("knews('gap')"));
        assertEquals("GT-X2 1-6 This must be true or false, and is neither.", fault("trust"));
        assertEquals("GT-X2 1-14 Values of different kinds are compared.", fault("mood == asked"));
        assertEquals("GT-X2 9-16 The variable is never \"angry\".", fault("mood == 'angry'"));
        assertEquals("GT-X2 9-21 This must be a number.", fault("trust > knows('gap')"));
        assertEquals("GT-X2 1-8 \"knows\" takes one word in its brackets.", fault("knows()"));
        assertEquals("GT-X2 1-8 \"part\" takes nothing in its brackets.", fault("part(1) > 0"));
        assertEquals("GT-X7 11-12 Comparisons do not chain.", fault("1 < trust < 9"));
        assertEquals("GT-X7 7-8 Conditions have no \"=\".", fault("trust = 5"));
        assertEquals("GT-X7 10-10 The condition breaks off.", fault("trust >= "));
        assertEquals("GT-X7 1-2 A bracket is opened and not closed.", fault("(trust > 1"));
        assertEquals("GT-X7 11-12 \")\" is out of place.", fault("trust > 1 )"));
        assertEquals("GT-X7 7-11 An apostrophe is opened and not closed.", fault("knows('gap"));
        assertEquals("GT-X7 1-5 \"part\" is a function.", fault("part > 0"));
        assertEquals("GT-X7 1-8 \"trust\" is not a function.", fault("trust() > 0"));
        assertEquals("GT-X9 1-5 \"tone\" works only in free.routes.", fault("tone > 0"));
        assertEquals("GT-X9 1-14 \"act\" works only in free.routes.", fault("act('threat')"));
        assertEquals("GT-X8 1-302 The condition is longer than 300 characters.", fault("a".repeat(301)));
        assertEquals(
                "GT-X8 17-18 The condition nests deeper than 16.",
                fault("(".repeat(17) + "trust > 1" + ")".repeat(17)));
    }

    @Test
    void allWrongNamesOfAConditionAreToldAtOnce() {
        assertEquals(
                List.of(5, 24, 43),
                Conditions.parse("not trst > 1 or knows('gup') and visited('could')", NAMES, Scope.ANYWHERE)
                        .problems()
                        .stream()
                        .map(p -> p.place().column())
                        .toList());
    }

    @Test
    void namesThatCouldNotBeReadPass() {
        var read = Conditions.parse("whatever and knows('x') and steps > 1", Names.ANY, Scope.ANYWHERE);
        assertEquals(List.of(), read.problems());
    }

    @Test
    void noTextThrows() {
        var random = new Random(7);
        var parts = List.of(
                "trust", "and", "or", "not", "(", ")", "'", "gap", ">=", "-", "1", " ", "knows", "ё", "😀", ",", "==");
        for (var i = 0; i < 5000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(20); n > 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            var read = Conditions.parse(text.toString(), NAMES, Scope.ROUTE);
            assertEquals(read.problems().isEmpty(), read.value().isPresent(), text.toString());
            assertTrue(
                    read.problems().stream().allMatch(p -> p.place().endColumn() <= text.length() + 1),
                    text.toString());
        }
    }
}
