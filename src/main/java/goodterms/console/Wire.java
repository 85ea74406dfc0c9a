package goodterms.console;

import goodterms.desk.page.Row;
import java.util.List;

/** The line a call runs over: shows rows and brings what is typed. A terminal, a pipe or a test stands behind it. */
public interface Wire {

    void show(List<Row> rows);

    /** Waits for a line. */
    Typed read(Prompt prompt);

    /** Whether someone sits there: questions that only a person can answer are asked only then. */
    boolean live();

    /** What is asked for: the words before the line, what stands in it already, what may complete it, whether it is speech. */
    record Prompt(String label, String filled, List<String> completions, boolean speech) {

        public Prompt {
            completions = List.copyOf(completions);
        }
    }

    /** What came. */
    sealed interface Typed {

        record Line(String text) implements Typed {}

        /** Ctrl-C. */
        record Interrupt() implements Typed {}

        /** Ctrl-D, or the end of the pipe. */
        record End() implements Typed {}
    }
}
