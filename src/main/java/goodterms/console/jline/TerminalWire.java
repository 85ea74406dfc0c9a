package goodterms.console.jline;

import goodterms.console.Wire;
import goodterms.desk.page.Look;
import goodterms.desk.page.Row;
import goodterms.desk.page.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A call on the terminal that the program was started from. Closing it puts the terminal back as it was. */
public final class TerminalWire implements Wire, AutoCloseable {

    /** Longer rows are hard to read, however wide the terminal is. */
    private static final int WIDEST = 100;

    private static final int LONGEST = 1 << 14;

    private static final Logger LIBRARY = Logger.getLogger("org.jline");

    private final Terminal terminal;
    private final LineReader reader;
    private final Completion completion;
    private final boolean colour;
    private final boolean plain;

    /** How the terminal is used: the look, where what was typed is remembered, and the colours while typing. */
    public record Use(boolean colour, boolean plain, Optional<Path> history, Optional<Colours> live) {}

    private TerminalWire(Terminal terminal, Use use) {
        this.terminal = terminal;
        this.completion = new Completion();
        this.colour = use.colour();
        this.plain = use.plain();
        this.reader = reader(terminal, completion, use);
    }

    public static TerminalWire open(Use use) {
        LIBRARY.setLevel(Level.OFF);
        try {
            var terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(true)
                    .encoding(StandardCharsets.UTF_8)
                    .stdinEncoding(StandardCharsets.UTF_8)
                    .stdoutEncoding(StandardCharsets.UTF_8)
                    .graphemeCluster(false)
                    .build();
            return new TerminalWire(terminal, use);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LineReader reader(Terminal terminal, Completion completion, Use use) {
        var builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(completion)
                .completer(completion)
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_TIMESTAMPED, false)
                .option(Option.AUTO_FRESH_LINE, false)
                .option(Option.CASE_INSENSITIVE, true)
                .option(Option.DISABLE_HIGHLIGHTER, use.live().isEmpty())
                .variable(LineReader.BELL_STYLE, "none");
        use.live().ifPresent(builder::highlighter);
        use.history().ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        return builder.build();
    }

    @Override
    public void show(List<Row> rows) {
        show(rows, Math.min(columns(), WIDEST));
    }

    /** The columns that may be written to. The last one stays free: some terminals wrap as soon as it is written. */
    public int columns() {
        var width = terminal.getWidth();
        return width <= 0 ? 80 : width - 1;
    }

    /** Shows rows that are laid out for a width of their own, such as columns side by side. */
    public void show(List<Row> rows, int width) {
        var look = new Look(width, colour, plain);
        var out = terminal.writer();
        rows.forEach(row -> look.lines(row).forEach(line -> out.print(line + "\n")));
        out.flush();
    }

    @Override
    public Typed read(Prompt prompt) {
        completion.offer(prompt);
        reader.setVariable(LineReader.DISABLE_HISTORY, !prompt.speech());
        try {
            var line = Span.clean(reader.readLine(prompt.label())).strip();
            return new Typed.Line(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        } catch (UserInterruptException stopped) {
            return new Typed.Interrupt();
        } catch (EndOfFileException ended) {
            return new Typed.End();
        }
    }

    @Override
    public boolean live() {
        return true;
    }

    @Override
    public void close() {
        try {
            reader.getHistory().save();
            terminal.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
