package goodterms.screen;

import goodterms.desk.page.Columns;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import java.util.List;

/** What stands around every page: one line that says where one is, and one with the keys. */
public final class Surround {

    /** Below so many rows the keys stand without a rule over them. */
    private static final int LOW = 18;

    private Surround() {}

    /** Draws both lines and answers with what is left between them. */
    public static Pane of(Pane pane, String where, String status, Page page, Glance glance) {
        pane.put(0, 0, " ".repeat(pane.width()), Style.TITLE);
        pane.put(1, 0, Columns.cut(where, room(pane.width(), status)), Style.TITLE);
        pane.right(0, status + " ", Style.TITLE);
        keys(pane.bottom(1), page.deeds(glance), glance);
        if (pane.height() >= LOW) {
            pane.bottom(2).rule(0, "");
            return pane.below(1).above(2);
        }
        return pane.below(1).above(1);
    }

    /** The columns that where one is may take beside a status. */
    public static int room(int width, String status) {
        return Math.max(10, width - Columns.of(status) - 4);
    }

    /** The rows left between both lines in a window of so many. */
    public static int room(int height) {
        return height - (height >= LOW ? 3 : 2);
    }

    /** As many keys as fit, the first ones first. */
    private static void keys(Pane line, List<Deed> deeds, Glance glance) {
        var at = 1;
        for (var deed : deeds) {
            var key = glance.word(deed.label());
            var word = glance.word(deed.brief());
            var wide = Columns.of(key) + 1 + Columns.of(word);
            if (at + wide >= line.width()) {
                return;
            }
            line.spot(at, 0, wide, deed.key());
            line.put(at, 0, key, Style.KEY);
            line.put(at + Columns.of(key) + 1, 0, word, Style.QUIET);
            at += wide + 2;
        }
    }
}
