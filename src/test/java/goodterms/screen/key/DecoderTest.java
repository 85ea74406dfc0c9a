package goodterms.screen.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.screen.key.Key.Name;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bytes of a terminal mean. */
class DecoderTest {

    private static final String ESC = "\u001b";

    @ParameterizedTest
    @CsvSource({
        "\\[A, UP",
        "\\[B, DOWN",
        "\\[C, RIGHT",
        "\\[D, LEFT",
        "\\[H, HOME",
        "\\[F, END",
        "OA, UP",
        "OH, HOME",
        "\\[1~, HOME",
        "\\[4~, END",
        "\\[3~, DELETE",
        "\\[5~, PAGE_UP",
        "\\[6~, PAGE_DOWN",
        "\\[Z, BACK_TAB",
        "OP, F1",
        "OQ, F2",
        "OR, F3",
        "OS, F4",
        "\\[15~, F5",
        "\\[17~, F6",
        "\\[18~, F7",
        "\\[19~, F8",
        "\\[20~, F9",
        "\\[21~, F10",
        "\\[[A, F1",
        "\\[[E, F5",
        "\\[1;5C, WORD_RIGHT",
        "\\[1;5D, WORD_LEFT",
        "b, WORD_LEFT"
    })
    void sequencesOfTerminalsAreTheirKeys(String sequence, Name name) {
        assertEquals(List.of(Key.press(name)), keys(ESC + sequence.replace("\\", "")));
    }

    @Test
    void carriageReturnAndLineFeedAreBothEnter() {
        assertEquals(List.of(Key.press(Name.ENTER), new Key.Typed("С")), keys("\rС"));
        assertEquals(List.of(Key.press(Name.ENTER)), keys("\n"));
    }

    @Test
    void lettersComeWholeHoweverTheyWereSplit() {
        assertEquals(
                List.of(new Key.Typed("Я"), new Key.Typed("₽"), new Key.Typed("🙂"), new Key.Typed("z")),
                keys("Я₽🙂z"));
    }

    @Test
    void brokenLettersAndControlCharactersAreLetGo() {
        var decoder = new Decoder();
        var got = new ArrayList<Key>();
        for (var octet : new int[] {0xD0, 'a', 0xFF, 0x80, 0xC2, 0x9B, 'b'}) {
            decoder.feed(octet).ifPresent(got::add);
        }
        assertEquals(List.of(new Key.Typed("a"), new Key.Typed("b")), got);
    }

    @Test
    void lettersHeldWithCtrlAreKeysOfTheirOwn() {
        assertEquals(List.of(new Key.Ctrl('c'), new Key.Ctrl('z'), Key.press(Name.TAB)), keys("\u0003\u001a\t"));
    }

    @Test
    void anEscapeAloneIsTheKeyOnceNothingFollows() {
        var decoder = new Decoder();
        assertTrue(decoder.feed(27).isEmpty());
        assertTrue(decoder.pending());
        assertEquals(Key.press(Name.ESC), decoder.idle().orElseThrow());
    }

    @Test
    void aPasteIsOneKeyWhateverStandsInIt() {
        assertEquals(
                List.of(new Key.Paste("раз два [A"), new Key.Typed("x")),
                keys(ESC + "[200~раз\r\nдва [A" + ESC + "[201~x"));
    }

    @Test
    void clicksAndTheWheelAreReadFromTheirNewForm() {
        assertEquals(
                List.of(new Key.Click(4, 9), new Key.Wheel(true), new Key.Wheel(false)),
                keys(ESC + "[<0;5;10M" + ESC + "[<0;5;10m" + ESC + "[<64;1;1M" + ESC + "[<65;1;1M"));
    }

    @Test
    void whatTerminalsAnswerIsNeverTyped() {
        var answers = ESC + "[?64;1;2c" + ESC + "]11;rgb:ffff/ffff/ffff\u0007" + ESC + "P1$r0m" + ESC + "\\" + ESC
                + "[I" + ESC + "[M !!";
        assertEquals(List.of(new Key.Typed("y")), keys(answers + "y"));
    }

    @Test
    void randomBytesNeverFailAndNeverGiveControlCharacters() {
        var random = new Random(5);
        var decoder = new Decoder();
        for (var i = 0; i < 200_000; i++) {
            var octet = random.nextInt(4) == 0 ? 27 : random.nextInt(256);
            decoder.feed(octet).ifPresent(DecoderTest::clean);
            if (random.nextInt(50) == 0) {
                decoder.idle();
            }
        }
    }

    private static void clean(Key key) {
        if (key instanceof Key.Typed(String text)) {
            assertTrue(text.codePoints().noneMatch(Character::isISOControl), text);
        }
    }

    private static List<Key> keys(String text) {
        var decoder = new Decoder();
        var keys = new ArrayList<Key>();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            decoder.feed(octet & 0xFF).ifPresent(keys::add);
        }
        return keys;
    }
}
