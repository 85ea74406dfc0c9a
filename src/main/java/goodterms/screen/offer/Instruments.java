package goodterms.screen.offer;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.screen.Deed;
import goodterms.screen.Glance;
import goodterms.screen.Line;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.Surround;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.key.Shortcut;
import goodterms.settlement.Instrument;
import goodterms.settlement.Instrument.Authority;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/** What may be offered in this call, and what the chosen instrument is; once the cause is known, also how it fits. */
public record Instruments(Line line, Talk talk, Proposing proposing, int chosen) implements Page {

    private static final Phrase TITLE = Phrase.of("Предложение: чем закрыть долг", "Offer: how to settle the debt");

    private static final int LIST = 12;

    public static Instruments of(Line line, Talk talk, Proposing proposing) {
        return new Instruments(line, talk, proposing, 0);
    }

    private List<Instrument> all() {
        return line.forms().apply(talk).instruments();
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        var body = Surround.of(pane, glance.word(TITLE), "", this, glance);
        var all = all();
        var height = Math.min(Math.min(LIST, all.size()), Math.max(3, body.height() - 8));
        var first = Math.clamp(chosen - height + 1L, 0, Math.max(0, all.size() - height));
        for (var i = first; i < Math.min(all.size(), first + height); i++) {
            row(body.below(1 + i - first), i, glance);
        }
        if (!all.isEmpty()) {
            var below = body.below(height + 2);
            below.rule(0, all.get(chosen).name().in(glance.lang()));
            below.below(1)
                    .after(2)
                    .lines(Pane.wrapped(about(all.get(chosen), glance), Math.min(96, below.width() - 4)));
        }
    }

    private void row(Pane line, int at, Glance glance) {
        var instrument = all().get(at);
        var here = at == chosen;
        line.put(1, 0, here ? "›" : " ", Style.KEY);
        line.put(3, 0, Columns.padded(String.valueOf(at + 1), 3), Style.KEY);
        line.put(
                6,
                0,
                Columns.cut(instrument.name().in(glance.lang()), line.width() - 26),
                here ? Style.STRONG : Style.PLAIN);
        if (known()) {
            var fit = instrument.fit(talk.stage().scenario().debtor().cause());
            line.right(0, glance.word(fit(fit)) + " ", fit > 0 ? Style.GOOD : fit < 0 ? Style.BAD : Style.QUIET);
        }
        line.spot(0, 0, line.width(), new Key.Line(String.valueOf(at + 1)));
    }

    private static Phrase fit(int fit) {
        if (fit > 0) {
            return Phrase.of("▲ подходит", "▲ fits");
        }
        return fit < 0 ? Phrase.of("▼ навредит", "▼ does harm") : Phrase.of("· мимо причины", "· beside the cause");
    }

    /** Whether the true cause has come out; before that nobody can say what fits. */
    private boolean known() {
        var truth = talk.stage().scenario().debtor().truth();
        return truth.map(fact -> talk.stage().known(talk.state()).contains(fact))
                .orElse(true);
    }

    private static List<Row> about(Instrument instrument, Glance glance) {
        var rows = new ArrayList<Row>();
        var lang = glance.lang();
        rows.add(Row.of(instrument.brief().in(lang)));
        rows.add(Row.of(Ink.GOOD, glance.word("Нам: ", "For us: "))
                .plus(instrument.givesUs().in(lang)));
        rows.add(Row.of(Ink.GOOD, glance.word("Клиенту: ", "For the client: "))
                .plus(instrument.givesThem().in(lang)));
        rows.add(Row.of(Ink.WARN, glance.word("Риск: ", "Risk: "))
                .plus(instrument.risks().in(lang)));
        if (instrument.daysToPay().size() == 3) {
            var days = Plurals.days(lang, instrument.daysToPay().get(1));
            rows.add(Row.of(
                    Ink.QUIET,
                    glance.word("Деньги обычно через " + days + ".", "The money usually takes " + days + ".")));
        }
        if (instrument.authority() == Authority.APPROVAL) {
            rows.add(Row.of(
                    Ink.WARN, glance.word("! Нужно согласие финансового отдела.", "! Finance has to approve it.")));
        }
        return rows;
    }

    @Override
    public Step key(Key key, Glance glance) {
        var last = Math.max(0, all().size() - 1);
        if (key.is(Name.ESC) || key.ctrl('c') || Shortcut.is(key, 'q')) {
            return Step.back();
        }
        if (key.is(Name.ENTER) && !all().isEmpty()) {
            return new Step.Over(this, Form.of(line, talk, all().get(chosen), proposing));
        }
        if (key.is(Name.UP) || key.is(Name.DOWN) || key instanceof Key.Wheel) {
            var up = key.is(Name.UP) || key instanceof Key.Wheel(boolean wheel) && wheel;
            return at(Math.clamp(chosen + (up ? -1L : 1L), 0, last));
        }
        return numbered(key, last);
    }

    private Step numbered(Key key, int last) {
        var digit = key instanceof Key.Typed(String text) ? text : key instanceof Key.Line(String line) ? line : "";
        if (!digit.matches("[0-9]{1,2}")) {
            return new Step.To(this);
        }
        return at(Math.clamp(Integer.parseInt(digit) - 1L, 0, last));
    }

    private Step at(int place) {
        return new Step.To(new Instruments(line, talk, proposing, place));
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        return List.of(
                Deed.of("Enter", Phrase.of("условия", "terms"), Key.press(Name.ENTER)),
                Deed.of("F1", Phrase.of("справка", "help"), Key.press(Name.F1)),
                Deed.of("↑↓", Phrase.of("выбрать", "choose"), Key.press(Name.DOWN)),
                Deed.of("Esc", Phrase.of("назад к разговору", "back to the call"), Key.press(Name.ESC)));
    }
}
