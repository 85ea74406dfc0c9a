package goodterms.screen.term;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The way to the terminal, open only while the screen has it: once it is shut nothing drawn by another thread gets out any more, so
 * that the last thing a terminal hears is to be as it was. The library may have closed its stream by then: the last words go
 * straight to the file.
 */
final class Gate extends OutputStream {

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private final OutputStream out;
    private final OutputStream last;
    private boolean open;

    Gate(OutputStream out) {
        this.out = out;
        this.last = WINDOWS ? out : new FileOutputStream(FileDescriptor.out);
    }

    synchronized void open(String sequence) {
        open = true;
        say(sequence);
    }

    /** Says the last words; answers false when it was shut already. */
    synchronized boolean shut(String sequence) {
        if (!open) {
            return false;
        }
        try {
            out.flush();
        } catch (IOException closed) {
            // What was drawn last is overwritten anyway.
        }
        open = false;
        send(last, sequence);
        return true;
    }

    synchronized void say(String sequence) {
        if (open) {
            send(out, sequence);
        }
    }

    private static void send(OutputStream to, String sequence) {
        try {
            to.write(sequence.getBytes(StandardCharsets.US_ASCII));
            to.flush();
        } catch (IOException gone) {
            // Nobody is there to be told.
        }
    }

    @Override
    public synchronized void write(int octet) throws IOException {
        if (open) {
            out.write(octet);
        }
    }

    @Override
    public synchronized void write(byte[] octets, int from, int many) throws IOException {
        if (open) {
            out.write(octets, from, many);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (open) {
            out.flush();
        }
    }
}
