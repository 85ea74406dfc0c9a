package goodterms.debrief.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.lang.Lang;
import goodterms.scenario.Scenario.Competency;
import goodterms.speech.words.Tone;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import goodterms.talk.script.Performance;
import goodterms.talk.script.Script;
import goodterms.yaml.Bundled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sheet of competencies asks of every call of a scenario the same, and names the turn. */
class SheetTest {

    private static final Rubric RUBRIC = Bundled.rubric();

    @Test
    void thereAreTenCompetenciesAndNoCheckTwiceInOne() {
        assertEquals(List.of(Competency.values()), List.copyOf(RUBRIC.entries().keySet()));
        for (var entry : RUBRIC.entries().values()) {
            var ids = entry.checks().stream().map(Check::id).toList();
            assertEquals(ids.stream().distinct().toList(), ids);
        }
    }

    @Test
    void theDenominatorBelongsToTheScenarioAndNotToThePathWalked() {
        var representative = sheet("three-days", "representative.ru.play");
        var petitioner = sheet("three-days", "petitioner.ru.play");
        var unplayed = Sheet.of(
                Talk.open(Worlds.stage(Worlds.scenario("three-days"), Worlds.rules(), Lang.RU, 1, Mode.PRACTICE)),
                RUBRIC);
        assertEquals(possible(representative), possible(petitioner));
        assertEquals(possible(representative), possible(unplayed));
    }

    @Test
    void onlyWhatTheScenarioDeclaresCountsBesideWhatIsAlwaysSeen() {
        var marks = sheet("a-month", "representative.ru.play").marks();
        assertEquals(
                List.of(
                        Competency.ROLE,
                        Competency.OPTIONS,
                        Competency.COMMITMENT,
                        Competency.FIRMNESS,
                        Competency.SERVICE,
                        Competency.CULTURE),
                marks.stream().map(Sheet.Mark::competency).toList());
        assertFalse(marks.getLast().declared());
    }

    @Test
    void thePetitionersFirstApologyIsTheTurnThatMissed() {
        var role = sheet("three-days", "petitioner.ru.play").marks().getFirst();
        var begging = role.results().getFirst();
        assertEquals("no_begging", begging.check().id());
        assertFalse(begging.shown());
        assertTrue(begging.turn().isPresent());
        assertTrue(role.shown()
                < sheet("three-days", "representative.ru.play")
                        .marks()
                        .getFirst()
                        .shown());
    }

    @Test
    void theRepresentativeFixesMoreOfTheCommitmentThanThePetitioner() {
        var commitment = mark(sheet("a-week", "representative.ru.play"), Competency.COMMITMENT);
        assertEquals(6, commitment.possible());
        assertTrue(commitment.shown() >= 4, commitment::toString);
        assertEquals(
                0,
                mark(sheet("a-week", "petitioner.ru.play"), Competency.COMMITMENT)
                        .shown());
    }

    @Test
    void everyNumberOfARepresentativesCallIsWithinItsRange() {
        for (var id : Worlds.shipped()) {
            var measures = Measures.of(played(id, "representative.ru.play"), RUBRIC);
            assertEquals(100, measures.compliance(), id);
            assertFalse(measures.barred());
            assertEquals(List.of(), measures.breaches());
            assertTrue(measures.relationship() > 0 && measures.relationship() <= 5, measures::toString);
            assertTrue(measures.quarter().isEmpty() == (measures.figures().promised() < 250), measures::toString);
            assertTrue(
                    measures.whole().orElse(Integer.MAX_VALUE)
                            >= measures.quarter().orElse(0),
                    measures::toString);
            assertEquals(
                    Optional.of(Tone.REPRESENTATIVE),
                    measures.tones().keySet().stream().findFirst());
        }
    }

    @Test
    void aThreatBarsTheResultWhateverWasSigned() {
        var measures = Measures.of(played("three-days", "enforcer.en.play"), RUBRIC);
        assertTrue(measures.barred());
        assertTrue(measures.compliance() < 50, measures::toString);
        assertFalse(measures.breaches().isEmpty());
    }

    @Test
    void everyCompetencyHasFiveLevelsInBothLanguages() {
        RUBRIC.entries().forEach((competency, entry) -> {
            assertEquals(Sheet.LEVELS, entry.levels().size(), competency::toString);
            assertEquals(Sheet.LEVELS, Set.copyOf(entry.levels()).size(), competency::toString);
        });
    }

    @Test
    void aLevelIsOnePlusFourTimesTheShareOfItsChecks() {
        for (var mark : sheet("a-week", "representative.ru.play").marks()) {
            assertEquals(1 + Math.round(4.0 * mark.shown() / mark.possible()), mark.level(), mark::toString);
            assertEquals(Optional.empty(), mark.held());
        }
    }

    @Test
    void whatCannotBeLearnedFromThisCallIsNotObserved() {
        var sheet = sheet("a-month", "representative.ru.play");
        assertEquals(
                RUBRIC.entries().size(), sheet.marks().size() + sheet.unseen().size());
        assertTrue(
                sheet.unseen().stream().map(name -> name.in(Lang.EN)).toList().contains("Diagnosis"), sheet::toString);
    }

    @Test
    void withoutAnAgreementTheCommitmentIsCappedAndAfterAThreatTheFirmnessIsOne() {
        var petitioner = mark(sheet("a-week", "petitioner.ru.play"), Competency.COMMITMENT);
        assertEquals(3, petitioner.cap().orElseThrow().level());
        assertEquals(1, petitioner.level());
        var firmness = mark(sheet("so-sue-me", "enforcer.en.play"), Competency.FIRMNESS);
        assertEquals(1, firmness.level(), firmness::toString);
        assertEquals("after a threat", firmness.cap().orElseThrow().why().in(Lang.EN), firmness::toString);
    }

    private static String possible(Sheet sheet) {
        var lines = new ArrayList<String>();
        for (var mark : sheet.marks()) {
            lines.add(mark.competency()
                    + mark.results().stream().map(r -> r.check().id()).collect(Collectors.joining(" ", " ", "")));
        }
        return String.join("\n", lines);
    }

    private static Sheet.Mark mark(Sheet sheet, Competency competency) {
        return sheet.marks().stream()
                .filter(m -> m.competency() == competency)
                .findFirst()
                .orElseThrow();
    }

    private static Sheet sheet(String scenario, String play) {
        return Sheet.of(played(scenario, play), RUBRIC);
    }

    private static Talk played(String scenario, String file) {
        var path = Path.of("scenarios", scenario, file);
        var play = Worlds.good(Script.read(path.toString(), Worlds.file(path)));
        var stage =
                Worlds.stage(Worlds.scenario(play.scenario()), Worlds.rules(), play.lang(), play.seed(), play.mode());
        return Performance.of(play, Talk.open(stage), talk -> "").talk();
    }
}
