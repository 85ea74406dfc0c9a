package goodterms.screen.term;

import com.googlecode.lanterna.terminal.Terminal;
import goodterms.screen.key.Key;
import java.util.function.Consumer;

/** Where a full screen is shown and typed at: the local terminal, one at the end of a network, or one that a test reads. */
public interface Tty extends AutoCloseable {

    /** What a terminal reports. */
    sealed interface Report {

        record Pressed(Key key) implements Report {}

        /** Columns and rows, from now on. */
        record Sized(int columns, int rows) implements Report {}

        /** Nobody is there any more. */
        record Gone() implements Report {}
    }

    Terminal drawing();

    /** Begins to report; the first report is the size. */
    void listen(Consumer<Report> reports);

    /** Whether clicks and the wheel are wanted; they take the terminal's own selection of text away. */
    void mouse(boolean wanted);

    /** Gives the terminal to the shell and waits until the program is called back. */
    void suspend();

    /** Gives the terminal back as it was; a second time it does nothing. */
    @Override
    void close();
}
