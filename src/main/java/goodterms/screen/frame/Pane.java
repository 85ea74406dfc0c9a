package goodterms.screen.frame;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Row;
import goodterms.desk.page.Span;
import goodterms.desk.page.Wrap;
import goodterms.screen.key.Key;
import java.util.ArrayList;
import java.util.List;

/** A rectangle of a frame to draw on; nothing drawn on it gets outside. */
public record Pane(Frame frame, int x, int y, int width, int height) {

    public Pane {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    public static Pane of(Frame frame) {
        return new Pane(frame, 0, 0, frame.width(), frame.height());
    }

    public Pane top(int rows) {
        return new Pane(frame, x, y, width, Math.min(rows, height));
    }

    public Pane below(int rows) {
        return new Pane(frame, x, y + rows, width, height - rows);
    }

    public Pane bottom(int rows) {
        return below(height - Math.min(rows, height));
    }

    public Pane above(int rows) {
        return top(height - rows);
    }

    public Pane left(int columns) {
        return new Pane(frame, x, y, Math.min(columns, width), height);
    }

    public Pane after(int columns) {
        return new Pane(frame, x + columns, y, width - columns, height);
    }

    /** Writes a text and answers with the column after it. */
    public int put(int column, int row, String text, Style style) {
        var at = column;
        if (row < 0 || row >= height) {
            return at;
        }
        for (var glyph : Glyph.of(text)) {
            if (at + glyph.columns() > width) {
                return at;
            }
            frame.set(x + at, y + row, glyph, style);
            at += glyph.columns();
        }
        return at;
    }

    /** Writes a text so that it ends at the right edge. */
    public void right(int row, String text, Style style) {
        put(Math.max(0, width - Columns.of(text)), row, text, style);
    }

    /** Gives a whole line one meaning. */
    public void line(int row, Style style) {
        if (row >= 0 && row < height) {
            for (var i = 0; i < width; i++) {
                frame.style(x + i, y + row, style);
            }
        }
    }

    /** A rule across the pane with a label in it. */
    public void rule(int row, String label) {
        put(0, row, "─".repeat(width), Style.RULE);
        if (!label.isEmpty()) {
            put(2, row, " " + Columns.cut(label, Math.max(1, width - 6)) + " ", Style.QUIET);
        }
    }

    public void cursor(int column, int row) {
        if (row >= 0 && row < height) {
            frame.cursor(x + Math.min(column, width - 1), y + row);
        }
    }

    /** A click on a line of the pane is this key. */
    public void spot(int column, int row, int columns, Key key) {
        if (row >= 0 && row < height) {
            frame.spot(new Spot(x + column, y + row, columns, key));
        }
    }

    /** Draws wrapped lines from the top on. */
    public void lines(List<List<Span>> lines) {
        for (var row = 0; row < Math.min(height, lines.size()); row++) {
            spans(row, lines.get(row));
        }
    }

    public void spans(int row, List<Span> spans) {
        var at = 0;
        for (var span : spans) {
            at = put(at, row, span.text(), Style.of(span.ink()));
        }
    }

    /** Rows as the lines they wrap into. */
    public static List<List<Span>> wrapped(List<Row> rows, int width) {
        var lines = new ArrayList<List<Span>>();
        rows.forEach(row -> lines.addAll(Wrap.lines(row, width)));
        return lines;
    }
}
