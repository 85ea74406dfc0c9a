package goodterms.screen.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What is typed becomes keys as it comes, whatever pieces it comes in. */
class TypedTest {

    private static final Key GONE = new Key.Line("gone");

    private final LinkedBlockingQueue<Key> keys = new LinkedBlockingQueue<>();
    private final PipedOutputStream terminal = new PipedOutputStream();

    private void listen() throws IOException {
        new Typed(new PipedInputStream(terminal)).listen(keys::add, () -> keys.add(GONE));
    }

    private void types(String text) throws IOException {
        terminal.write(text.getBytes(StandardCharsets.UTF_8));
        terminal.flush();
    }

    @Test
    void aSequenceIsOneKeyAndAnEscapeThatStandsAloneIsTheKey() throws IOException, InterruptedException {
        listen();
        types("\u001b[A");
        assertEquals(Key.press(Name.UP), keys.take());
        types("\u001b");
        assertEquals(Key.press(Name.ESC), keys.take());
    }

    @Test
    void aLetterMayComeInTwoPieces() throws IOException, InterruptedException {
        listen();
        var octets = "Ж".getBytes(StandardCharsets.UTF_8);
        terminal.write(octets[0]);
        terminal.flush();
        terminal.write(octets[1]);
        terminal.flush();
        assertEquals(new Key.Typed("Ж"), keys.take());
    }

    @Test
    void theEndOfTheTerminalIsToldOnceAfterEverythingTyped() throws IOException, InterruptedException {
        listen();
        types("ab");
        terminal.close();
        assertEquals(new Key.Typed("a"), keys.take());
        assertEquals(new Key.Typed("b"), keys.take());
        assertEquals(GONE, keys.take());
    }
}
