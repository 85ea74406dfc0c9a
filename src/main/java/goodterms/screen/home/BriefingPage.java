package goodterms.screen.home;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.Briefing;
import goodterms.desk.telling.Manner;
import goodterms.desk.telling.Manner.Detail;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.Glance;
import goodterms.screen.House;
import goodterms.screen.House.Card;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.Surround;
import goodterms.screen.call.CallPage;
import goodterms.screen.call.Owed;
import goodterms.screen.frame.Pane;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.key.Shortcut;
import goodterms.screen.over.SettingsPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is read before the phone rings: who, how much, how late, what is known, and the goal. */
record BriefingPage(House house, Card card, boolean exam, int from, Optional<Phrase> note) implements Page {

    private static final Phrase EXAM = Phrase.of(
            "Экзамен: без подсказок, показателей и отмены.", "Exam: no hints, no readings, nothing can be taken back.");

    static BriefingPage of(House house, Card card) {
        return new BriefingPage(house, card, false, 0, Optional.empty());
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        var where = HomePage.title(card, glance.lang());
        var minutes = card.scenario().minutes() + glance.word(" мин", " min");
        var body = Surround.of(pane, where, minutes, this, glance);
        var width = Math.min(100, body.width() - 3);
        var lines = Pane.wrapped(rows(glance.lang()), width);
        var text = body.below(body.height() > 14 ? 1 : 0);
        var first = Math.min(from, Math.max(0, lines.size() - text.height()));
        text.after(2).lines(lines.subList(first, lines.size()));
    }

    private List<Row> rows(Lang lang) {
        var stage = house.stage(card, lang);
        var rows = new ArrayList<Row>();
        note.ifPresent(n -> rows.add(Row.of(Ink.WARN, n.in(lang))));
        if (exam) {
            rows.add(Row.of(Ink.WARN, EXAM.in(lang)));
        }
        rows.addAll(Briefing.owing(stage, new Manner(lang, Detail.CHANGES, false)));
        rows.add(Row.empty());
        rows.addAll(Briefing.facts(stage, card.scenario().briefing().known(), lang));
        rows.add(Row.empty());
        rows.addAll(Owed.rows(card.scenario().debt(), lang));
        return rows;
    }

    @Override
    public Step key(Key key, Glance glance) {
        if (key.is(Name.ESC) || key.ctrl('c') || Shortcut.is(key, 'q')) {
            return Step.back();
        }
        if (key.is(Name.ENTER)) {
            return ring(glance);
        }
        if (Shortcut.is(key, 'e')) {
            return new Step.To(new BriefingPage(house, card, !exam, from, Optional.empty()));
        }
        if (key.ctrl('o') || key.is(Name.F9)) {
            return new Step.Over(this, new SettingsPage(0));
        }
        if (key.ctrl('t') || Shortcut.is(key, 'l')) {
            return new Step.Tune(this, glance.comfort().in(glance.lang().other()));
        }
        var down = key.is(Name.DOWN) || key.is(Name.PAGE_DOWN) || key instanceof Key.Wheel(boolean up) && !up;
        var up = key.is(Name.UP) || key.is(Name.PAGE_UP) || key instanceof Key.Wheel(boolean back) && back;
        return new Step.To(new BriefingPage(house, card, exam, Math.max(0, from + (down ? 2 : up ? -2 : 0)), note));
    }

    /** The call takes the place of its briefing: from it one comes back to the shelf. */
    private Step ring(Glance glance) {
        return switch (house.call(card, glance.lang(), exam)) {
            case House.Opened.Ready(var line) -> new Step.To(CallPage.of(line, glance.now()));
            case House.Opened.Not(var why) -> new Step.To(new BriefingPage(house, card, exam, 0, Optional.of(why)));
        };
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        var toggle = exam ? Phrase.of("практика", "practice") : Phrase.of("экзамен", "exam");
        return List.of(
                Deed.of("Enter", Phrase.of("позвонить", "call"), Key.press(Name.ENTER)),
                Deed.of("F1", Phrase.of("справка", "help"), Key.press(Name.F1)),
                Deed.of("E", toggle, new Key.Typed("e")),
                Deed.of("↑↓", Phrase.of("читать", "read"), Key.press(Name.DOWN)),
                Deed.of("Ctrl-T", Phrase.of("English", "русский"), new Key.Ctrl('t')),
                Deed.of("F9", Phrase.of("настройки", "settings"), Key.press(Name.F9)),
                Deed.of("Esc", Phrase.of("к списку", "to the list"), Key.press(Name.ESC)));
    }
}
