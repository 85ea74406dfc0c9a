package goodterms.desk.page;

import java.util.ArrayList;
import java.util.List;

/** Lays blocks of rows out next to one another, each in a column of its own. */
public final class Beside {

    private Beside() {}

    /** The blocks side by side with {@code gap} columns between them; a width for every block. */
    public static List<Row> of(List<List<Row>> blocks, List<Integer> widths, int gap) {
        var columns = new ArrayList<List<List<Span>>>();
        for (var i = 0; i < blocks.size(); i++) {
            var width = widths.get(i);
            columns.add(blocks.get(i).stream()
                    .flatMap(row -> Wrap.lines(row, width).stream())
                    .toList());
        }
        var longest = columns.stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<Row>();
        for (var line = 0; line < longest; line++) {
            rows.add(row(columns, widths, gap, line));
        }
        return rows;
    }

    private static Row row(List<List<List<Span>>> columns, List<Integer> widths, int gap, int line) {
        var row = Row.empty();
        for (var i = 0; i < columns.size(); i++) {
            var spans = line < columns.get(i).size() ? columns.get(i).get(line) : List.<Span>of();
            var taken = 0;
            for (var span : spans) {
                row = row.plus(span.ink(), span.text());
                taken += Columns.of(span.text());
            }
            if (i + 1 < columns.size()) {
                row = row.plus(" ".repeat(Math.max(1, widths.get(i) - taken + gap)));
            }
        }
        return row;
    }
}
