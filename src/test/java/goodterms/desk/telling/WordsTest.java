package goodterms.desk.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.debtor.Meter;
import goodterms.desk.input.Command;
import goodterms.desk.words.ActNames;
import goodterms.desk.words.Names;
import goodterms.desk.words.Refusals;
import goodterms.desk.words.Verdicts;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Node.Phase;
import goodterms.scenario.Node.Rate;
import goodterms.speech.words.Act;
import goodterms.speech.words.Heard.Reason;
import goodterms.speech.words.Stance;
import goodterms.speech.words.Tone;
import goodterms.talk.Event.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<Phrase> all() {
        var all = new ArrayList<Phrase>();
        Arrays.stream(Act.values()).map(ActNames::of).forEach(all::add);
        Arrays.stream(Meter.values()).map(Names::of).forEach(all::add);
        Arrays.stream(Rate.values()).map(Names::of).forEach(all::add);
        Arrays.stream(Outcome.values()).map(Names::of).forEach(all::add);
        Arrays.stream(Why.values()).map(Refusals::of).forEach(all::add);
        Arrays.stream(Reason.values()).map(Verdicts::of).forEach(all::add);
        for (var tone : Tone.values()) {
            Arrays.stream(Stance.values()).map(s -> Verdicts.of(tone, s)).forEach(all::add);
        }
        return all;
    }

    @Test
    void everyWordOfTheTradeIsSaidInBothLanguagesAndNoTwoAlike() {
        var all = all();
        for (var lang : Lang.values()) {
            var seen = new HashSet<String>();
            for (var phrase : all) {
                assertTrue(seen.add(phrase.in(lang)), phrase.in(lang));
            }
        }
        for (var phrase : all) {
            assertTrue(phrase.in(Lang.RU).matches(".*\\p{IsCyrillic}.*"), phrase.in(Lang.RU));
            assertTrue(phrase.in(Lang.EN).matches("\\P{IsCyrillic}+"), phrase.in(Lang.EN));
        }
    }

    @Test
    void theEightStepsHaveNamesOfTheirOwn() {
        assertEquals(
                List.of(
                        "начало",
                        "повод звонка",
                        "выгода",
                        "причина",
                        "варианты",
                        "обязательство",
                        "развитие",
                        "завершение"),
                Arrays.stream(Phase.values()).map(p -> Names.of(p).in(Lang.RU)).toList());
    }

    @Test
    void theVerdictJudgesThePhraseAndNeverThePerson() {
        for (var tone : Tone.values()) {
            for (var stance : Stance.values()) {
                assertTrue(Verdicts.of(tone, stance).in(Lang.RU).startsWith("Фраза "));
                assertTrue(Verdicts.of(tone, stance).in(Lang.EN).startsWith("The phrase "));
            }
        }
    }

    @Test
    void helpListsEveryCommandInTheLanguageOfTheDesk() {
        var rows = Menus.help(Lang.RU);
        assertEquals(Command.values().length + 1, rows.size());
        assertEquals(" /предложить    Предложить условия оплаты", rows.get(1).text());
    }
}
