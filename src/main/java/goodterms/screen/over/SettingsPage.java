package goodterms.screen.over;

import goodterms.desk.page.Columns;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.screen.Comfort;
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
import goodterms.screen.term.Theme;
import java.util.List;

/** The settings, each changed in its place; they hold at once and are remembered. */
public record SettingsPage(int chosen) implements Page {

    private enum Line {
        LANGUAGE(Phrase.of("Язык программы", "Language of the program")),
        THEME(Phrase.of("Цвета", "Colours")),
        READINGS(Phrase.of("Показатели собеседника", "Readings of the other side")),
        LIFE(Phrase.of("Паузы и слова по одному", "Pauses, and words one by one")),
        MOUSE(Phrase.of("Мышь (текст — с Shift или Ctrl-Y)", "Mouse (Shift or Ctrl-Y for text)"));

        private final Phrase name;

        Line(Phrase name) {
            this.name = name;
        }
    }

    private static final Phrase TITLE = Phrase.of("Настройки", "Settings");

    @Override
    public void draw(Pane pane, Glance glance) {
        var body = Surround.of(pane, glance.word(TITLE), "", this, glance).below(1);
        for (var line : Line.values()) {
            var row = line.ordinal() * 2;
            var here = line.ordinal() == chosen;
            body.put(1, row, here ? "›" : " ", Style.KEY);
            body.put(3, row, Columns.padded(glance.word(line.name), 36), here ? Style.STRONG : Style.PLAIN);
            body.put(40, row, value(line, glance), here ? Style.KEY : Style.PLAIN);
            body.spot(0, row, body.width(), new Key.Line(String.valueOf(line.ordinal())));
        }
    }

    private static String value(Line line, Glance glance) {
        var comfort = glance.comfort();
        return switch (line) {
            case LANGUAGE -> comfort.lang() == Lang.RU ? "русский" : "English";
            case THEME -> glance.word(of(comfort.theme()));
            case READINGS -> yes(comfort.detail() != Detail.NONE, glance);
            case LIFE -> yes(comfort.life(), glance);
            case MOUSE -> yes(comfort.mouse(), glance);
        };
    }

    private static Phrase of(Theme theme) {
        return switch (theme) {
            case AUTO -> Phrase.of("как в терминале", "the terminal's own");
            case DARK -> Phrase.of("тёмные", "dark");
            case LIGHT -> Phrase.of("светлые", "light");
            case MONO -> Phrase.of("без цвета", "none");
        };
    }

    private static String yes(boolean on, Glance glance) {
        return on ? glance.word("да", "on") : glance.word("нет", "off");
    }

    @Override
    public Step key(Key key, Glance glance) {
        var last = Line.values().length - 1;
        if (key.is(Name.ESC) || key.ctrl('c') || Shortcut.is(key, 'q')) {
            return Step.back();
        }
        if (key.is(Name.UP) || key.is(Name.DOWN)) {
            return new Step.To(new SettingsPage(Math.clamp(chosen + (key.is(Name.UP) ? -1L : 1L), 0, last)));
        }
        if (key instanceof Key.Line(String place)) {
            var line = Integer.parseInt(place);
            return new Step.Tune(new SettingsPage(line), changed(Line.values()[line], glance.comfort()));
        }
        var changes = key.is(Name.ENTER)
                || key.is(Name.RIGHT)
                || key.is(Name.LEFT)
                || key instanceof Key.Typed(String t) && t.equals(" ");
        return changes ? new Step.Tune(this, changed(Line.values()[chosen], glance.comfort())) : new Step.To(this);
    }

    private static Comfort changed(Line line, Comfort comfort) {
        return switch (line) {
            case LANGUAGE -> comfort.in(comfort.lang().other());
            case THEME -> comfort.wearing(comfort.theme().next());
            case READINGS -> comfort.showing(comfort.detail() == Detail.NONE ? Detail.CHANGES : Detail.NONE);
            case LIFE -> comfort.living(!comfort.life());
            case MOUSE -> comfort.clicking(!comfort.mouse());
        };
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        return List.of(
                Deed.of("↑↓", Phrase.of("выбрать", "choose"), Key.press(Name.DOWN)),
                Deed.of("Enter", Phrase.of("изменить", "change"), Key.press(Name.ENTER)),
                Deed.of("Esc", Phrase.of("назад", "back"), Key.press(Name.ESC)));
    }
}
