package goodterms.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.lang.Lang;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

    private static List<String> problems(String text) {
        return LexiconFile.read(Lang.RU, List.of(new LexiconFile.Text("my.yaml", text))).problems().stream()
                .map(p -> p.place().line() + " " + p.code() + " " + p.message().in(Lang.EN))
                .toList();
    }

    @Test
    void everyProblemIsReportedWithItsLine() {
        assertEquals(
                List.of(
                        "1 GT-S1 Unknown key \"colour\".",
                        "3 GT-H3 The pattern does not read: character 9, unknown class @nowhere.",
                        "6 GT-S4 A weight is a whole number of thousandths, -2000 to 2000.",
                        "8 GT-S1 Unknown key \"weight\".",
                        "8 GT-S5 Unknown word \"shouting\".",
                        "9 GT-S2 The key \"why\" is missing.",
                        "10 GT-S7 There is a rule \"a\" already."),
                problems("""
                        colour: red
                        classes:
                          pay: "@nowhere"
                        kinds:
                          blame:
                            {tone: 9000, why: {ru: "а", en: "a"}}
                        rules:
                        - {id: a, kind: blame, match: "вы", acts: [shouting], weight: 3}
                        - {id: b, match: "вы"}
                        - {id: a, kind: blame, tone: 1, match: "вы"}
                        """).stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(p -> Integer.parseInt(p.substring(0, p.indexOf(' ')))))
                        .toList());
    }

    @Test
    void aRuleTakesFromItsKindWhatItLeavesOut() {
        var lexicon = LexiconFile.read(Lang.RU, List.of(new LexiconFile.Text("my.yaml", """
                                kinds:
                                  blame: {acts: [blame], tone: 700, stance: -900, why: {ru: "а", en: "a"}}
                                rules:
                                - {id: one, kind: blame, match: "вы", stance: -100}
                                """)))
                .value()
                .orElseThrow();
        var signal = lexicon.rules().getFirst().signal();
        assertEquals("[BLAME] 700 -100", signal.acts() + " " + signal.tone() + " " + signal.stance());
    }
}
