package goodterms.screen.call;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.page.Span;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.screen.key.Key;
import goodterms.talk.Menu;
import java.util.ArrayList;
import java.util.List;

/** The written replies of the moment, numbered, one of them perhaps chosen. Where they take too much room, only that one is whole. */
record Replies(List<Menu.Entry> menu, int chosen) {

    /** A reply as the lines it takes. */
    private record Block(int number, List<List<Span>> lines) {}

    /** How many lines they take in a width, when no more than so many may be taken. */
    int height(int width, int most) {
        return Math.min(
                most, blocks(width, most).stream().mapToInt(b -> b.lines.size()).sum());
    }

    void draw(Pane pane) {
        var blocks = blocks(pane.width(), pane.height());
        var row = -skipped(blocks, pane.height());
        for (var block : blocks) {
            for (var line : block.lines) {
                pane.spans(row, line);
                if (block.number == chosen) {
                    pane.line(row, Style.CHOSEN);
                }
                pane.spot(0, row, pane.width(), new Key.Line(String.valueOf(block.number + 1)));
                row++;
            }
        }
    }

    /** So many lines at the top are out of sight, that the chosen reply is seen. */
    private int skipped(List<Block> blocks, int height) {
        var end = 0;
        for (var block : blocks) {
            end += block.lines.size();
            if (block.number >= chosen) {
                break;
            }
        }
        return chosen < 0 ? 0 : Math.max(0, end - height);
    }

    private List<Block> blocks(int width, int most) {
        var whole = blocks(width, false);
        var lines = whole.stream().mapToInt(b -> b.lines.size()).sum();
        return lines <= most ? whole : blocks(width, true);
    }

    private List<Block> blocks(int width, boolean brief) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < menu.size(); i++) {
            var row = row(i, brief && i != chosen ? width : Integer.MAX_VALUE);
            blocks.add(new Block(i, Pane.wrapped(List.of(row), width - 1)));
        }
        return blocks;
    }

    private Row row(int at, int width) {
        var entry = menu.get(at);
        var mark = at == chosen ? "›" : " ";
        var key = mark + (at + 1) + "  ";
        var text = entry.text() + entry.locked().map(why -> " [" + why + "]").orElse("");
        var cut = width == Integer.MAX_VALUE ? text : Columns.cut(text, width - Columns.of(key) - 2);
        var ink = entry.open() ? Ink.PLAIN : Ink.QUIET;
        return Row.of(Ink.KEY, key).plus(ink, cut).indented(0, 4);
    }
}
