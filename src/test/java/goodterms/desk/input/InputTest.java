package goodterms.desk.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputTest {

    @Test
    void numbersOfOneOrTwoDigitsChoose() {
        assertEquals(new Input.Pick(2), Input.of(" 2 "));
        assertEquals(new Input.Pick(12), Input.of("12)"));
        assertEquals(new Input.Say("120"), Input.of("120"));
        assertEquals(new Input.Say("2 дня"), Input.of("2 дня"));
    }

    @Test
    void nothingButSpacesIsNothing() {
        assertEquals(new Input.Nothing(), Input.of(" \u00A0\t"));
    }

    @Test
    void commandsHaveTwoNamesAndTwoLayouts() {
        var offer = new Input.Ask(Command.OFFER, "");
        for (var typed : List.of("/offer", "/предложить", "/OFFER", "/щааук", ".щааук", "/ghtlkj;bnm", "|ghtlkj;bnm")) {
            assertEquals(offer, Input.of(typed), typed);
        }
    }

    @Test
    void whatFollowsACommandIsItsRest() {
        assertEquals(new Input.Ask(Command.METERS, "on"), Input.of("/meters  on "));
    }

    @Test
    void aWordOfHelpNeedsNoSlash() {
        assertEquals(new Input.Ask(Command.HELP, ""), Input.of("помощь"));
        assertEquals(new Input.Ask(Command.HELP, ""), Input.of("?"));
        assertEquals(new Input.Ask(Command.QUIT, ""), Input.of("exit"));
        assertEquals(new Input.Say("help me"), Input.of("help me"));
    }

    @Test
    void aMistypedCommandPointsToTheOneMeant() {
        assertEquals(new Input.Unknown("/ofer", Optional.of(Command.OFFER)), Input.of("/ofer"));
        assertEquals(new Input.Unknown("/пдосказка", Optional.of(Command.HINT)), Input.of("/пдосказка"));
        assertEquals(new Input.Unknown("/ащ", Optional.empty()), Input.of("/ащ"));
    }

    @Test
    void aSentenceThatBeginsWithAStopIsSaid() {
        assertEquals(new Input.Say("...ну что ж"), Input.of("...ну что ж"));
    }
}
