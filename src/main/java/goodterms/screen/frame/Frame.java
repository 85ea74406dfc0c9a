package goodterms.screen.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One picture of the screen: a grid of cells with a meaning each, where the cursor stands, and what may be clicked. */
public final class Frame {

    /** A place of the grid, counted from 0. */
    public record Point(int x, int y) {}

    private static final Glyph BLANK = new Glyph(" ", 1);

    /** The second half of a wide glyph. */
    private static final Glyph HALF = new Glyph("", 0);

    private final int width;
    private final int height;
    private final Glyph[] glyphs;
    private final Style[] styles;
    private final List<Spot> spots = new ArrayList<>();
    private Optional<Point> cursor = Optional.empty();

    public Frame(int width, int height) {
        this.width = width;
        this.height = height;
        this.glyphs = new Glyph[width * height];
        this.styles = new Style[width * height];
        Arrays.fill(glyphs, BLANK);
        Arrays.fill(styles, Style.PLAIN);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Sets a glyph; what does not fit is left out, and half of a wide glyph never remains. */
    void set(int x, int y, Glyph glyph, Style style) {
        if (x < 0 || y < 0 || y >= height || x + glyph.columns() > width) {
            return;
        }
        for (var i = 0; i < glyph.columns(); i++) {
            mend(x + i, y);
            put(x + i, y, i == 0 ? glyph : HALF, style);
        }
    }

    private void put(int x, int y, Glyph glyph, Style style) {
        glyphs[y * width + x] = glyph;
        styles[y * width + x] = style;
    }

    private void mend(int x, int y) {
        var at = y * width + x;
        if (glyphs[at].columns() == 0 && x > 0) {
            glyphs[at - 1] = BLANK;
        }
        if (glyphs[at].columns() > 1 && x + 1 < width) {
            glyphs[at + 1] = BLANK;
        }
    }

    void style(int x, int y, Style style) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            styles[y * width + x] = style;
        }
    }

    public Glyph glyph(int x, int y) {
        return glyphs[y * width + x];
    }

    public Style style(int x, int y) {
        return styles[y * width + x];
    }

    public Optional<Point> cursor() {
        return cursor;
    }

    void cursor(int x, int y) {
        cursor = x >= 0 && y >= 0 && x < width && y < height ? Optional.of(new Point(x, y)) : Optional.empty();
    }

    void spot(Spot spot) {
        spots.add(spot);
    }

    /** What a click at a place stands for: the topmost spot there. */
    public Optional<Spot> spot(int x, int y) {
        return spots.reversed().stream().filter(s -> s.holds(x, y)).findFirst();
    }

    /** The words of every line, without the blanks at its end. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var y = 0; y < height; y++) {
            var line = new StringBuilder();
            for (var x = 0; x < width; x++) {
                line.append(glyph(x, y).text());
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
