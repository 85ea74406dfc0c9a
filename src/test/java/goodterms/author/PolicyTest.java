package goodterms.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import goodterms.Worlds;
import goodterms.debrief.Worth;
import goodterms.lang.Lang;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the product must teach, tried by simulated managers on every shipped scenario and every preset of a debtor. */
class PolicyTest {

    private static final int RUNS = 40;

    private static final List<String> PRESETS = List.of(
            "chain_delay",
            "strategic_delayer",
            "overloaded",
            "disputer",
            "manipulator",
            "ignorer",
            "admits_will_not",
            "gatekeeper");

    /** Calls by chance; fewer with {@code -Dpolicy.runs=2000}. */
    private static final int BY_CHANCE = Integer.getInteger("policy.runs", 10000);

    private static final int LONGEST = 40;

    private static final String PILE =
            "спасибо пожалуйста понимаю вместе удобно рассрочка гарантийное письмо дата сумма договорились спасибо";

    private static final Map<String, Ground> GROUNDS = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> theRepresentativeComesNearTheBestThereIs() {
        return everywhere(name -> {
            var mean = odds(name, Persona.REPRESENTATIVE).mean();
            assertTrue(mean > 650, () -> "mean " + mean);
        });
    }

    @TestFactory
    Stream<DynamicTest> thePetitionerIsNotPaid() {
        return everywhere(name -> assertTrue(odds(name, Persona.PETITIONER).quantile(100) < 350, name));
    }

    @TestFactory
    Stream<DynamicTest> theEnforcerLosesBothGoals() {
        return everywhere(name -> assertTrue(odds(name, Persona.ENFORCER).quantile(100) < 200, name));
    }

    @TestFactory
    Stream<DynamicTest> thanksAloneAreNotEnough() {
        return everywhere(name -> assertTrue(odds(name, Persona.THANKS_ONLY).mean() < 400, name));
    }

    @TestFactory
    Stream<DynamicTest> questionsAloneAreNotEnough() {
        return everywhere(name -> assertTrue(odds(name, Persona.QUESTIONS_ONLY).mean() < 400, name));
    }

    @TestFactory
    Stream<DynamicTest> factsAloneAreNotEnough() {
        return everywhere(name -> assertTrue(odds(name, Persona.FACTS_ONLY).mean() < 400, name));
    }

    @TestFactory
    Stream<DynamicTest> aPileOfGoodWordsIsNotEnough() {
        return everywhere(name -> {
            var pile = piledUp(ground(name));
            assertTrue(pile < 400, () -> name + " " + pile);
        });
    }

    @TestFactory
    Stream<DynamicTest> chanceHardlyEverReachesSeventyPercentOfTheBest() {
        return everywhere(name -> {
            var odds = new Simulation(ground(name)).of(Persona.RANDOM, BY_CHANCE);
            assertTrue(odds.reaching(700) < 100, () -> odds.reaching(700) + " of 10,000");
        });
    }

    @TestFactory
    Stream<DynamicTest> oneReplyForEverythingDoesNotBeatChanceByTenPoints() {
        return Worlds.shipped().stream()
                .map(name -> dynamicTest(name, () -> {
                    var simulation = new Simulation(ground(name));
                    var chance = simulation.of(Persona.RANDOM, 200).mean();
                    var first = simulation.of(Persona.FIRST, 200).mean();
                    var longest = simulation.of(Persona.LONGEST, 200).mean();
                    assertTrue(first <= chance + 100, () -> first + " against " + chance);
                    assertTrue(longest <= chance + 100, () -> longest + " against " + chance);
                }));
    }

    @TestFactory
    Stream<DynamicTest> lawfulFirmnessBeatsBeggingAndPressingWhereDelayIsAHabit() {
        return Stream.of("strategic_delayer", "a-month")
                .map(name -> dynamicTest(name, () -> {
                    var firm = odds(name, Persona.FIRM).mean();
                    assertTrue(firm > odds(name, Persona.PETITIONER).mean(), () -> "firm " + firm);
                    assertTrue(firm > odds(name, Persona.ENFORCER).mean(), () -> "firm " + firm);
                }));
    }

    @Test
    void equalSeedsPlayEqualCalls() {
        var ground = ground("gatekeeper");
        for (var persona : Persona.values()) {
            for (var seed = 1; seed <= 10; seed++) {
                assertEquals(new Player(ground, persona, seed).play(), new Player(ground, persona, seed).play());
            }
        }
    }

    /** Types the same pile of good words until the call ends, then asks for a promise by tomorrow. */
    private static int piledUp(Ground ground) {
        var state = ground.first();
        while (state.over().isEmpty() && state.turn() < LONGEST) {
            state = Step.take(ground.stage(), state, new Move.Say(PILE)).state();
        }
        var last = state;
        var end = ground.words().stream()
                .findFirst()
                .filter(b -> last.over().isEmpty())
                .map(b -> Step.take(
                                ground.stage(),
                                last,
                                new Move.Propose(b.proposal().offer()))
                        .state())
                .orElse(last);
        return Worth.of(ground.stage(), end).index() * 1000 / ground.best();
    }

    private interface Check {
        void of(String name);
    }

    private static Stream<DynamicTest> everywhere(Check check) {
        var names = new ArrayList<>(Worlds.shipped());
        names.addAll(PRESETS);
        return names.stream().map(name -> dynamicTest(name, () -> check.of(name)));
    }

    private static Odds odds(String name, Persona persona) {
        return new Simulation(ground(name)).of(persona, RUNS);
    }

    private static Ground ground(String name) {
        return GROUNDS.computeIfAbsent(name, n -> {
            var scenario = PRESETS.contains(n) ? Worlds.read(PresetCall.yaml(n)) : Worlds.scenario(n);
            return new Ground(Worlds.stage(scenario, Worlds.rules(), Lang.RU, 1, Mode.PRACTICE));
        });
    }
}
