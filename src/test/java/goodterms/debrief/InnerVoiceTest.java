package goodterms.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.Worlds;
import goodterms.debrief.InnerVoice.Thought;
import goodterms.debtor.Meter;
import goodterms.debtor.Mood;
import goodterms.debtor.ThoughtTable;
import goodterms.debtor.ThoughtTable.Range;
import goodterms.debtor.ThoughtTable.Temper;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Text;
import goodterms.speech.words.Act;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Talk;
import goodterms.yaml.Bundled;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InnerVoiceTest {

    private static final ThoughtTable TABLE = Bundled.thoughts();

    @Test
    void aCallThatOnlyPleasesIsHeardAsLeaveToWait() {
        var talk = played(Lang.RU, 2, "intro_plain", "small_invoice", "glad_hear", "bye_sorry");

        assertEquals(
                List.of(
                        "pick_up",
                        "states_facts",
                        "minimising",
                        "unconditional_concession",
                        "apology",
                        "end.nothing_agreed"),
                occasions(talk));
    }

    @Test
    void theSameCallIsThoughtTheSameAndAnotherSeedThinksOtherwise() {
        var moves = new String[] {"intro_plain", "small_invoice", "glad_hear", "bye_sorry"};

        assertEquals(words(played(Lang.RU, 2, moves)), words(played(Lang.RU, 2, moves)));
        assertNotEquals(words(played(Lang.RU, 2, moves)), words(played(Lang.RU, 3, moves)));
    }

    @Test
    void noThoughtComesTwiceInACall() {
        for (var lang : Lang.values()) {
            for (var seed = 1; seed <= 20; seed++) {
                var talk = Talk.open(stage(lang, seed));
                while (!talk.over() && talk.state().turn() < 25 && !talk.menu().isEmpty()) {
                    var menu = talk.menu();
                    talk = talk.after(
                            new Move.Choose(menu.get((seed + talk.state().turn()) % menu.size())
                                    .option()
                                    .id()));
                }
                var words = words(talk);
                assertEquals(words.size(), new HashSet<>(words).size(), words::toString);
            }
        }
    }

    @Test
    void whatIsHeardAgainIsThoughtOfAsHeardAgain() {
        var calm = new Temper("calm", Map.of(), Phrase.of("спокойно", "calm"));
        var facts = List.of(
                new ThoughtTable.Thought(Set.of(), Text.plain("Факты.", "Facts.")),
                new ThoughtTable.Thought(Set.of("again"), Text.plain("Опять факты.", "Facts again.")));
        var table = new ThoughtTable(List.of(calm), Map.of("states_facts", facts, "flat", List.of()));
        var thoughts = InnerVoice.of(played(Lang.RU, 1, "intro_plain", "state_invoice"), table);

        assertEquals(
                List.of(Optional.empty(), Optional.of("Факты."), Optional.of("Опять факты.")),
                thoughts.stream().map(Thought::words).toList());
    }

    @Test
    void theFirstTemperWhoseLimitsHoldIsHers() {
        var worn = new Temper("worn", Map.of(Meter.PATIENCE, new Range(0, 24)), Phrase.of("устала", "worn"));
        var open = new Temper("open", Map.of(Meter.TRUST, new Range(60, 100)), Phrase.of("доверяет", "open"));
        var rest = new Temper("rest", Map.of(), Phrase.of("слушает", "listening"));
        var table = new ThoughtTable(List.of(worn, open, rest), Map.of());

        assertEquals(worn, table.temper(new Mood(80, 50, 50, 24)));
        assertEquals(open, table.temper(new Mood(60, 50, 50, 25)));
        assertEquals(rest, table.temper(new Mood(59, 50, 50, 25)));
    }

    @Test
    void everyActAndEveryEndingHasThoughtsOfItsOwn() {
        for (var act : Act.values()) {
            assertTrue(TABLE.on(act.word()).size() >= 5, act.word());
        }
        for (var end :
                List.of("agreement", "empty", "refused", "hung_up", "nothing_agreed", "handed_over", "persuaded")) {
            assertTrue(TABLE.on("end." + end).size() >= 2, end);
        }
        for (var fallback : List.of("up", "down", "flat", "unsure")) {
            assertTrue(TABLE.on(fallback).stream().filter(t -> t.in().isEmpty()).count() >= 4, fallback);
        }
    }

    @Test
    void thereAreThoughtsEnoughAndNoneIsWrittenTwice() {
        var all = TABLE.thoughts().values().stream().flatMap(List::stream).toList();
        for (var lang : Lang.values()) {
            var words = all.stream().map(t -> t.words().wording(lang, 0)).toList();
            assertTrue(words.size() >= 200, () -> "thoughts: " + words.size());
            assertEquals(words.size(), new HashSet<>(words).size());
        }
    }

    private static List<String> occasions(Talk talk) {
        return InnerVoice.of(talk, TABLE).stream().map(Thought::occasion).toList();
    }

    private static List<String> words(Talk talk) {
        return InnerVoice.of(talk, TABLE).stream()
                .flatMap(t -> t.words().stream())
                .toList();
    }

    private static Talk played(Lang lang, long seed, String... options) {
        return Stream.of(options)
                .reduce(Talk.open(stage(lang, seed)), (t, o) -> t.after(new Move.Choose(o)), (a, b) -> b);
    }

    private static goodterms.talk.Stage stage(Lang lang, long seed) {
        return Worlds.stage(Worlds.scenario("three-days"), Worlds.rules(), lang, seed, Mode.PRACTICE);
    }
}
