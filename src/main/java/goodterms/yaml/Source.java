package goodterms.yaml;

import goodterms.check.Place;
import java.util.List;

/** A file's text, by which places are counted in UTF-16 units and problems are shown with their line. */
public final class Source {

    private final String file;
    private final List<String> lines;

    public Source(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    public String file() {
        return file;
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

    private int units(int line, int column) {
        var text = line(line);
        var points = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.clamp(column - 1, 0, points)) + 1;
    }
}
