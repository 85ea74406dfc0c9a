package goodterms.screen.call;

import goodterms.desk.input.Command;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done during a call and after it, by key and by name. */
final class CallDeeds {

    private static final Deed HELP =
            Deed.of("F1", Phrase.of("справка", "help"), Command.HELP.purpose(), Key.press(Name.F1));

    private static final Map<Name, Command> KEYS = Map.of(
            Name.F2, Command.HINT,
            Name.F3, Command.FACTS,
            Name.F4, Command.OFFER,
            Name.F5, Command.ADVISE,
            Name.F6, Command.WHY,
            Name.F7, Command.UNDO,
            Name.F8, Command.DISAGREE,
            Name.F9, Command.METERS,
            Name.F10, Command.LEAVE);

    private CallDeeds() {}

    static Optional<Command> command(Key key) {
        return key instanceof Key.Press(Name name) ? Optional.ofNullable(KEYS.get(name)) : Optional.empty();
    }

    static List<Deed> of(CallPage page) {
        var deeds = new ArrayList<Deed>();
        if (page.talk().over()) {
            deeds.add(
                    Deed.of("Enter", Phrase.of("разбор", "debrief"), Command.DEBRIEF.purpose(), Key.press(Name.ENTER)));
            deeds.add(Deed.of("Esc", Phrase.of("к списку", "to the list"), Key.press(Name.ESC)));
            deeds.add(HELP);
            deeds.add(named(Command.PAPER, "Ctrl-G", Phrase.of("документ", "paper"), new Key.Ctrl('g')));
            deeds.add(new Deed(
                    named(Command.WHATIF),
                    Phrase.of("N", "N"),
                    Command.WHATIF.purpose(),
                    new Key.Paste(Command.WHATIF.typed(Lang.EN) + " ")));
            deeds.add(named(Command.WHY, "F6", Phrase.of("почему", "why"), Key.press(Name.F6)));
            deeds.add(named(Command.UNDO, "F7", Phrase.of("отменить", "undo"), Key.press(Name.F7)));
            return deeds;
        }
        deeds.add(Deed.of("Enter", Phrase.of("сказать", "say it"), SAY, Key.press(Name.ENTER)));
        deeds.add(HELP);
        practice(page, deeds);
        deeds.add(named(Command.FACTS, "F3", Phrase.of("факты", "facts"), Key.press(Name.F3)));
        deeds.add(named(Command.OFFER, "F4", Phrase.of("условия", "offer"), Key.press(Name.F4)));
        more(page, deeds);
        return deeds;
    }

    private static void practice(CallPage page, List<Deed> deeds) {
        if (!page.exam()) {
            deeds.add(named(Command.HINT, "F2", Phrase.of("подсказка", "hint"), Key.press(Name.F2)));
        }
    }

    private static void more(CallPage page, List<Deed> deeds) {
        if (!page.exam()) {
            deeds.add(named(Command.ADVISE, "F5", Phrase.of("совет", "advice"), Key.press(Name.F5)));
            deeds.add(named(Command.WHY, "F6", Phrase.of("почему", "why"), Key.press(Name.F6)));
            deeds.add(named(Command.UNDO, "F7", Phrase.of("отменить", "undo"), Key.press(Name.F7)));
            deeds.add(named(Command.DISAGREE, "F8", Phrase.of("не согласен", "disagree"), Key.press(Name.F8)));
            deeds.add(named(Command.METERS, "F9", Phrase.of("показатели", "readings"), Key.press(Name.F9)));
            deeds.add(named(Command.DEBRIEF, "Ctrl-R", Phrase.of("разбор", "debrief"), new Key.Ctrl('r')));
        }
        deeds.add(named(Command.LEAVE, "F10", Phrase.of("попрощаться", "goodbye"), Key.press(Name.F10)));
        deeds.add(Deed.of("↑↓", Phrase.of("ответы", "replies"), POINT, Key.press(Name.DOWN)));
        deeds.add(Deed.of("PgUp PgDn", Phrase.of("листать", "scroll"), SCROLL, Key.press(Name.PAGE_UP)));
        deeds.add(named(Command.PAPER, "Ctrl-G", Phrase.of("документ", "paper"), new Key.Ctrl('g')));
        deeds.add(Deed.of("Ctrl-O", Phrase.of("настройки", "settings"), SETTINGS, new Key.Ctrl('o')));
        deeds.add(named(Command.LANG, "Ctrl-T", Phrase.of("язык", "language"), new Key.Ctrl('t')));
        deeds.add(Deed.of("Ctrl-C", Phrase.of("выйти", "leave"), Command.QUIT.purpose(), new Key.Ctrl('c')));
    }

    private static final Phrase SAY =
            Phrase.of("Сказать набранное или выбранный ответ", "Say what is typed, or the chosen reply");

    private static final Phrase POINT =
            Phrase.of("Выбрать готовый ответ; номер делает то же", "Choose a ready reply; its number does the same");

    private static final Phrase SCROLL = Phrase.of("Листать разговор", "Scroll the talk");

    private static final Phrase SETTINGS =
            Phrase.of("Настройки: язык, цвета, показатели, мышь", "Settings: language, colours, readings, mouse");

    private static Deed named(Command command, String label, Phrase brief, Key key) {
        return Deed.of(label, brief, command.purpose(), key);
    }

    /** The name that is typed for a command, for those that a key of Ctrl stands for. */
    static Optional<Command> held(Key key) {
        if (!(key instanceof Key.Ctrl(char letter))) {
            return Optional.empty();
        }
        return switch (letter) {
            case 'g' -> Optional.of(Command.PAPER);
            case 'r' -> Optional.of(Command.DEBRIEF);
            case 't' -> Optional.of(Command.LANG);
            default -> Optional.empty();
        };
    }

    static Phrase named(Command command) {
        return Phrase.of(command.typed(Lang.RU), command.typed(Lang.EN));
    }
}
