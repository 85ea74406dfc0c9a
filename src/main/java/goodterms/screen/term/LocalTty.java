package goodterms.screen.term;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** The terminal that the program was started in. However the program ends, it is given back once and as it was. */
public final class LocalTty implements Tty {

    /** No library's troubles belong on the screen. Held, because a logger nobody holds is forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.jline");

    /** A terminal that can do nothing: what this one can, the library would ask another program for, and none of it is used. */
    private static final String UNASKED = "screen|drawn by ourselves,\n";

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private static final String ENTER = "\u001b[?1049h\u001b[?2004h";

    private static final String LEAVE = "\u001b[?1000l\u001b[?1006l\u001b[?2004l\u001b[0m\u001b[?25h\u001b[?1049l";

    private final org.jline.terminal.Terminal terminal;
    private final Attributes before;
    private final Gate gate;
    private final WireTerminal wire;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook = new Thread(this::giveBack, "terminal-back");

    private LocalTty(org.jline.terminal.Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.getAttributes();
        this.gate = new Gate(terminal.output());
        this.wire = new WireTerminal(gate);
    }

    /** Opens it as a terminal of this type. */
    public static LocalTty open(Optional<String> type) {
        LIBRARY.setLevel(Level.OFF);
        type.ifPresent(t -> InfoCmp.setLoadedInfoCmp(t, UNASKED));
        try {
            var terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .encoding(StandardCharsets.UTF_8)
                    .stdinEncoding(StandardCharsets.UTF_8)
                    .stdoutEncoding(StandardCharsets.UTF_8)
                    .graphemeCluster(false)
                    .build();
            var tty = new LocalTty(terminal);
            Runtime.getRuntime().addShutdownHook(tty.hook);
            tty.take();
            return tty;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Raw, without signals from keys: Ctrl-C and Ctrl-Z are keys here. */
    private void take() {
        var raw = new Attributes(before);
        raw.setLocalFlag(LocalFlag.ICANON, false);
        raw.setLocalFlag(LocalFlag.ECHO, false);
        raw.setLocalFlag(LocalFlag.IEXTEN, false);
        raw.setLocalFlag(LocalFlag.ISIG, false);
        raw.setInputFlag(InputFlag.IXON, false);
        raw.setInputFlag(InputFlag.ICRNL, false);
        raw.setInputFlag(InputFlag.INLCR, false);
        raw.setControlChar(Attributes.ControlChar.VMIN, 1);
        raw.setControlChar(Attributes.ControlChar.VTIME, 0);
        terminal.setAttributes(raw);
        gate.open(ENTER);
    }

    private void giveBack() {
        if (gate.shut(LEAVE)) {
            try {
                terminal.setAttributes(before);
            } catch (IOError closed) {
                // The library's own hook came first and has set them.
            }
        }
    }

    @Override
    public Terminal drawing() {
        return wire;
    }

    @Override
    public void listen(Consumer<Report> reports) {
        terminal.handle(Signal.WINCH, signal -> reports.accept(size()));
        reports.accept(size());
        new Typed(input())
                .listen(key -> reports.accept(new Report.Pressed(key)), () -> reports.accept(new Report.Gone()));
    }

    private Report size() {
        return new Report.Sized(terminal.getWidth(), terminal.getHeight());
    }

    /** Where what is typed comes from: on Windows only the library knows. */
    private InputStream input() {
        return WINDOWS ? terminal.input() : new FileInputStream(FileDescriptor.in);
    }

    @Override
    public void mouse(boolean wanted) {
        gate.say(wanted ? "\u001b[?1000h\u001b[?1006h" : "\u001b[?1000l\u001b[?1006l");
    }

    /** The whole group of processes stops, as for any program: the launcher too, so that the shell notices. */
    @Override
    public void suspend() {
        giveBack();
        try {
            new ProcessBuilder("kill", "-TSTP", "0").inheritIO().start().waitFor();
        } catch (IOException impossible) {
            // No such command: the screen simply comes back.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        take();
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            giveBack();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                return;
            }
            try {
                terminal.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
