package goodterms.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of any bytes, never holding more than a bounded part of one. */
final class Lines {

    /** The most that is kept of a line, in bytes; the rest is passed over. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** A line counted from 1, without its end; {@code whole} unless it was cut. */
    record Line(int number, String text, boolean whole) {}

    /** The next line; empty at the end. A line break at the very end begins no line. */
    Optional<Line> next() {
        var kept = new ByteArrayOutputStream(256);
        var length = 0L;
        try {
            int b;
            while ((b = in.read()) >= 0 && b != '\n') {
                if (length++ < LONGEST) {
                    kept.write(b);
                }
            }
            if (b < 0 && length == 0) {
                return Optional.empty();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        number++;
        return Optional.of(new Line(number, text(kept), length <= LONGEST));
    }

    private String text(ByteArrayOutputStream kept) {
        var text = kept.toString(StandardCharsets.UTF_8);
        var start = number == 1 && text.startsWith("\uFEFF") ? 1 : 0;
        return text.endsWith("\r") ? text.substring(start, text.length() - 1) : text.substring(start);
    }
}
