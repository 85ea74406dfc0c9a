package goodterms.screen.term;

import com.googlecode.lanterna.terminal.Terminal;
import goodterms.screen.frame.Frame;
import goodterms.screen.frame.Frame.Point;
import goodterms.screen.frame.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Brings a terminal from one frame to the next by writing only the cells that differ. */
public final class Renderer {

    /** Writing so many unchanged cells again is shorter than moving the cursor over them. */
    private static final int LEAP = 4;

    private final Terminal terminal;
    private Palette palette;
    private Optional<Frame> shown = Optional.empty();
    private Optional<Style> pen = Optional.empty();
    private Optional<Point> at = Optional.empty();
    private Optional<Boolean> cursor = Optional.empty();

    public Renderer(Terminal terminal, Palette palette) {
        this.terminal = terminal;
        this.palette = palette;
    }

    /** Other colours: everything is drawn again. */
    public void wear(Palette other) {
        palette = other;
        forget();
    }

    /** What stands on the terminal is no longer known: the next frame is drawn whole. */
    public void forget() {
        shown = Optional.empty();
    }

    public void show(Frame frame) {
        try {
            draw(frame);
            terminal.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        shown = Optional.of(frame);
    }

    private void draw(Frame frame) throws IOException {
        var known = shown.filter(f -> f.width() == frame.width() && f.height() == frame.height());
        if (known.isEmpty()) {
            begin();
        }
        for (var y = 0; y < frame.height(); y++) {
            line(frame, known, y);
        }
        cursor(frame);
    }

    private void begin() throws IOException {
        palette.paint(Style.PLAIN).to(terminal);
        terminal.clearScreen();
        pen = Optional.of(Style.PLAIN);
        at = Optional.empty();
        cursor = Optional.empty();
    }

    private void line(Frame frame, Optional<Frame> known, int y) throws IOException {
        var x = 0;
        while (x < frame.width()) {
            var cells = Math.max(1, frame.glyph(x, y).columns());
            if (differs(frame, known, x, y)) {
                reach(frame, x, y);
                write(frame, x, y);
            }
            x += cells;
        }
    }

    /** A cell that was never drawn differs only when it is not a plain blank on the terminal's own ground. */
    private boolean differs(Frame frame, Optional<Frame> known, int x, int y) {
        var glyph = frame.glyph(x, y);
        var style = frame.style(x, y);
        return known.map(old -> !old.glyph(x, y).equals(glyph) || old.style(x, y) != style)
                .orElseGet(() -> palette.grounded()
                        || style != Style.PLAIN
                        || !glyph.text().equals(" "));
    }

    private void reach(Frame frame, int x, int y) throws IOException {
        if (at.isPresent()
                && at.get().y() == y
                && at.get().x() <= x
                && x - at.get().x() <= LEAP
                && level(frame, x, y)) {
            for (var over = at.get().x(); over < x; over++) {
                terminal.putString(frame.glyph(over, y).text());
            }
        } else {
            terminal.setCursorPosition(x, y);
        }
    }

    /** Whether all cells between pen and place are sure of their width and look as the pen does. */
    private boolean level(Frame frame, int x, int y) {
        for (var over = at.map(Point::x).orElse(x); over < x; over++) {
            if (!frame.glyph(over, y).sure() || !pen.equals(Optional.of(frame.style(over, y)))) {
                return false;
            }
        }
        return true;
    }

    private void write(Frame frame, int x, int y) throws IOException {
        var style = frame.style(x, y);
        if (!pen.equals(Optional.of(style))) {
            palette.paint(style).to(terminal);
            pen = Optional.of(style);
        }
        var glyph = frame.glyph(x, y);
        terminal.putString(glyph.text());
        var next = x + glyph.columns();
        at = glyph.sure() && next < frame.width() ? Optional.of(new Point(next, y)) : Optional.empty();
    }

    private void cursor(Frame frame) throws IOException {
        var wanted = frame.cursor();
        if (!cursor.equals(Optional.of(wanted.isPresent()))) {
            terminal.setCursorVisible(wanted.isPresent());
            cursor = Optional.of(wanted.isPresent());
        }
        if (wanted.isPresent() && !at.equals(wanted)) {
            terminal.setCursorPosition(wanted.get().x(), wanted.get().y());
            at = wanted;
        }
    }
}
