package goodterms.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import goodterms.debrief.Reflection.Feeling;
import goodterms.speech.words.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A few keys before the score, one sentence after it, and every step may be left out. */
class QuestionTest {

    private static final Reflection NONE = Reflection.none();

    @Test
    void aKeyAnswersAndEnterLeavesOut() {
        assertEquals(
                Optional.of(Feeling.TENSE),
                Question.FEELING.answered(NONE, " 2 ").orElseThrow().feeling());
        assertEquals(
                Optional.of(4), Question.MONEY.answered(NONE, "4").orElseThrow().money());
        assertEquals(
                Optional.of(Tone.REPRESENTATIVE),
                Question.TONE.answered(NONE, "2").orElseThrow().tone());
        for (var question : Question.values()) {
            assertEquals(Optional.of(NONE), question.answered(NONE, "  "));
        }
    }

    @Test
    void whatIsNoAnswerIsAskedAgain() {
        for (var typed : List.of("0", "6", "x", "11", "-1", "٣")) {
            assertEquals(Optional.empty(), Question.MONEY.answered(NONE, typed), typed);
        }
        assertEquals(Optional.empty(), Question.TONE.answered(NONE, "4"));
    }

    @Test
    void aRuleIsKeptInTheTraineesWordsAndBounded() {
        var rule = Question.RULE
                .answered(NONE, "Когда слышу «потерпите», я спрашиваю дату")
                .orElseThrow();
        assertEquals(Optional.of("Когда слышу «потерпите», я спрашиваю дату"), rule.rule());
        var long_ = Question.RULE.answered(NONE, "я".repeat(999)).orElseThrow();
        assertEquals(Question.LONGEST, long_.rule().orElseThrow().length());
    }

    @Test
    void theOwnRatingStandsBesideWhatTheCallSays() {
        var said = new Reflection(
                Optional.empty(), Optional.of(5), Optional.of(4), Optional.of(Tone.REPRESENTATIVE), Optional.empty());
        var figures = new Figures(0, 550, 0, 0, 0, 0, 500, 0, 0, 0, 6);
        assertEquals(
                List.of(
                        new Gap(Question.MONEY, 5, 1),
                        new Gap(Question.RELATIONSHIP, 4, 4),
                        new Gap(Question.TONE, 2, 1)),
                Gap.of(said, figures, Map.of(Tone.PETITIONER, 3, Tone.REPRESENTATIVE, 1)));
        assertFalse(NONE.rated());
        assertEquals(List.of(), Gap.of(NONE, figures, Map.of()));
    }
}
