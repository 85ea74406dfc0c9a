package goodterms.console;

import goodterms.desk.page.Look;
import goodterms.desk.page.Row;
import goodterms.desk.page.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A call over streams, without a terminal: from a pipe or a file, each line read written back so that a transcript remains. */
public final class PlainWire implements Wire {

    /** The most that is read of one line; the rest of it is dropped. */
    private static final int LONGEST = 1 << 14;

    private final BufferedReader in;
    private final PrintWriter out;
    private final Look look;

    public PlainWire(BufferedReader in, PrintWriter out, Look look) {
        this.in = in;
        this.out = out;
        this.look = look;
    }

    @Override
    public void show(List<Row> rows) {
        rows.forEach(row -> look.lines(row).forEach(line -> out.print(line + "\n")));
        out.flush();
    }

    @Override
    public Typed read(Prompt prompt) {
        out.print(prompt.label());
        out.flush();
        var line = line();
        out.print(line.isEmpty() ? "\n" : line + "\n");
        out.flush();
        return atEnd && line.isEmpty() ? new Typed.End() : new Typed.Line(line);
    }

    private boolean atEnd;

    private String line() {
        var line = new StringBuilder();
        try {
            int c;
            while ((c = in.read()) != '\n') {
                if (c < 0) {
                    atEnd = true;
                    break;
                }
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Span.clean(line.toString()).strip();
    }

    @Override
    public boolean live() {
        return false;
    }
}
