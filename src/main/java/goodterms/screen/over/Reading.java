package goodterms.screen.over;

import goodterms.desk.page.Row;
import goodterms.desk.page.Span;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Something longer to read, with its rows for a width, the line it is scrolled to, the page that follows it if any, and what lies beside it. */
public record Reading(
        Phrase title,
        BiFunction<Glance, Integer, List<Row>> rows,
        int from,
        Supplier<Optional<Page>> next,
        Optional<Beside> beside)
        implements Page {

    /** Something else to read, by its key. */
    public record Beside(Deed deed, Supplier<Page> page) {}

    /** Lines longer than this are hard to read. */
    private static final int WIDEST = 100;

    /** Beyond the end of whatever is read. */
    private static final int END = 1_000_000;

    public static Reading of(Phrase title, BiFunction<Glance, Integer, List<Row>> rows) {
        return new Reading(title, rows, 0, Optional::empty, Optional.empty());
    }

    /** Once it was read, this page comes in its place. */
    public Reading then(Supplier<Optional<Page>> page) {
        return new Reading(title, rows, from, page, beside);
    }

    public Reading with(Beside other) {
        return new Reading(title, rows, from, next, Optional.of(other));
    }

    private Reading at(int line) {
        return new Reading(title, rows, line, next, beside);
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        var body = Surround.of(pane, glance.word(title), "", this, glance);
        var width = width(body.width());
        var lines = lines(glance, width);
        var text = body.below(1);
        var last = Math.max(0, lines.size() - text.height());
        var first = Math.min(from, last);
        text.after(2).left(width).lines(lines.subList(first, lines.size()));
        if (last > 0) {
            var seen = Math.min(lines.size(), first + text.height());
            pane.right(0, seen + " / " + lines.size() + " ", Style.TITLE);
        }
    }

    private static int width(int whole) {
        return Math.min(WIDEST, whole - 4);
    }

    private List<List<Span>> lines(Glance glance, int width) {
        return Pane.wrapped(rows.apply(glance, width), width);
    }

    /** Whoever scrolled beyond the end stands at the end. */
    @Override
    public Page fitted(int width, int height, Glance glance) {
        var last = Math.max(0, lines(glance, width(width)).size() - Surround.room(height) + 1);
        return from <= last ? this : at(last);
    }

    @Override
    public Step key(Key key, Glance glance) {
        if (key.is(Name.ESC) || key.is(Name.ENTER) || key.ctrl('c') || Shortcut.is(key, 'q')) {
            return next.get().<Step>map(Step.To::new).orElseGet(Step::back);
        }
        var other = beside.filter(
                b -> b.deed().key() instanceof Key.Typed(String letter) && Shortcut.is(key, letter.charAt(0)));
        if (other.isPresent()) {
            return new Step.Over(this, other.get().page().get());
        }
        return new Step.To(at(Math.max(0, moved(key))));
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
            case END -> END;
            default -> from;
        };
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        var deeds = new ArrayList<Deed>();
        deeds.add(Deed.of("Esc", Phrase.of("назад", "back"), Key.press(Name.ESC)));
        beside.ifPresent(b -> deeds.add(b.deed()));
        deeds.add(Deed.of("↑↓", Phrase.of("строка", "line"), Key.press(Name.DOWN)));
        deeds.add(Deed.of("PgUp PgDn", Phrase.of("страница", "page"), Key.press(Name.PAGE_DOWN)));
        deeds.add(Deed.of("F1", Phrase.of("справка", "help"), Key.press(Name.F1)));
        return deeds;
    }
}
