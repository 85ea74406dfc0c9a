package goodterms.author.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.check.Code;
import goodterms.lang.Lang;
import goodterms.yaml.Bundled;
import goodterms.yaml.ScenarioFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The best reply may not be found by the question mark alone. */
class QuestionsTest {

    private static final String SAMPLE = Worlds.file(Path.of("src/main/resources/goodterms/problems/sample.yaml"));

    /** In two menus of the sample only the best reply asks; so it does in a third. */
    private static final String HABIT = with(
            with(SAMPLE, "А кто довёл до разрыва?", "Это вы довели до разрыва."),
            "And who brought that gap about?",
            "You brought that gap about.");

    private static String with(String text, String old, String now) {
        assertTrue(text.contains(old), old);
        return text.replace(old, now);
    }

    private static List<String> told(String text, Lang lang, Map<String, Integer> other) {
        var packed = Measures.packed();
        var numbers = new HashMap<>(packed.numbers());
        numbers.putAll(other);
        var studied = ScenarioFile.study("kiosk.yaml", text);
        var scenario = Worlds.good(studied.read());
        return Lints.of(scenario, studied.places(), Bundled.acts(), new Measures(numbers, packed.polite())).stream()
                .filter(p -> p.code().equals(Code.QUESTION_BEST.id()))
                .map(p -> p.message().in(lang))
                .toList();
    }

    @Test
    void aMenuOrTwoIsNoHabit() {
        assertEquals(List.of(), told(SAMPLE, Lang.EN, Map.of("asks", 0)));
    }

    @Test
    void aHabitIsToldForEachLanguageInWhichItShows() {
        assertEquals(
                List.of(
                        "Решения по-русски, где лучший ответ отличим от всех плохих по одному вопросительному знаку: 3 из 7."
                                + " Его выбирают, не думая.",
                        "Решения по-английски, где лучший ответ отличим от всех плохих по одному вопросительному знаку: 3 из"
                                + " 7. Его выбирают, не думая."),
                told(HABIT, Lang.RU, Map.of()));
        assertEquals(
                List.of(
                        "The question mark alone tells the best reply from all bad ones in 3 of 7 decisions in English: it"
                                + " can be chosen without thinking."),
                told(with(HABIT, "Это вы довели до разрыва.", "А кто довёл до разрыва?"), Lang.EN, Map.of()));
    }

    @Test
    void aQuestionOfAWeakReplyHidesTheBestOneAndThatOfASecondBestDoesNot() {
        var asks = with(
                with(HABIT, "совсем маленький вопросик.", "совсем маленький вопросик, можно?"),
                "only a tiny little question.",
                "only a tiny little question, may I?");
        assertEquals(List.of(), told(asks, Lang.EN, Map.of()));
        var second = with(asks, "acts: [apology, minimising]\n        rate: weak", "acts: [apology]\n        rate: ok");
        assertEquals(2, told(second, Lang.EN, Map.of()).size());
    }

    @Test
    void theOnlyReplyThatDoesNotAskIsFoundAsEasily() {
        var silent = with(
                with(SAMPLE, "чтобы мы оба могли на это опереться?", "чтобы мы оба могли на это опереться."),
                "как-нибудь поскорее, пожалуйста.",
                "как-нибудь поскорее, ладно?");
        assertEquals(1, told(silent, Lang.RU, Map.of()).size());
    }

    @Test
    void fewDecisionsMakeNoHabit() {
        assertEquals(List.of(), told(HABIT, Lang.EN, Map.of("decisions", 8)));
    }

    @Test
    void aShareBelowTheThresholdIsNoHabit() {
        assertEquals(List.of(), told(HABIT, Lang.EN, Map.of("asks", 43)));
    }
}
