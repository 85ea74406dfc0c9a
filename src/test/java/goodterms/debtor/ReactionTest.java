package goodterms.debtor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.speech.words.Act;
import goodterms.yaml.Bundled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of acts as the trade reads it: what each does, how repeats count, and who holds the limits. */
class ReactionTest {

    private static final ActTable TABLE = Bundled.acts();
    private static final Mood MIDDLE = new Mood(50, 50, 50, 50);

    @Test
    void everyActHasTheEffectOfTheContract() {
        var rows = new ArrayList<String>();
        for (var act : Act.values()) {
            var effect = TABLE.rule(act).effect();
            rows.add("%s %d %d %d %d"
                    .formatted(act.word(), effect.trust(), effect.resolve(), effect.willingness(), effect.patience()));
        }
        assertEquals("""
                greeting 1 0 0 1
                small_talk 1 0 0 -1
                gratitude 3 0 2 0
                acknowledgement 5 0 2 2
                states_facts 0 4 3 -1
                open_question 4 1 3 -2
                closed_question 1 1 1 -1
                asks_commitment 0 5 4 -2
                asks_document 0 4 2 -3
                asks_decision_maker 0 4 2 -2
                deadline 0 3 1 -3
                proposes_option 4 2 5 0
                proposes_benefit 3 3 4 0
                conditional_concession 3 3 4 0
                unconditional_concession 2 -6 -2 0
                owns_error 8 2 8 2
                summary 3 2 2 0
                consequence -2 6 3 -4
                legal_reference -1 3 0 -3
                cross_sell 2 1 2 -1
                apology 1 -7 -5 0
                plea 0 -9 -6 -1
                minimising 0 -5 -4 0
                vague 0 -3 -2 0
                demand -5 2 -2 -6
                blame -8 1 -5 -8
                ultimatum -9 4 -4 -10
                threat -12 5 -4 -14
                personal_attack -14 0 -6 -16
                sarcasm -9 0 -5 -8
                """.strip(), String.join("\n", rows));
    }

    @Test
    void kindnessRepeatedCountsHalfThenNothing() {
        assertEquals(List.of(3, 2, 0, 0), trust(Act.GRATITUDE, 4));
    }

    @Test
    void openQuestionsKeepHalfTheirWorth() {
        assertEquals(List.of(4, 2, 2, 2), trust(Act.OPEN_QUESTION, 4));
    }

    @Test
    void blameGrowsByHalfWithEachRepeatUpToTheLimit() {
        assertEquals(List.of(-8, -12, -15, -15), trust(Act.BLAME, 4));
    }

    @Test
    void understandingAloneIsCheap() {
        assertEquals(new Mood(51, 50, 50, 50), after(List.of(Act.ACKNOWLEDGEMENT), 100));
        assertEquals(new Mood(59, 51, 55, 50), after(List.of(Act.ACKNOWLEDGEMENT, Act.OPEN_QUESTION), 100));
    }

    @Test
    void sellingBeforeAnAgreementTurnsAgainstTheSeller() {
        assertEquals(new Mood(48, 51, 48, 49), after(List.of(Act.CROSS_SELL), 100));
        var agreed = new Reaction.Turn(List.of(Act.CROSS_SELL), Tally.none(), Map.of(), true, 100);
        assertEquals(
                new Mood(52, 51, 52, 49), Reaction.to(agreed, MIDDLE, TABLE).after());
    }

    @Test
    void aTouchyDebtorLosesMoreAndGainsTheSame() {
        assertEquals(new Mood(38, 51, 42, 38), after(List.of(Act.BLAME), 150));
        assertEquals(new Mood(53, 50, 52, 50), after(List.of(Act.GRATITUDE), 150));
    }

    @Test
    void whatTheAuthorWroteReplacesTheTableForThatReadingOnly() {
        var turn = new Reaction.Turn(List.of(Act.PLEA), Tally.none(), Map.of("resolve", -2), false, 100);
        assertEquals(new Mood(50, 48, 44, 49), Reaction.to(turn, MIDDLE, TABLE).after());
    }

    @Test
    void forbiddenWordsWinNoTrustAndTheReasonsStillAddUp() {
        var turn =
                new Reaction.Turn(List.of(Act.ACKNOWLEDGEMENT, Act.OPEN_QUESTION), Tally.none(), Map.of(), false, 100);
        var said = Reaction.to(turn, MIDDLE, TABLE);
        var forbidden = said.forbidden();
        assertTrue(said.after().trust() > MIDDLE.trust());
        assertEquals(said.after().with(Meter.TRUST, MIDDLE.trust()), forbidden.after());
        var trust = forbidden.reasons().stream()
                .filter(r -> r.meter() == Meter.TRUST)
                .mapToInt(Reason::delta)
                .sum();
        assertEquals(0, trust);
        var blame =
                Reaction.to(new Reaction.Turn(List.of(Act.BLAME), Tally.none(), Map.of(), false, 100), MIDDLE, TABLE);
        assertEquals(blame, blame.forbidden());
    }

    @Test
    void noReadingMovesByMoreThanFifteenAndTheRestIsSaid() {
        var turn = new Reaction.Turn(List.of(Act.THREAT, Act.PERSONAL_ATTACK), Tally.none(), Map.of(), false, 100);
        var reaction = Reaction.to(turn, MIDDLE, TABLE);
        assertEquals(35, reaction.after().trust());
        assertEquals(
                List.of(
                        new Reason(Meter.TRUST, -12, "act.threat"),
                        new Reason(Meter.TRUST, -14, "act.personal_attack"),
                        new Reason(Meter.TRUST, 11, "limit")),
                reaction.reasons().stream()
                        .filter(r -> r.meter() == Meter.TRUST)
                        .toList());
    }

    private static Mood after(List<Act> acts, int reactivity) {
        return Reaction.to(new Reaction.Turn(acts, Tally.none(), Map.of(), false, reactivity), MIDDLE, TABLE)
                .after();
    }

    private static List<Integer> trust(Act act, int times) {
        var used = Tally.none();
        var moved = new ArrayList<Integer>();
        for (var i = 0; i < times; i++) {
            var turn = new Reaction.Turn(List.of(act), used, Map.of(), false, 100);
            moved.add(Reaction.to(turn, MIDDLE, TABLE).after().trust() - 50);
            used = used.plus(List.of(act));
        }
        return moved;
    }
}
