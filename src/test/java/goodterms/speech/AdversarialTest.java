package goodterms.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.speech.words.Heard;
import goodterms.speech.words.Stance;
import goodterms.yaml.Bundled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that try to look better than they are, and twins that only look worse. */
class AdversarialTest {

    /** Cases of which at least so many in a hundred pass. */
    static final int AIM = 95;

    /** The same of the cases that must never be rewarded. */
    static final int NEVER_REWARDED_AIM = 99;

    /** Of these, how many may earn a scored partnership. */
    static final int REWARDED = 0;

    private record Outcome(AdversarialCase the, Heard heard, Heard twin) {

        boolean right() {
            return the.expected().holds(heard, twin);
        }

        boolean twinRight() {
            return the.twinExpected().holds(twin, heard);
        }

        boolean rewarded() {
            return heard.status() == Heard.Status.SCORED && heard.stance() == Stance.PARTNERSHIP;
        }

        String fault() {
            var text = the.text().length() > 120 ? the.text().substring(0, 120) + "…" : the.text();
            var own =
                    right() ? "" : "\n  [" + the.expected().terms() + "] " + text + "\n    " + Expectation.line(heard);
            var clean = twinRight()
                    ? ""
                    : "\n  twin [" + the.twinExpected().terms() + "] " + the.twin() + "\n    " + Expectation.line(twin);
            return the.line() + " " + the.row() + own + clean;
        }
    }

    private static final List<Outcome> OUTCOMES = outcomes();

    private static List<Outcome> outcomes() {
        var listener = Bundled.listener();
        return AdversarialCase.all().stream()
                .map(c -> new Outcome(c, c.hear(listener), c.hearTwin(listener)))
                .toList();
    }

    @Test
    void nothingThatMustNeverBeRewardedIs() {
        var rewarded = OUTCOMES.stream()
                .filter(o -> o.the().neverRewarded() && o.rewarded())
                .map(Outcome::fault)
                .toList();
        System.out.printf("rewarded all the same: %d%n", rewarded.size());
        assertTrue(rewarded.size() <= REWARDED, () -> String.join("\n", rewarded));
    }

    @Test
    void whatMustNeverBeRewardedIsHeardForWhatItIs() {
        var guarded = OUTCOMES.stream().filter(o -> o.the().neverRewarded()).toList();
        long right = guarded.stream().filter(Outcome::right).count();
        System.out.printf("must never reward: %d of %d%n", right, guarded.size());
        assertTrue(right * 100 >= (long) guarded.size() * NEVER_REWARDED_AIM, () -> right + " of " + guarded.size());
    }

    @Test
    void nearlyAllCasesAndTheirTwinsAreHeardRightly() {
        print();
        long right = OUTCOMES.stream().filter(o -> o.right() && o.twinRight()).count();
        assertTrue(right * 100 >= (long) OUTCOMES.size() * AIM, () -> right + " of " + OUTCOMES.size());
    }

    @Test
    void everyRowHasCasesInBothLanguages() {
        var rows = new LinkedHashMap<String, List<String>>();
        OUTCOMES.forEach(o -> rows.computeIfAbsent(o.the().row(), row -> new ArrayList<>())
                .add(o.the().lang().name()));
        assertEquals(24, rows.size());
        rows.forEach((row, langs) -> assertTrue(langs.contains("RU") && langs.contains("EN"), row));
    }

    private static void print() {
        var rows = new LinkedHashMap<String, int[]>();
        for (var o : OUTCOMES) {
            var counts = rows.computeIfAbsent(o.the().row(), row -> new int[4]);
            counts[0]++;
            counts[1] += o.right() && o.twinRight() ? 1 : 0;
            counts[2] += o.right() ? 1 : 0;
            counts[3] += o.twinRight() ? 1 : 0;
        }
        System.out.printf("%-22s %5s %5s %5s %5s%n", "row", "cases", "pass", "text", "twin");
        rows.forEach((row, n) -> System.out.printf("%-22s %5d %5d %5d %5d%n", row, n[0], n[1], n[2], n[3]));
        OUTCOMES.stream().filter(o -> !o.right() || !o.twinRight()).forEach(o -> System.out.println(o.fault()));
    }
}
