package goodterms.screen.offer;

import goodterms.desk.telling.PaperRows;
import goodterms.lang.Phrase;
import goodterms.screen.Deed;
import goodterms.screen.Glance;
import goodterms.screen.Line;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.frame.Box;
import goodterms.screen.frame.Pane;
import goodterms.screen.key.Key;
import goodterms.screen.key.Key.Name;
import goodterms.screen.over.Reading;
import goodterms.settlement.Instrument;
import goodterms.settlement.Offer;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.Term;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Forms;
import goodterms.talk.Talk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of one instrument: what was typed into its fields, the field that is open and what stands in it, and what is said. */
public record Form(
        Line line,
        Talk talk,
        Instrument instrument,
        Proposing proposing,
        Map<String, String> typed,
        int field,
        Box box,
        Optional<Phrase> note)
        implements Page {

    private static final Phrase DRAFT = Phrase.of("Черновик документа", "Draft of the paper");

    private static final Phrase MEND = Phrase.of("Сначала исправьте отмеченное «!».", "Mend what is marked ! first.");

    private static final Phrase UNDATED = Phrase.of(
            "Дата не закреплена. F5 ещё раз — предложить и так.",
            "No date is fixed. F5 again to propose it all the same.");

    public Form {
        typed = Map.copyOf(typed);
    }

    static Form of(Line line, Talk talk, Instrument instrument, Proposing proposing) {
        var empty = new Form(line, talk, instrument, proposing, Map.of(), 0, Box.empty(), Optional.empty());
        return empty.opened(0);
    }

    /** The open field takes what stands in it already. */
    private Form opened(int at) {
        var filled = filled().getOrDefault(instrument.terms().get(at).key(), "");
        return new Form(line, talk, instrument, proposing, typed, at, Box.of(filled), Optional.empty());
    }

    private Form with(Map<String, String> terms, Box next) {
        return new Form(line, talk, instrument, proposing, terms, field, next, Optional.empty());
    }

    private Form saying(Phrase phrase) {
        return new Form(line, talk, instrument, proposing, typed, field, box, Optional.of(phrase));
    }

    Offer offer() {
        var terms = new LinkedHashMap<String, String>();
        for (var term : instrument.terms()) {
            Optional.ofNullable(typed.get(term.key())).ifPresent(text -> terms.put(term.key(), text));
        }
        return new Offer(instrument.id(), terms);
    }

    Forms forms() {
        return line.forms().apply(talk);
    }

    Map<String, String> filled() {
        return forms().filled(offer());
    }

    Terms read() {
        return forms().read(offer());
    }

    Term term() {
        return instrument.terms().get(field);
    }

    @Override
    public void draw(Pane pane, Glance glance) {
        new FormView(this, glance).draw(pane);
    }

    @Override
    public Step key(Key key, Glance glance) {
        if (key.is(Name.ESC) || key.ctrl('c')) {
            return Step.back();
        }
        if (key.is(Name.F5)) {
            return propose(glance);
        }
        if (key.is(Name.F6)) {
            return draft();
        }
        if (key.is(Name.UP) || key.is(Name.BACK_TAB)) {
            return to(opened(Math.floorMod(field - 1, instrument.terms().size())));
        }
        if (key.is(Name.DOWN) || key.is(Name.TAB) || key.is(Name.ENTER)) {
            return to(opened(Math.floorMod(field + 1, instrument.terms().size())));
        }
        if (!term().choices().isEmpty()) {
            return to(chosen(key));
        }
        return to(box.after(key).map(this::typed).orElse(this));
    }

    private static Step to(Form next) {
        return new Step.To(next);
    }

    private Form typed(Box next) {
        if (next.text().equals(box.text())) {
            return with(typed, next);
        }
        var terms = new LinkedHashMap<>(typed);
        terms.put(term().key(), next.text().strip());
        return with(terms, next);
    }

    /** A field of choices goes through them; letters are not typed into it. */
    private Form chosen(Key key) {
        var by = key.is(Name.LEFT)
                ? -1
                : key.is(Name.RIGHT) || key instanceof Key.Typed(String t) && t.equals(" ") ? 1 : 0;
        if (by == 0) {
            return this;
        }
        var choices = term().choices();
        var now = choices.indexOf(typed.getOrDefault(term().key(), standing(choices)));
        var terms = new LinkedHashMap<>(typed);
        terms.put(term().key(), choices.get(Math.floorMod(now + by, choices.size())));
        var next = with(terms, box);
        return next.opened(field);
    }

    private String standing(List<String> choices) {
        var shown = filled().getOrDefault(term().key(), "");
        var lang = talk.stage().opening().lang();
        return choices.stream()
                .filter(c ->
                        c.equals(shown) || forms().choice(term(), c).in(lang).equals(shown))
                .findFirst()
                .orElse("");
    }

    private Step propose(Glance glance) {
        if (read() instanceof Terms.Understood(var proposal)) {
            if (!proposal.slots().contains(Slot.DATE)
                    && note.filter(UNDATED::equals).isEmpty()) {
                return to(saying(UNDATED));
            }
            var made = offer();
            return new Step.Back(list -> new Step.Back(call -> proposing.propose(call, made, glance)));
        }
        return to(saying(MEND));
    }

    /** The paper as it would be written, before it is offered. */
    private Step draft() {
        return switch (read()) {
            case Terms.Faulty faulty -> to(saying(MEND));
            case Terms.Understood(var proposal) ->
                new Step.Over(
                        this,
                        Reading.of(
                                DRAFT,
                                (at, width) ->
                                        PaperRows.of(line.writer().write(talk, proposal, at.lang()), at.lang())));
        };
    }

    @Override
    public List<Deed> deeds(Glance glance) {
        return List.of(
                Deed.of("F5", Phrase.of("предложить", "propose"), Key.press(Name.F5)),
                Deed.of("F1", Phrase.of("справка", "help"), Key.press(Name.F1)),
                Deed.of("Tab", Phrase.of("поле", "field"), Key.press(Name.TAB)),
                Deed.of("←→", Phrase.of("выбор", "choice"), Key.press(Name.RIGHT)),
                Deed.of("F6", Phrase.of("документ", "paper"), Key.press(Name.F6)),
                Deed.of("Esc", Phrase.of("назад", "back"), Key.press(Name.ESC)));
    }
}
