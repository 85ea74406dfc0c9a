package goodterms.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import goodterms.Worlds;
import goodterms.debtor.ThoughtTable;
import goodterms.lang.Lang;
import goodterms.scenario.Text;
import goodterms.scenario.Voice;
import goodterms.talk.DebtorLines;
import goodterms.talk.Event;
import goodterms.talk.Event.Occasion;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import goodterms.talk.Step;
import goodterms.yaml.Bundled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the debtor says from our tables, in the calls of every simulated manager in every shipped scenario. */
class LinesTest {

    private static final int SEEDS = 5;

    private static final ThoughtTable TABLE = Bundled.lines();

    @TestFactory
    Stream<DynamicTest> noLineComesTwiceWhileOthersAreLeft() {
        return Worlds.shipped().stream()
                .flatMap(name -> Stream.of(Lang.values())
                        .map(lang -> dynamicTest(
                                name + " " + lang.code(), () -> heardEnough(name, linesHeard(name, lang)))));
    }

    /** Where offers can be made, they are answered often enough for the test to mean something. */
    private static void heardEnough(String name, int heard) {
        var offers = Worlds.scenario(name).nodes().values().stream()
                .anyMatch(node -> node.offer() && !node.options().isEmpty());
        assertTrue(!offers || heard > 5 * SEEDS, () -> name + ": " + heard);
    }

    /** Checks every call and counts the lines that came from the tables. */
    private static int linesHeard(String name, Lang lang) {
        var heard = 0;
        for (var seed = 1; seed <= SEEDS; seed++) {
            var stage = Worlds.stage(Worlds.scenario(name), Worlds.rules(), lang, seed, Mode.PRACTICE);
            var ground = new Ground(stage);
            var familiar = stage.scenario().debtor().contact().familiar();
            var occasions = occasions(stage.voice(), familiar);
            for (var persona : Persona.values()) {
                heard += unrepeated(answers(ground, persona, seed), occasions);
            }
        }
        return heard;
    }

    private static int unrepeated(List<String> answers, Map<String, String> occasions) {
        var spoken = new HashMap<String, Set<String>>();
        for (var text : answers) {
            var occasion = occasions.getOrDefault(text, "");
            var before = spoken.computeIfAbsent(occasion, o -> new HashSet<>());
            if (before.size() == TABLE.on(occasion).size()) {
                before.clear();
            }
            assertTrue(before.add(text), () -> occasion + " again: " + text + " in " + answers);
        }
        return answers.size();
    }

    private static Map<String, String> occasions(Voice voice, boolean familiar) {
        var occasions = new HashMap<String, String>();
        TABLE.thoughts()
                .forEach(
                        (occasion, lines) -> lines.forEach(l -> occasions.put(voice.say(l.words(familiar)), occasion)));
        return occasions;
    }

    /** What the debtor said from the tables in the call of a manager. */
    private static List<String> answers(Ground ground, Persona persona, long seed) {
        var taste = new Taste(ground, persona, seed);
        var offering = new Offering(ground, persona, seed);
        var heard = new ArrayList<String>();
        var state = ground.first();
        while (state.over().isEmpty() && state.turn() < 40) {
            var open = Step.choices(ground.stage(), state, seed);
            var offer = offering.now(state, open.isEmpty() || !taste.speaks(open));
            var move = offer.<Move>map(b -> new Move.Propose(b.proposal().offer()))
                    .orElse(
                            open.isEmpty()
                                    ? new Move.Leave()
                                    : new Move.Choose(taste.of(state, open).id()));
            var step = Step.take(ground.stage(), state, move);
            for (var event : step.events()) {
                if (event instanceof Event.Answered answered) {
                    offering.heard(answered.answer());
                } else if (event instanceof Event.DebtorSpoke(Occasion occasion, String text)
                        && (occasion == Occasion.ANSWER || occasion == Occasion.LOST)) {
                    heard.add(text);
                }
            }
            state = step.state();
        }
        return heard;
    }

    @Test
    void noTwoLinesAreAlikeInEitherLanguage() {
        var all = new ArrayList<Text>();
        TABLE.thoughts().values().forEach(lines -> lines.forEach(l -> all.add(l.words())));
        var voice = Worlds.stage(Worlds.scenario("three-days"), Worlds.rules(), Lang.RU, 1, Mode.PRACTICE)
                .voice();
        assertEquals(all.size(), all.stream().map(voice::say).distinct().count());
        assertEquals(all.size(), all.stream().map(Text::en).distinct().count());
    }

    /** On familiar terms nobody is told «вы»; what is left speaks of the caller's company or is no verb. */
    @Test
    void onFamiliarTermsNoLineIsPolite() {
        var polite =
                Pattern.compile("(?iu)(?<!\\p{L})(?:вы|вас|вам|вами|ваш\\p{L}*|\\p{L}+[иеёйь]те(?:сь)?)(?!\\p{L})");
        var voice = Worlds.stage(Worlds.scenario("we-are-mates"), Worlds.rules(), Lang.RU, 1, Mode.PRACTICE)
                .voice();
        var left = TABLE.thoughts().values().stream()
                .flatMap(List::stream)
                .map(l -> voice.say(l.words(true)))
                .filter(text -> polite.matcher(text).find())
                .toList();
        assertEquals(
                List.of(
                        "Скажу как есть: на счёте столько к тому дню не будет.",
                        "Мы платим, вы работаете, так ведь? Без этого никак.",
                        "О какой дате речь, если с вашими бумагами непорядок? Сначала документы.",
                        "Заплатим, не сомневайся. Но сначала разберёмся с тем, что вы привезли.",
                        "Претензия лежит у вас. Ответа нет. О чём говорить?",
                        "Раз ты так говоришь, значит, у вас это решено. Так директору и передам."),
                left);
    }

    @Test
    void inACallAmongMatesTheBuiltInLinesAreFamiliar() {
        var stage = Worlds.stage(Worlds.scenario("we-are-mates"), Worlds.rules(), Lang.RU, 1, Mode.PRACTICE);
        var familiar = occasions(stage.voice(), true).keySet();
        var polite = occasions(stage.voice(), false).keySet();
        var heard = Stream.of(Persona.values())
                .flatMap(p -> answers(new Ground(stage), p, 1).stream())
                .toList();
        assertTrue(familiar.containsAll(heard), heard.toString());
        assertTrue(!polite.containsAll(heard), heard.toString());
    }

    /** Every answer has a line for each mood, one that fits any, and one for hearing it again or for a favour owed. */
    @Test
    void everyAnswerIsVariedByMood() {
        TABLE.thoughts().forEach((occasion, lines) -> {
            if (!occasion.startsWith("slip") && !occasion.equals("taken")) {
                var in = new HashSet<String>();
                lines.forEach(l -> in.addAll(l.in().isEmpty() ? Set.of("any") : l.in()));
                assertTrue(in.containsAll(Set.of("any", "worn", "open")), occasion + " " + in);
            }
            assertTrue(lines.size() >= 4 && lines.size() <= DebtorLines.MOST, occasion);
        });
    }
}
