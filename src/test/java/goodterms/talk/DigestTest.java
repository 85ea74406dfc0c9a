package goodterms.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import goodterms.debtor.Answer;
import goodterms.debtor.Meter;
import goodterms.debtor.Mood;
import goodterms.debtor.Reason;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Rate;
import goodterms.scenario.Scenario.Blocker;
import goodterms.settlement.Offer;
import goodterms.settlement.TermFault;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Heard;
import goodterms.talk.Event.Occasion;
import goodterms.talk.Event.Why;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestTest {

    /** By {@code printf 'goodterms events 1\nentered|hello\nended|AGREEMENT\n' | sha256sum}. */
    @Test
    void theDigestIsTheSumThatAnyoneCanCompute() {
        assertEquals(
                "5a28f25a23ef83ff699fd9a7f208182ffd474c1bd5918b6775ff214b20070558",
                Digest.of(List.of(new Event.Entered("hello"), new Event.Ended(Outcome.AGREEMENT))));
    }

    @Test
    void everyFieldOfAnEventStandsInItsLine() {
        assertEquals(
                "debtor|COVER|Бухгалтер в отпуске.",
                line(new Event.DebtorSpoke(Occasion.COVER, "Бухгалтер в отпуске.")));
        assertEquals(
                "chose|a|Да|2|GREETING|STATES_FACTS|-500|250|WEAK",
                line(new Event.Chose("a", "Да", List.of(Act.GREETING, Act.STATES_FACTS), -500, 250, Rate.WEAK)));
        assertEquals(
                "mood|46|50|45|30|50|49|45|28|1|PATIENCE|-2|act.open_question",
                line(new Event.MoodMoved(
                        new Mood(46, 50, 45, 30),
                        new Mood(50, 49, 45, 28),
                        List.of(new Reason(Meter.PATIENCE, -2, "act.open_question")))));
        assertEquals("withheld|30|40", line(new Event.Withheld(30, 40)));
        assertEquals(
                "faulty|promise|2|amount|84600|date||1|date|1|Когда?|1|When?",
                line(new Event.Faulty(offer(), List.of(new TermFault("date", Phrase.of("Когда?", "When?"))))));
        assertEquals(
                "answered|cannot|1|2|3|4|5|6|2",
                line(new Event.Answered(new Answer.Cannot(new Answer.Figures(1, 2, 3, 4, 5, 6), 2))));
        assertEquals(
                "answered|blocked|1|2|3|4|5|6|DISPUTE",
                line(new Event.Answered(new Answer.Blocked(new Answer.Figures(1, 2, 3, 4, 5, 6), Blocker.DISPUTE))));
        assertEquals(
                "advised|0|1|i|n|w|u|t|s",
                line(new Event.Advised(
                        new Advice(Optional.empty(), List.of(new Advice.Tip("i", "n", "w", "u", "t", "s"))))));
        assertEquals("refused|EXAM", line(new Event.Refused(Why.EXAM)));
    }

    @Test
    void whatWasHeardStandsInItsLineWithEveryReason() {
        var why = Phrase.of("давит", "presses");
        var heard = new Heard(
                Heard.Status.SCORED,
                Optional.empty(),
                900,
                -700,
                Set.of(Act.DEMAND),
                Set.of(Heard.Mention.DATE),
                800,
                List.of(new Evidence(0, 4, "Плат", "r1", Evidence.Dimension.TONE, 900, why, Optional.of("like"))),
                Optional.of(Phrase.of("Когда?", "When?")));
        assertEquals(
                "said|Платите|SCORED|0|900|-700|1|DEMAND|1|DATE|800|1|0|4|Плат|r1|TONE|900|1|давит|1|presses|1|like"
                        + "|1|1|Когда?|1|When?|1|ask|1|HARMFUL",
                line(new Event.Said("Платите", heard, Optional.of("ask"), Optional.of(Rate.HARMFUL))));
    }

    @Test
    void theOrderInWhichActsWereFoundMakesNoDifference() {
        var one = new LinkedHashSet<>(List.of(Act.THREAT, Act.GREETING, Act.BLAME));
        var other = new LinkedHashSet<>(List.of(Act.BLAME, Act.THREAT, Act.GREETING));
        assertEquals(Digest.of(List.of(said(one))), Digest.of(List.of(said(other))));
    }

    @Test
    void noTextCanPassForAnotherEvent() {
        assertEquals("hinted|a\\|b\\nended\\\\\\ud800", line(new Event.Hinted("a|b\nended\\\ud800")));
        assertNotEquals(
                Digest.of(List.of(new Event.Hinted("a\nrevealed|b"))),
                Digest.of(List.of(new Event.Hinted("a"), new Event.Revealed("b"))));
        assertNotEquals(Digest.of(List.of(new Event.Hinted("\ud800"))), Digest.of(List.of(new Event.Hinted("\udc00"))));
        assertNotEquals(line(new Event.Hinted("\\ud800")), line(new Event.Hinted("\ud800")));
        assertNotEquals(line(new Event.Hinted("\\n")), line(new Event.Hinted("\n")));
    }

    private static Event said(Set<Act> acts) {
        var heard =
                new Heard(Heard.Status.UNSURE, Optional.empty(), 0, 0, acts, Set.of(), 0, List.of(), Optional.empty());
        return new Event.Said("x", heard, Optional.empty(), Optional.empty());
    }

    private static Offer offer() {
        var terms = new LinkedHashMap<String, String>();
        terms.put("amount", "84600");
        terms.put("date", "");
        return new Offer("promise", terms);
    }

    private static String line(Event event) {
        return EventText.of(event);
    }
}
