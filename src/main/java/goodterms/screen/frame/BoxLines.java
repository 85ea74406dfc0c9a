package goodterms.screen.frame;

import goodterms.desk.page.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A typed text broken into lines of so many columns, with the place of the cursor; every letter keeps its offset. */
public final class BoxLines {

    /** A glyph of the text: where it stands on its line, and its offset in UTF-16 units. */
    private record Placed(Glyph glyph, int column, int line, int offset) {}

    private final List<Placed> placed = new ArrayList<>();
    private final int width;
    private int line;
    private int column;
    private int cursorLine;
    private int cursorColumn;

    private BoxLines(int width) {
        this.width = Math.max(2, width);
    }

    public static BoxLines of(Box box, int width) {
        var lines = new BoxLines(width);
        var at = 0;
        while (at < box.text().length()) {
            at = lines.word(box, at);
        }
        if (box.cursor() >= box.text().length()) {
            lines.cursorHere();
        }
        return lines;
    }

    /** Places a word with the blanks after it; a word that does not fit begins a new line. */
    private int word(Box box, int from) {
        var text = box.text();
        var end = from;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        var wide = Columns.of(text.substring(from, end));
        if (column > 0 && column + wide > width - 1 && wide < width) {
            fresh();
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        var at = from;
        while (at < end) {
            at = letter(box, at);
        }
        return end;
    }

    private int letter(Box box, int from) {
        var text = box.text();
        var to = text.offsetByCodePoints(from, 1);
        var glyphs = Glyph.of(text.substring(from, to));
        var glyph = glyphs.isEmpty() ? new Glyph(text.substring(from, to), 0) : glyphs.getFirst();
        if (column + glyph.columns() > width - 1) {
            fresh();
        }
        if (box.cursor() == from) {
            cursorHere();
        }
        if (glyph.columns() == 0 && !placed.isEmpty()) {
            var base = placed.removeLast();
            var joined = Glyph.of(base.glyph.text() + glyph.text()).getFirst();
            placed.add(new Placed(joined, base.column, base.line, base.offset));
        } else if (glyph.columns() > 0) {
            placed.add(new Placed(glyph, column, line, from));
            column += glyph.columns();
        }
        return to;
    }

    private void fresh() {
        line++;
        column = 0;
    }

    private void cursorHere() {
        cursorLine = line;
        cursorColumn = column;
    }

    public int count() {
        return line + 1;
    }

    /** Draws the lines around the cursor; {@code styles} says what the letter at an offset means. */
    public void draw(Pane pane, IntFunction<Style> styles) {
        var first = Math.max(0, Math.min(cursorLine - pane.height() + 1, count() - pane.height()));
        for (var p : placed) {
            if (p.line >= first && p.line < first + pane.height()) {
                pane.frame().set(pane.x() + p.column, pane.y() + p.line - first, p.glyph, styles.apply(p.offset));
            }
        }
        pane.cursor(cursorColumn, cursorLine - first);
    }
}
