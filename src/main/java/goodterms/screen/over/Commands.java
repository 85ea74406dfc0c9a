package goodterms.screen.over;

import goodterms.desk.page.Columns;
import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.Glance;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.Surround;
import goodterms.screen.frame.Box;
import goodterms.screen.frame.BoxLines;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be done on the page below, found by typing a part of it; Enter does it. Help and the list of commands are one. */
record Commands(List<Deed> all, boolean help, Box box, int chosen) implements Page {

    private static final Phrase HELP = Phrase.of("Справка: что здесь можно сделать", "Help: what can be done here");

    private static final Phrase COMMANDS = Phrase.of("Команды", "Commands");

    private static final Phrase FIND = Phrase.of("Найти: ", "Find: ");

    private static final Phrase NONE = Phrase.of("Ничего похожего.", "Nothing like it.");

    @Override
    public void draw(Pane pane, Glance glance) {
        var found = found(glance);
        var place = found.isEmpty() ? "" : chosen + 1 + " / " + found.size();
        var body = Surround.of(pane, glance.word(help ? HELP : COMMANDS), place, this, glance);
        var at = body.put(1, 0, glance.word(FIND), Style.QUIET);
        BoxLines.of(box, body.width() - at - 1).draw(body.after(at).top(1), offset -> Style.PLAIN);
        var list = body.below(2);
        if (found.isEmpty()) {
            list.put(1, 0, glance.word(NONE), Style.QUIET);
        }
        var first = Math.max(0, chosen - list.height() + 1);
        for (var i = first; i < found.size(); i++) {
            row(list, i - first, found.get(i), i == chosen, glance);
            list.spot(0, i - first, list.width(), new Key.Line(String.valueOf(i)));
        }
    }

    private static void row(Pane list, int row, Deed deed, boolean chosen, Glance glance) {
        list.put(1, row, chosen ? "›" : " ", Style.KEY);
        list.put(3, row, Columns.padded(glance.word(deed.label()), 12), Style.KEY);
        list.put(16, row, glance.word(deed.purpose()), chosen ? Style.STRONG : Style.PLAIN);
    }

    private List<Deed> found(Glance glance) {
        var wanted = box.text().strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(deed -> !deed.key().is(Name.F1))
                .filter(deed -> like(glance.word(deed.purpose()) + " " + glance.word(deed.brief()), wanted))
                .toList();
    }

    /** Whether the letters asked for stand in a text in their order, as fuzzy search has it. */
    private static boolean like(String text, String wanted) {
        var low = text.toLowerCase(Locale.ROOT);
        if (low.contains(wanted)) {
            return true;
        }
        var at = 0;
        for (var letter : wanted.replace(" ", "").toCharArray()) {
            at = low.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return wanted.length() > 2;
    }

    @Override
    public Step key(Key key, Glance glance) {
        var last = Math.max(0, found(glance).size() - 1);
        if (key.is(Name.ESC) || key.ctrl('c')) {
            return Step.back();
        }
        if (key.is(Name.ENTER)) {
            return chosen(glance);
        }
        if (key instanceof Key.Line(String place)) {
            return new Commands(all, help, box, Integer.parseInt(place)).chosen(glance);
        }
        var by = moved(key);
        if (by != 0) {
            return at(Math.clamp(chosen + (long) by, 0, last));
        }
        return new Step.To(
                box.after(key).map(b -> new Commands(all, help, b, 0)).orElse(this));
    }

    private static int moved(Key key) {
        if (key instanceof Key.Wheel(boolean up)) {
            return up ? -1 : 1;
        }
        return !(key instanceof Key.Press(Name name))
                ? 0
                : switch (name) {
                    case UP -> -1;
                    case DOWN -> 1;
                    case PAGE_UP -> -8;
                    case PAGE_DOWN -> 8;
                    default -> 0;
                };
    }

    private Step at(int place) {
        return new Step.To(new Commands(all, help, box, place));
    }

    private Step chosen(Glance glance) {
        var deed = Optional.of(found(glance)).filter(f -> chosen < f.size()).map(f -> f.get(chosen));
        return deed.<Step>map(d -> new Step.Back(
                        below -> Overlays.mouse(d.key()) ? Overlays.mouse(below, glance) : below.key(d.key(), glance)))
                .orElseGet(() -> new Step.To(this));
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        return List.of(
                Deed.of("Enter", Phrase.of("сделать", "do it"), Key.press(Name.ENTER)),
                Deed.of("↑↓", Phrase.of("выбрать", "choose"), Key.press(Name.DOWN)),
                Deed.of("Esc", Phrase.of("назад", "back"), Key.press(Name.ESC)));
    }
}
