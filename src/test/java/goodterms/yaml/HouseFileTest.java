package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.lang.Lang;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseFileTest {

    private static List<String> problems(String text) {
        return HouseFile.read("house.yaml", text, Bundled.wholeGround()).problems().stream()
                .sorted(Comparator.comparingInt(p -> p.place().line()))
                .map(p -> p.place().line() + " " + p.code() + " " + p.message().in(Lang.EN))
                .toList();
    }

    @Test
    void everyProblemIsReportedWithItsLine() {
        assertEquals(
                List.of(
                        "1 GT-S1 Unknown key \"colour\".",
                        "2 GT-H2 There is no rule \"ru.blame.shmae\".",
                        "4 GT-H1 The name \"mine\" does not say the language of the rule.",
                        "5 GT-H3 The pattern does not read: character 9, unknown class @nowhere.",
                        "7 GT-L1 The words themselves are missing: neither ru nor en.",
                        "7 GT-S2 The key \"advice\" is missing.",
                        "8 GT-S6 The name \"No Problem\" will not do.",
                        "10 GT-S3 Pairs \"key: value\" were expected here."),
                problems("""
                        colour: red
                        disable: [ru.blame.shmae]
                        rules:
                        - {id: mine, kind: blame, match: "вы"}
                        - {id: ru.mine, kind: blame, match: "@nowhere"}
                        forbidden:
                        - {id: one, why: {ru: "а", en: "a"}}
                        - {id: "No Problem", ru: "не вопрос", why: {ru: "а", en: "a"}, advice: {ru: "а", en: "a"}}
                        expected:
                        - just words
                        """));
    }

    @Test
    void aPlainPhraseIsItsWordsAndAPatternStaysAsItIs() {
        assertEquals("не вопрос да", PlainPhrase.pattern("«Не вопрос», да?"));
        assertEquals("~платить *2 {question}", PlainPhrase.pattern("~платить *2 {question}"));
    }

    @Test
    void brokenYamlIsAProblemAndNothingIsThrown() {
        for (var text : List.of("", "[", "rules: 5", "forbidden: {a: b}", "- 1", "expected: [[[", "house: [1]")) {
            assertEquals(false, problems(text).isEmpty(), text);
        }
    }
}
