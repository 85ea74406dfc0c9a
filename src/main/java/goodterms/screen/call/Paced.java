package goodterms.screen.call;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.page.Span;
import java.util.ArrayList;
import java.util.List;

/** Her answer as it comes: first a moment of thought, then word by word. What was said to her stands there at once. */
final class Paced {

    /** Beats she thinks. */
    static final int THOUGHT = 4;

    private Paced() {}

    /** How many beats the rows of a move take until all is shown. */
    static int beats(List<Row> rows) {
        return THOUGHT
                + rows.stream()
                        .filter(row -> !mine(row))
                        .mapToInt(row -> words(row.text()))
                        .sum();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static boolean mine(Row row) {
        return !row.spans().isEmpty() && row.spans().getFirst().ink() == Ink.MINE;
    }

    /** The rows as far as they have come at a beat. */
    static List<Row> at(List<Row> rows, int beat) {
        var shown = new ArrayList<Row>();
        var left = beat - THOUGHT;
        for (var row : rows) {
            if (mine(row)) {
                shown.add(row);
                continue;
            }
            if (left <= 0) {
                break;
            }
            shown.add(first(row, left));
            left -= words(row.text());
        }
        return shown;
    }

    private static Row first(Row row, int words) {
        var spans = new ArrayList<Span>();
        var left = words;
        for (var span : row.spans()) {
            if (left <= 0) {
                break;
            }
            spans.add(new Span(head(span.text(), left), span.ink()));
            left -= words(span.text());
        }
        return new Row(spans, row.indent(), row.hang());
    }

    /** So many words of a text. */
    private static String head(String text, int words) {
        var left = words;
        for (var at = 1; at < text.length(); at++) {
            if (text.charAt(at) == ' ' && text.charAt(at - 1) != ' ' && --left == 0) {
                return text.substring(0, at);
            }
        }
        return text;
    }
}
