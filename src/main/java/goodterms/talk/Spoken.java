package goodterms.talk;

import goodterms.scenario.Text;
import goodterms.speech.words.Act;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the debtor says next, and which lines and wordings are spoken by then. */
record Spoken(String text, Map<String, Integer> said) {

    private static final List<Act> GIVING = List.of(Act.CONDITIONAL_CONCESSION, Act.UNCONDITIONAL_CONCESSION);

    /** Wordings that are told apart; further ones may come again. */
    private static final int TOLD_APART = 31;

    /** A line any debtor might say on an occasion, as her mood and what she was given have it. */
    static Spoken any(Stage stage, State state, String occasion) {
        var owed = GIVING.stream().anyMatch(act -> state.used().of(act) > 0);
        var familiar = stage.scenario().debtor().contact().familiar();
        var ground = new DebtorLines.Ground(stage.opening().seed(), state.mood(), owed, familiar);
        var picked = stage.rules().lines().pick(occasion, state.answers().getOrDefault(occasion, 0), ground);
        return new Spoken(stage.voice().say(picked.words()), with(state.answers(), occasion, picked.spoken()));
    }

    /** Her own words of the scenario; of several wordings one that was not spoken yet, while there are any. */
    static Spoken own(Stage stage, State state, Text text) {
        var pick = Seeds.draw(stage.opening().seed(), state.node(), state.turn());
        var count = text.wordings(stage.opening().lang()).size();
        if (count == 1 || count > TOLD_APART) {
            return new Spoken(stage.voice().say(text, pick), state.answers());
        }
        var key = "~" + Integer.toHexString(stage.voice().say(text).hashCode());
        var before = state.answers().getOrDefault(key, 0);
        var said = before == (1L << count) - 1 ? 0 : before;
        var place = (int) Math.floorMod(pick, (long) count);
        while ((said & 1 << place) != 0) {
            place = (place + 1) % count;
        }
        return new Spoken(stage.voice().say(text, place), with(state.answers(), key, said | 1 << place));
    }

    private static Map<String, Integer> with(Map<String, Integer> said, String key, int spoken) {
        var more = new LinkedHashMap<>(said);
        more.put(key, spoken);
        return more;
    }
}
