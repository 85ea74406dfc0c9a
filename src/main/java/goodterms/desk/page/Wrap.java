package goodterms.desk.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks a row into lines no wider than the terminal, at spaces where there are any. */
public final class Wrap {

    private static final int NARROWEST = 20;

    private final int width;
    private final Row row;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private int column;
    private boolean bare = true;

    private Wrap(Row row, int width) {
        this.row = row;
        this.width = Math.max(NARROWEST, width);
    }

    public static List<List<Span>> lines(Row row, int width) {
        var wrap = new Wrap(row, width);
        wrap.margin(row.indent());
        row.spans().forEach(wrap::flow);
        wrap.lines.add(wrap.line);
        return wrap.lines;
    }

    private void margin(int columns) {
        var room = Math.min(columns, width / 2);
        if (room > 0) {
            line.add(new Span(" ".repeat(room), Ink.PLAIN));
        }
        column = room;
        bare = true;
    }

    private void flow(Span span) {
        var text = span.text();
        var from = 0;
        while (from < text.length()) {
            var to = wordEnd(text, from);
            word(text.substring(from, to), span.ink());
            from = to;
        }
    }

    /** The end of the spaces, or of the word, that begins here; a percent sign stays with its number. */
    private static int wordEnd(String text, int from) {
        var space = text.charAt(from) == ' ';
        var to = from;
        while (to < text.length() && ((text.charAt(to) == ' ') == space || !space && text.startsWith(" %", to))) {
            to++;
        }
        return to;
    }

    private void word(String word, Ink ink) {
        var wide = Columns.of(word);
        if (column + wide <= width) {
            put(word, ink, wide);
            return;
        }
        if (word.isBlank()) {
            broken();
            return;
        }
        if (!bare) {
            broken();
        }
        pieces(word, ink);
    }

    /** A word wider than a whole line is cut. */
    private void pieces(String word, Ink ink) {
        var rest = word;
        while (column + Columns.of(rest) > width) {
            var cut = fitting(rest, width - column);
            put(rest.substring(0, cut), ink, Columns.of(rest.substring(0, cut)));
            rest = rest.substring(cut);
            broken();
        }
        put(rest, ink, Columns.of(rest));
    }

    private static int fitting(String text, int room) {
        var at = 0;
        var taken = 0;
        while (at < text.length()) {
            taken += Columns.of(text.codePointAt(at));
            if (taken > room && at > 0) {
                return at;
            }
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private void put(String text, Ink ink, int wide) {
        if (text.isEmpty() || bare && text.isBlank() && !lines.isEmpty()) {
            return;
        }
        line.add(new Span(text, ink));
        column += wide;
        bare = false;
    }

    private void broken() {
        while (!line.isEmpty() && line.getLast().text().isBlank()) {
            line.removeLast();
        }
        lines.add(line);
        line = new ArrayList<>();
        margin(row.hang());
    }
}
