package goodterms.desk.page;

import java.util.ArrayList;
import java.util.List;

/** A paragraph: its spans, the columns before its first line, and those before the lines it wraps into. */
public record Row(List<Span> spans, int indent, int hang) {

    private static final Row EMPTY = new Row(List.of(), 0, 0);

    public Row {
        spans = List.copyOf(spans);
    }

    public static Row empty() {
        return EMPTY;
    }

    public static Row of(String text) {
        return of(Ink.PLAIN, text);
    }

    public static Row of(Ink ink, String text) {
        return new Row(List.of(new Span(text, ink)), 0, 0);
    }

    public Row plus(Ink ink, String text) {
        var more = new ArrayList<>(spans);
        more.add(new Span(text, ink));
        return new Row(more, indent, hang);
    }

    public Row plus(String text) {
        return plus(Ink.PLAIN, text);
    }

    /** The same row moved right; lines after the first stand at {@code hang}. */
    public Row indented(int first, int rest) {
        return new Row(spans, first, rest);
    }

    /** The words alone. */
    public String text() {
        var out = new StringBuilder(" ".repeat(indent));
        spans.forEach(s -> out.append(s.text()));
        return out.toString();
    }
}
