package goodterms.desk.page;

import java.util.List;

/** How rows come out: the width in columns, whether in colour, and whether without signs that a screen reader would spell. */
public record Look(int width, boolean colour, boolean plain) {

    private static final char ESC = 27;

    /** The lines of a row, ready to be written. */
    public List<String> lines(Row row) {
        return Wrap.lines(row, width).stream().map(this::painted).toList();
    }

    private String painted(List<Span> spans) {
        var out = new StringBuilder(width);
        for (var i = 0; i < spans.size(); i++) {
            var ink = colour ? spans.get(i).ink().sgr() : "";
            var before = colour && i > 0 ? spans.get(i - 1).ink().sgr() : "";
            if (!ink.equals(before)) {
                out.append(ESC)
                        .append('[')
                        .append(ink.isEmpty() ? "0" : "0;" + ink)
                        .append('m');
            }
            out.append(spans.get(i).text());
        }
        if (colour && !spans.isEmpty() && !spans.getLast().ink().sgr().isEmpty()) {
            out.append(ESC).append("[0m");
        }
        return out.toString().stripTrailing();
    }
}
