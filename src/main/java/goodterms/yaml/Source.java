package goodterms.yaml;

import goodterms.check.Place;
import java.util.List;

/** A file's text, by which places are counted in UTF-16 units and problems are shown with their line. */
public final class Source {

    private final String file;
    private final List<String> lines;
    private int measured = -1;
    private int[] starts = new int[0];

    public Source(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    public String file() {
        return file;
    }

    /** The whole file, its lines ended alike. */
    String text() {
        return String.join("\n", lines);
    }

    /** The line as written, counted from 1; empty past the end. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The place between two marks that count lines from 1 and columns in code points from 1. */
    Place between(int line, int column, int endLine, int endColumn) {
        return new Place(file, line, units(line, column), endLine, units(endLine, endColumn));
    }

    Place point(int line, int column) {
        return between(line, column, line, column);
    }

    /** The place from a column, in UTF-16 units, to the end of its line. */
    Place span(int line, int column) {
        return new Place(file, line, column, line, line(line).length() + 1);
    }

    /** The place of some characters of a single value, counted from its first; the whole value where it spans lines. */
    Place within(Tree.Scalar scalar, int start, int end) {
        var place = scalar.place();
        if (place.line() != place.endLine() || scalar.style() == Tree.Style.BLOCK) {
            return Place.at(file, place.line(), place.column());
        }
        var raw = line(place.line());
        var plain = scalar.style() == Tree.Style.PLAIN || place.column() > raw.length();
        var quote = plain ? ' ' : raw.charAt(place.column() - 1);
        var from = Quoted.skip(raw, plain ? place.column() - 1 : place.column(), quote, start);
        var to = Quoted.skip(raw, from, quote, end - start);
        return new Place(file, place.line(), from + 1, place.line(), to + 1);
    }

    private int units(int line, int column) {
        if (measured != line) {
            measured = line;
            starts = starts(line(line));
        }
        return starts.length == 0
                ? Math.clamp(column - 1, 0, line(line).length()) + 1
                : starts[Math.clamp(column - 1, 0, starts.length - 1)] + 1;
    }

    /** Where every code point of a line starts, and the line's end; nothing where each is a unit of its own. */
    private static int[] starts(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new int[0];
        }
        var starts = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < starts.length - 1; i++) {
            starts[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        starts[starts.length - 1] = text.length();
        return starts;
    }
}
