package goodterms.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import goodterms.Worlds;
import goodterms.debrief.Regret;
import goodterms.debrief.Worth;
import goodterms.scenario.Node.Outcome;
import goodterms.talk.script.Performance;
import goodterms.talk.script.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every scenario teaches: the three ways of a manager come to three different ends. */
class ThreeWaysTest {

    private static final Set<Outcome> EMPTY_HANDED = Set.of(Outcome.HUNG_UP, Outcome.NOTHING_AGREED, Outcome.REFUSED);

    @TestFactory
    Stream<DynamicTest> theRepresentativeIsPaidSoonAndWelcomeAgain() {
        return each("representative.ru.play", talk -> {
            var worth = Worth.of(talk);
            var aim = Worth.aim(talk.stage()).orElse(Outcome.AGREEMENT);
            assertEquals(Optional.of(aim), talk.state().over());
            assertTrue(worth.money() >= 700, worth::toString);
            var regret = Regret.of(talk);
            assertTrue(regret.reached() * 100 >= regret.reachable() * 80, regret::toString);
            assertTrue(worth.relationship() >= 750, worth::toString);
            assertTrue(worth.trustGained() > 0, worth::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> thePetitionerIsLikedAndNotPaid() {
        return each("petitioner.ru.play", talk -> {
            var worth = Worth.of(talk);
            assertEquals(0, worth.money());
            assertTrue(worth.trustGained() > 0, worth::toString);
            assertTrue(talk.state().mood().resolve() < 40, worth::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> theEnforcerGetsAnEmptyYesOrADialTone() {
        return each("enforcer.en.play", talk -> {
            var worth = Worth.of(talk);
            var empty = talk.state().agreement().filter(Agreement::empty).isPresent();
            var over = talk.state().over().orElseThrow();
            assertTrue(empty || EMPTY_HANDED.contains(over), over::toString);
            assertTrue(worth.index() < 100, worth::toString);
            assertTrue(worth.trustGained() <= -20, worth::toString);
        });
    }

    private interface Ending {
        void of(Talk ended);
    }

    private static Stream<DynamicTest> each(String file, Ending ending) {
        return Worlds.shipped().stream()
                .map(id -> Path.of("scenarios", id, file))
                .filter(Files::exists)
                .map(path -> dynamicTest(path.toString(), () -> ending.of(played(path))));
    }

    private static Talk played(Path path) {
        var play = Worlds.good(Script.read(path.toString(), Worlds.file(path)));
        var stage =
                Worlds.stage(Worlds.scenario(play.scenario()), Worlds.rules(), play.lang(), play.seed(), play.mode());
        return Performance.of(play, Talk.open(stage), talk -> "").talk();
    }
}
