package goodterms.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.debrief.Reflection;
import goodterms.debrief.Reflection.Feeling;
import goodterms.desk.Sample;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.screen.call.CallPage;
import goodterms.screen.frame.Box;
import goodterms.screen.frame.Style;
import goodterms.screen.home.HomePage;
import goodterms.screen.key.Key;
import goodterms.screen.term.Theme;
import goodterms.settlement.Offer;
import goodterms.talk.Move;
import goodterms.talk.Opening.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keys do on the pages, and that nothing typed is lost. */
class PagesTest {

    private static final String[] CALL = {"DOWN", "ENTER", "ENTER"};

    @Test
    void aWholeCallIsKeptMoveByMove() {
        var stand = Stand.at(Lang.RU)
                .press(CALL)
                .press("2", "ENTER", "F2", "F7", "1", "ENTER", "Понимаю вас", "ENTER", "F8")
                .press("F4", "ENTER", "TAB", "25.02.2026", "F5", "ENTER", "1", "ENTER", "ENTER", "ENTER", "ENTER");
        assertEquals(
                List.of(
                        new Move.Choose("press"),
                        new Move.Hint(),
                        new Move.Undo(),
                        new Move.Choose("ask"),
                        new Move.Say("Понимаю вас"),
                        new Move.Disagree(),
                        new Move.Propose(new Offer("letter", Map.of("pay_date", "25.02.2026")))),
                stand.kept());
        assertTrue(stand.shown().contains("Разбор"), stand.shown());
    }

    @Test
    void aCallThatIsOverGoesOnFromAnyOfItsTurns() {
        var stand = Stand.at(Lang.EN).press(CALL).press("2", "ENTER", "1", "ENTER", "F10", "y", "/whatif 2", "ENTER");
        assertTrue(stand.shown().contains("turn 2"), stand.shown());
        assertTrue(stand.press("/whatif 1", "ENTER").shown().contains("turn 2"), stand.shown());
    }

    @Test
    void afterTheDebriefOneRuleIsAskedAndStandsBeforeTheNextCall() {
        var stand = Stand.at(Lang.EN).press(CALL).press("2", "ENTER", "F10", "y", "ENTER", "1", "ENTER");
        assertTrue(stand.press("9", "ENTER").shown().contains("The number of an answer, or Enter."), stand.shown());
        assertTrue(stand.press("ENTER", "ENTER", "ENTER").shown().contains("Debrief"), stand.shown());
        assertTrue(stand.press("ESC").shown().contains("One rule for next time"), stand.shown());
        assertTrue(stand.press("Ask first.", "ENTER").shown().contains("/whatif N"), stand.shown());
        assertEquals(
                new Reflection(
                        Optional.of(Feeling.CALM),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Ask first.")),
                stand.said());
        assertTrue(stand.press("ENTER", "ESC").shown().contains("the call is over"), stand.shown());
        assertTrue(stand.press("ESC", "ENTER", "ENTER").shown().contains("Your rule: Ask first."), stand.shown());
    }

    @Test
    void anOfferWithoutADateIsMadeOnlyWhenAskedTwice() {
        var stand = Stand.at(Lang.EN).press(CALL).press("1", "ENTER", "F4", "ENTER", "F5");
        assertTrue(stand.shown().contains("No date is fixed. F5 again to propose it all the same."), stand.shown());
        assertEquals(List.of(new Move.Choose("ask")), stand.kept());
        stand.press("F5");
        assertEquals(List.of(new Move.Choose("ask"), new Move.Propose(new Offer("letter", Map.of()))), stand.kept());
    }

    @Test
    void whereNothingGoesWithAnInstrumentTheFormSaysSo() {
        var stand = Stand.at(Lang.EN).press(CALL).press("1", "ENTER", "F4", "ENTER", "F7");
        assertTrue(stand.shown().contains("Nothing else goes with this."), stand.shown());
    }

    @Test
    void aDebriefIsWorkedOutOnceHoweverOftenItIsDrawn() {
        var stand = Stand.at(Lang.EN).press(CALL).press("2", "ENTER", "^r");
        for (var width = 60; width < 120; width++) {
            stand.lines(width, 24);
        }
        assertTrue(stand.press("DOWN").shown().contains("Debrief"), stand.shown());
        assertEquals(1, stand.lookedBack());
    }

    @Test
    void aDebriefThatIsNotYetWorkedOutSaysSoAndCanBeLeft() {
        var stand = Stand.at(Lang.EN).press(CALL).press("2", "ENTER");
        stand.pages().key(new Key.Ctrl('r'), Stand.NOON);
        stand.pages().key(Key.press(Key.Name.ENTER), Stand.NOON);
        assertTrue(stand.shown().contains("Looking how else the call could have gone…"), stand.shown());
        stand.pages().key(Key.press(Key.Name.ESC), Stand.NOON);
        assertTrue(stand.shown().contains("Replies"), stand.shown());
    }

    @Test
    void aRuleIsNotAskedOfACallThatGoesOn() {
        assertTrue(Stand.at(Lang.EN)
                .press(CALL)
                .press("2", "ENTER", "^r", "ESC")
                .shown()
                .contains("Replies"));
    }

    @Test
    void whoeverScrollsBeyondTheEndStandsAtTheEnd() {
        var stand = Stand.at(Lang.RU).press(CALL).press("F1").press("ESC", "F3");
        var end = stand.lines(60, 15);
        stand.press("END");
        var last = stand.lines(60, 15);
        stand.press("PAGE_DOWN", "PAGE_DOWN");
        assertEquals(last, stand.lines(60, 15));
        assertNotEquals(end, last);
        assertNotEquals(last, stand.press("UP").lines(60, 15));
    }

    @Test
    void arrowsPointAtARepliesAndEnterSaysIt() {
        assertEquals(
                List.of(new Move.Choose("press")),
                Stand.at(Lang.RU).press(CALL).press("DOWN", "DOWN", "ENTER").kept());
        assertEquals(
                List.of(new Move.Choose("wait")),
                Stand.at(Lang.RU).press(CALL).press("UP", "ENTER").kept());
    }

    @Test
    void anAnswerMayBeginWithANumber() {
        assertEquals(
                List.of(new Move.Say("2 марта")),
                Stand.at(Lang.RU).press(CALL).press("2 марта", "ENTER").kept());
    }

    @Test
    void aClickPointsAtAReplyAndAnotherSaysIt() {
        var stand = Stand.at(Lang.EN).press(CALL);
        var frame = stand.pages().frame(80, 24, Stand.NOON);
        var row = row(stand, "2  You broke the contract.");
        var spot = frame.spot(6, row).orElseThrow();
        stand.pages().key(spot.key(), Stand.NOON);
        assertEquals(List.of(), stand.kept());
        stand.pages().key(spot.key(), Stand.NOON);
        assertEquals(List.of(new Move.Choose("press")), stand.kept());
    }

    @Test
    void theWheelScrollsTheTalkAndMovesTheChosenLineOfTheShelf() {
        var stand = Stand.at(Lang.EN);
        stand.pages().key(new Key.Wheel(false), Stand.NOON);
        assertTrue(stand.shown().contains("› Three days"), stand.shown());
        stand.press("ENTER", "ENTER", "2", "ENTER", "2", "ENTER", "2", "ENTER");
        assertFalse(stand.lines(60, 15).get(2).contains("↑ PgDn"), stand.shown());
        stand.pages().key(new Key.Wheel(true), Stand.NOON);
        assertTrue(stand.lines(60, 15).get(2).contains("↑ PgDn"), stand.shown());
    }

    @Test
    void aClickOnALineOfHelpDoesIt() {
        var stand = Stand.at(Lang.EN).press(CALL).press("F1");
        var spot =
                stand.pages().frame(80, 24, Stand.NOON).spot(6, row(stand, "What this step of the call still lacks"));
        stand.pages().key(spot.orElseThrow().key(), Stand.NOON);
        assertEquals(List.of(new Move.Hint()), stand.kept());
    }

    @Test
    void ctrlYLetsTheMouseGoAndCatchesItAgainOnEveryPage() {
        var stand = Stand.at(Lang.EN).press(CALL).press("half a ");
        assertTrue(stand.press("^y").shown().contains("The mouse is caught"), stand.shown());
        assertTrue(stand.pages().comfort().mouse());
        assertTrue(stand.press("^y").shown().contains("The mouse is let go: it selects text now."), stand.shown());
        assertFalse(stand.pages().comfort().mouse());
        assertTrue(stand.press("word").shown().contains("› half a word"), stand.shown());
        assertFalse(stand.shown().contains("The mouse"), stand.shown());
        assertTrue(stand.press("^p", "let go", "ENTER").pages().comfort().mouse());
    }

    @Test
    void whatComesToTheShelfWhileOneChoosesLeavesTheChoice() {
        var stand = Stand.at(Lang.EN);
        var cards = Stream.of("first", "second", "sample")
                .map(id -> new House.Card(id, Sample.scenario(), Optional.empty()))
                .toList();
        var half = new House.Stock(cards, false, Optional.empty());
        stand.pages().change(page -> new HomePage(stand, half, Box.empty(), 2, Optional.empty()));
        assertTrue(stand.shown().contains("Reading the scenarios…"), stand.shown());
        stand.pages().top().flatMap(Page::errand).orElseThrow().run(stand.pages()::each);
        assertTrue(stand.shown().contains("› Three days"), stand.shown());
        assertTrue(stand.shown().contains("1 / 1"), stand.shown());
    }

    @Test
    void afterTheEndNothingThatIsSaidOrAskedIsKept() {
        var stand = Stand.at(Lang.EN).press(CALL).press("2", "ENTER", "F10", "y");
        var kept = stand.kept();
        stand.press("One more thing", "ENTER");
        assertTrue(stand.shown().contains("The call is over, nobody hears this any more."), stand.shown());
        stand.press("/hint", "ENTER", "/advise", "ENTER", "/bye", "ENTER");
        assertEquals(kept, stand.kept());
        assertEquals(new Move.Undo(), stand.press("F7").kept().getLast());
    }

    @Test
    void theDebriefOfAFinishedCallHasTheDebtorsThoughtsByAKey() {
        var over = Stand.at(Lang.RU).press(CALL).press("2", "ENTER", "F10", "д", "ENTER");
        over.press("ENTER", "ENTER", "ENTER", "ENTER");
        assertTrue(over.shown().contains("T что там думали"), over.shown());
        assertTrue(over.press("е").shown().contains("Опять звонят."), over.shown());
        assertTrue(over.press("ESC").shown().contains("Разбор"), over.shown());
        var going = Stand.at(Lang.RU).press(CALL).press("2", "ENTER", "^r");
        assertFalse(going.shown().contains("T что там думали"), going.shown());
        assertFalse(going.press("е").shown().contains("Опять звонят."), going.shown());
    }

    @Test
    void theNumberOfTheTurnStandsInTheNarrowestHeader() {
        var stand = Stand.at(Lang.RU).press("DOWN", "ENTER", "e", "ENTER");
        assertTrue(stand.lines(60, 15).getFirst().contains("· ход 1 · экзамен"), stand.shown());
    }

    private static int row(Stand stand, String text) {
        var lines = stand.lines(80, 24);
        for (var y = 0; y < lines.size(); y++) {
            if (lines.get(y).contains(text)) {
                return y;
            }
        }
        throw new AssertionError(stand.shown());
    }

    @Test
    void commandsOfTheLineDeskWorkHereToo() {
        assertEquals(
                List.of(new Move.Hint()),
                Stand.at(Lang.RU).press(CALL).press("/подсказка", "ENTER").kept());
        assertEquals(
                List.of(new Move.Hint()),
                Stand.at(Lang.RU).press(CALL).press("/hint", "ENTER").kept());
        assertTrue(Stand.at(Lang.EN).press(CALL).press("/hinf", "ENTER").shown().contains("Did you mean /hint?"));
    }

    @Test
    void whatIsTypedSurvivesHintsPagesAndTooSmallAWindow() {
        var stand = Stand.at(Lang.RU).press(CALL).press("Давайте вместе", "F2", "F3");
        assertTrue(stand.lines(30, 8).getFirst().startsWith("Окно мало: нужно 60×15, сейчас"));
        assertTrue(stand.press("ESC").shown().contains("› Давайте вместе"), stand.shown());
    }

    @Test
    void whatWasSaidInOwnWordsStandsInTheTalk() {
        var stand = Stand.at(Lang.RU).press(CALL).press("Понимаю вас", "ENTER");
        assertTrue(stand.shown().contains("Вы: Понимаю вас"), stand.shown());
    }

    @Test
    void harmfulWordsAreMarkedWhileTheyAreTyped() {
        var stand = Stand.at(Lang.RU).press(CALL).press("Вы нарушили");
        var frame = stand.pages().frame(80, 24, Stand.NOON);
        var at = frame.cursor().orElseThrow();
        assertEquals(Style.PRESSING, frame.style(at.x() - 1, at.y()));
        assertEquals(Style.PLAIN, frame.style(3, at.y()));
    }

    @Test
    void inAnExamNothingIsColouredAndNoReadingIsShown() {
        var stand = Stand.at(Lang.RU).press("DOWN", "ENTER", "e", "ENTER", "Вы нарушили");
        var frame = stand.pages().frame(80, 24, Stand.NOON);
        var at = frame.cursor().orElseThrow();
        assertEquals(Style.PLAIN, frame.style(at.x() - 1, at.y()));
        assertFalse(stand.shown().contains("доверие"));
        assertTrue(stand.press("F6").shown().contains("На экзамене это можно посмотреть только после разговора."));
    }

    @Test
    void ctrlCAsksOnceAndLeavesTheSecondTime() {
        var stand = Stand.at(Lang.RU).press(CALL).press("1", "ENTER", "^c");
        assertFalse(stand.pages().over());
        assertTrue(stand.shown().contains("Прервать? Разговор сохранён."), stand.shown());
        assertTrue(stand.press("^c").pages().over());
    }

    @Test
    void escapeAsksBeforeItGoesBackAndAnyKeyStays() {
        var stand = Stand.at(Lang.EN).press(CALL).press("ESC");
        assertTrue(stand.shown().contains("To the list? The call is saved."));
        assertTrue(stand.press("x").shown().contains("› x"));
        assertTrue(stand.press("ESC", "ESC").shown().contains("Find:"), stand.shown());
    }

    @Test
    void goodbyeIsAskedAboutInEitherLayout() {
        for (var yes : List.of("д", "l", "y")) {
            assertEquals(
                    List.of(new Move.Leave()),
                    Stand.at(Lang.RU).press(CALL).press("F10", yes).kept());
        }
        assertEquals(List.of(), Stand.at(Lang.RU).press(CALL).press("F10", "н").kept());
    }

    @Test
    void letterShortcutsAreKeysAndNotLetters() {
        for (var key : List.of("q", "й", "Q", "Й")) {
            assertTrue(Stand.at(Lang.RU).press("F9", key).shown().contains("Найти:"), key);
        }
        assertTrue(Stand.at(Lang.RU).press("DOWN", "ENTER", "у").shown().contains("Экзамен: без подсказок"));
        assertTrue(Stand.at(Lang.RU).press("DOWN", "ENTER", "Д").shown().contains("Three days"));
    }

    @Test
    void theListOfCommandsDoesWhatIsChosen() {
        var stand = Stand.at(Lang.RU).press(CALL).press("^p", "не хватает", "ENTER");
        assertEquals(List.of(new Move.Hint()), stand.kept());
        assertTrue(stand.shown().contains("Подсказка: Спросите о причине."), stand.shown());
    }

    @Test
    void helpGoesWithTheKeyItCameWith() {
        var stand = Stand.at(Lang.RU).press(CALL);
        var before = stand.shown();
        assertTrue(stand.press("F1").shown().contains("Справка"));
        assertEquals(before, stand.press("F1").shown());
    }

    @Test
    void theFirstCallTeachesThreeKeysAndThenIsSilent() {
        var stand = Stand.at(Lang.EN, true).press(CALL);
        assertTrue(stand.shown().contains("1 of 3."), stand.shown());
        assertTrue(stand.press("2").shown().contains("2 of 3."), stand.shown());
        assertTrue(stand.press("ENTER").shown().contains("3 of 3."), stand.shown());
        assertFalse(stand.press("2", "ENTER").shown().contains("of 3."), stand.shown());
    }

    @Test
    void sheTakesAMomentAndAnyKeyCutsItShort() {
        var slow = new Comfort(Lang.EN, Theme.AUTO, Detail.CHANGES, true, false);
        var page = CallPage.of(Stand.at(Lang.EN).line(Sample.talk(Lang.EN, Mode.PRACTICE)), Stand.NOON);
        var pages = new Pages(slow, List.of(page));
        pages.key(new Key.Typed("1"), Stand.NOON);
        pages.key(Key.press(Key.Name.ENTER), Stand.NOON);
        assertTrue(shown(pages).contains("Marina is thinking"), shown(pages));
        assertFalse(shown(pages).contains("We lost"), shown(pages));
        for (var beat = 0; beat < 6; beat++) {
            pages.change(Page::beaten);
        }
        assertTrue(shown(pages).contains("Marina: We"), shown(pages));
        assertFalse(shown(pages).contains("We lost the invoice."), shown(pages));
        pages.key(new Key.Typed("x"), Stand.NOON);
        assertTrue(shown(pages).contains("We lost the invoice."), shown(pages));
        assertTrue(shown(pages).contains("› x"), shown(pages));
    }

    private static String shown(Pages pages) {
        return String.join("\n", pages.frame(80, 24, Stand.NOON).lines());
    }
}
