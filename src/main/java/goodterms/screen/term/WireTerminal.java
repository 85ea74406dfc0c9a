package goodterms.screen.term;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A terminal at the end of a stream. What is drawn between two flushes goes out as one piece, which the terminal shows at once.
 * Letters are written whole: Lanterna's own way adds a NUL after each Cyrillic one.
 */
public final class WireTerminal extends ANSITerminal {

    private static final String TOGETHER = "\u001b[?2026h";

    private static final String SHOWN = "\u001b[?2026l";

    private final ByteArrayOutputStream frame;
    private final OutputStream out;

    public WireTerminal(OutputStream out) {
        this(out, new ByteArrayOutputStream(8192));
    }

    private WireTerminal(OutputStream out, ByteArrayOutputStream frame) {
        super(InputStream.nullInputStream(), frame, StandardCharsets.UTF_8);
        this.out = out;
        this.frame = frame;
    }

    @Override
    public void putString(String text) throws IOException {
        writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sizes are told by the transport and live in the frames. */
    @Override
    protected TerminalSize findTerminalSize() {
        return new TerminalSize(80, 24);
    }

    /** A sequence that Lanterna has no word for. */
    void raw(String sequence) throws IOException {
        writeToTerminal(sequence.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void flush() throws IOException {
        if (frame.size() == 0) {
            return;
        }
        out.write(TOGETHER.getBytes(StandardCharsets.US_ASCII));
        frame.writeTo(out);
        out.write(SHOWN.getBytes(StandardCharsets.US_ASCII));
        frame.reset();
        out.flush();
    }
}
