package goodterms.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import goodterms.Worlds;
import goodterms.debrief.Regret.Loss;
import goodterms.talk.Talk;
import goodterms.talk.script.Performance;
import goodterms.talk.script.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was lost in a call is divided between its turns without remainder. */
class RegretTest {

    private static final List<String> PLAYS =
            List.of("representative.ru.play", "petitioner.ru.play", "enforcer.en.play", "free-text.ru.play");

    @TestFactory
    Stream<DynamicTest> whatTheTurnsLostSumsToWhatWasLost() {
        return each(PLAYS, talk -> {
            var regret = Regret.of(talk);
            var lost = regret.losses().stream().mapToInt(Loss::lost).sum();
            assertEquals(regret.reachable() - regret.reached(), lost);
            assertEquals(Worth.of(talk).index(), regret.reached());
            assertTrue(regret.losses().stream().allMatch(l -> l.lost() >= 0), regret::toString);
        });
    }

    /** Many equal ways lead to its best end, and the bound does not come down to it within the budget. */
    private static final Set<String> APPROXIMATE = Set.of("until-berry-season");

    @TestFactory
    Stream<DynamicTest> theBestEndOfARepresentativesCallIsCertain() {
        return each(List.of("representative.ru.play", "free-text.ru.play"), talk -> {
            var id = talk.stage().scenario().id();
            assertEquals(!APPROXIMATE.contains(id), Regret.of(talk).exact(), id);
        });
    }

    @TestFactory
    Stream<DynamicTest> aCallIsLookedAtWithinItsBudget() {
        return each(PLAYS, talk -> {
            var states = Regret.of(talk).states();
            assertTrue(states <= Regret.BUDGET + Regret.BUDGET / 20, () -> states + " states");
        });
    }

    @Test
    void theSameCallHasTheSameRegretEachTime() {
        var talk = played(Path.of("scenarios", "a-month", "enforcer.en.play"));
        assertEquals(Regret.of(talk, 3_000), Regret.of(talk, 3_000));
    }

    @Test
    void aBudgetTooSmallIsSaidAndBounded() {
        var talk = played(Path.of("scenarios", "a-month", "enforcer.en.play"));
        var little = Regret.of(talk, 600);
        var more = Regret.of(talk);
        assertFalse(little.exact());
        assertTrue(little.reachable() <= more.reachable());
        assertTrue(little.reachable() + little.slack() >= more.reachable());
    }

    @Test
    void aYesThatThreatsSpoiledLosesNothingMore() {
        var regret = Regret.of(played(Path.of("scenarios", "three-days", "enforcer.en.play")));
        assertEquals(
                List.of(0, 0, 922, 0, 0),
                regret.losses().stream().map(Loss::lost).toList());
    }

    private interface Look {
        void at(Talk talk);
    }

    private static Stream<DynamicTest> each(List<String> plays, Look look) {
        return Worlds.shipped().stream()
                .flatMap(id -> plays.stream().map(p -> Path.of("scenarios", id, p)))
                .filter(Files::exists)
                .map(path -> dynamicTest(path.toString(), () -> look.at(played(path))));
    }

    static Talk played(Path path) {
        var play = Worlds.good(Script.read(path.toString(), Worlds.file(path)));
        var stage =
                Worlds.stage(Worlds.scenario(play.scenario()), Worlds.rules(), play.lang(), play.seed(), play.mode());
        return Performance.of(play, Talk.open(stage), talk -> "").talk();
    }
}
