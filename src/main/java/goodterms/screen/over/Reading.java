package goodterms.screen.over;

import goodterms.desk.page.Row;
import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.Glance;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.Surround;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.key.Shortcut;
import java.util.List;
import java.util.function.BiFunction;

/** Something longer to read, with its rows for a width, and the line it is scrolled to. */
public record Reading(Phrase title, BiFunction<Glance, Integer, List<Row>> rows, int from) implements Page {

    /** Lines longer than this are hard to read. */
    private static final int WIDEST = 100;

    public static Reading of(Phrase title, BiFunction<Glance, Integer, List<Row>> rows) {
        return new Reading(title, rows, 0);
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        var body = Surround.of(pane, glance.word(title), "", this, glance);
        var width = Math.min(WIDEST, body.width() - 4);
        var lines = Pane.wrapped(rows.apply(glance, width), width);
        var text = body.below(1);
        var last = Math.max(0, lines.size() - text.height());
        var first = Math.min(from, last);
        text.after(2).left(width).lines(lines.subList(first, lines.size()));
        if (last > 0) {
            var seen = Math.min(lines.size(), first + text.height());
            pane.right(0, seen + " / " + lines.size() + " ", Style.TITLE);
        }
    }

    @Override
    public Step key(Key key, Glance glance) {
        if (key.is(Name.ESC) || key.is(Name.ENTER) || key.ctrl('c') || Shortcut.is(key, 'q')) {
            return Step.back();
        }
        return new Step.To(new Reading(title, rows, Math.max(0, moved(key))));
    }

    private int moved(Key key) {
        if (key instanceof Key.Wheel(boolean up)) {
            return from + (up ? -3 : 3);
        }
        if (!(key instanceof Key.Press(Name name))) {
            return from;
        }
        return switch (name) {
            case UP -> from - 1;
            case DOWN -> from + 1;
            case PAGE_UP -> from - 10;
            case PAGE_DOWN -> from + 10;
            case HOME -> 0;
            default -> from;
        };
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        return List.of(
                Deed.of("Esc", Phrase.of("назад", "back"), Key.press(Name.ESC)),
                Deed.of("↑↓", Phrase.of("строка", "line"), Key.press(Name.DOWN)),
                Deed.of("PgUp PgDn", Phrase.of("страница", "page"), Key.press(Name.PAGE_DOWN)),
                Deed.of("F1", Phrase.of("справка", "help"), Key.press(Name.F1)));
    }
}
