package goodterms.screen.call;

import goodterms.debrief.Debrief;
import goodterms.debrief.Reflection;
import goodterms.desk.page.Row;
import goodterms.desk.telling.BranchRows;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.Errand;
import goodterms.screen.Glance;
import goodterms.screen.Line;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.Surround;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.over.Reading;
import goodterms.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The look back on a call: its curves, below them what is said of it at every desk, and the words that weighed. Other ways the call
 * could have gone take seconds to try, so it is worked out once, aside, and until then this page stands in its place.
 */
record DebriefPage(Line line, Talk talk, Lang lang) implements Page {

    private static final Phrase TITLE = Phrase.of("Разбор", "Debrief");

    private static final Deed THOUGHTS = Deed.of(
            "T",
            Phrase.of("что там думали", "their thoughts"),
            Phrase.of("Что при этом думали на том конце", "What they thought at the other end"),
            new Key.Typed("t"));

    private static final Phrase WAIT =
            Phrase.of("Смотрим, как ещё мог пойти разговор…", "Looking how else the call could have gone…");

    @Override
    public Optional<Errand> errand() {
        var said = line.journal().reflection();
        return Optional.of(Errand.of(() -> {
            var read = read(said);
            return page -> page.equals(this) ? read : page;
        }));
    }

    private Page read(Reflection said) {
        var debrief = Debrief.of(talk);
        var first = line.first().map(f -> BranchRows.of(f, talk, lang)).orElseGet(List::of);
        var told = line.back().of(talk, said, lang);
        var weighed = Evidenced.rows(debrief.turns(), lang);
        var read = Reading.of(TITLE, (glance, width) -> {
            var rows = new ArrayList<Row>(first);
            rows.addAll(Curves.rows(debrief, width, lang));
            rows.addAll(told);
            rows.addAll(weighed);
            return rows;
        });
        var whole = read.then(() -> Rating.after(line, talk));
        return talk.over() ? whole.with(new Reading.Beside(THOUGHTS, this::thoughts)) : whole;
    }

    private Page thoughts() {
        return Reading.of(THOUGHTS.purpose(), (glance, width) -> line.thoughts().of(talk, glance.lang()));
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        Surround.of(pane, glance.word(TITLE), "", this, glance).put(2, 1, glance.word(WAIT), Style.QUIET);
    }

    @Override
    public Step key(Key key, Glance glance) {
        return key.is(Name.ESC) || key.ctrl('c') ? Step.back() : new Step.To(this);
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        return List.of(
                Deed.of("Esc", Phrase.of("назад", "back"), Key.press(Name.ESC)),
                Deed.of("F1", Phrase.of("справка", "help"), Key.press(Name.F1)));
    }
}
