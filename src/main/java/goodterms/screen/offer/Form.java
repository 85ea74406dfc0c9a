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
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.OfferForm;
import goodterms.settlement.offers.OfferForm.Field;
import goodterms.talk.Talk;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An offer being filled in: the form itself, the field that is open and what stands in it, and what is said. */
public record Form(
        Line line, Talk talk, OfferForm sheet, Proposing proposing, int field, Box box, Optional<Phrase> note)
        implements Page {

    private static final Phrase DRAFT = Phrase.of("Черновик документа", "Draft of the paper");

    private static final Phrase MEND = Phrase.of("Сначала исправьте отмеченное «!».", "Mend what is marked ! first.");

    private static final Phrase UNDATED = Phrase.of(
            "Дата не закреплена. F5 ещё раз — предложить и так.",
            "No date is fixed. F5 again to propose it all the same.");

    private static final Phrase ALONE = Phrase.of("К этому ничего больше не добавить.", "Nothing else goes with this.");

    static Form of(Line line, Talk talk, Instrument instrument, Proposing proposing) {
        var sheet = OfferForm.of(line.forms().apply(talk), instrument, Map.of());
        return new Form(line, talk, sheet, proposing, 0, Box.empty(), Optional.empty()).opened(0);
    }

    /** The open field takes what stands in it already. */
    private Form opened(int at) {
        return new Form(
                line, talk, sheet, proposing, at, Box.of(sheet.fields().get(at).value()), Optional.empty());
    }

    private Form with(OfferForm next, Box shown) {
        return new Form(line, talk, next, proposing, field, shown, Optional.empty());
    }

    private Form saying(Phrase phrase) {
        return new Form(line, talk, sheet, proposing, field, box, Optional.of(phrase));
    }

    Field open() {
        return sheet.fields().get(field);
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
        if (key.is(Name.F7)) {
            return to(another());
        }
        var fields = sheet.fields().size();
        if (key.is(Name.UP) || key.is(Name.BACK_TAB)) {
            return to(opened(Math.floorMod(field - 1, fields)));
        }
        if (key.is(Name.DOWN) || key.is(Name.TAB) || key.is(Name.ENTER)) {
            return to(opened(Math.floorMod(field + 1, fields)));
        }
        if (!open().term().choices().isEmpty()) {
            return to(chosen(key));
        }
        return to(box.after(key).map(this::typed).orElse(this));
    }

    /** With the next instrument that may go with the first, in place of the one there; after the last of them, with none. */
    private Form another() {
        var alone = sheet.minus();
        var partners = alone.partners();
        if (partners.isEmpty()) {
            return saying(ALONE);
        }
        var ids = partners.stream().map(Instrument::id).toList();
        var next = sheet.offer().with().isEmpty()
                ? 0
                : ids.indexOf(sheet.offer().with().getLast().instrument()) + 1;
        var changed = next < partners.size() ? alone.plus(partners.get(next)) : alone;
        var at =
                changed.fields().size() > alone.fields().size() ? alone.fields().size() : 0;
        return with(changed, box).opened(at);
    }

    private static Step to(Form next) {
        return new Step.To(next);
    }

    private Form typed(Box next) {
        return next.text().equals(box.text())
                ? with(sheet, next)
                : with(sheet.typed(open().key(), next.text().strip()), next);
    }

    /** A field of choices goes through them; letters are not typed into it. */
    private Form chosen(Key key) {
        var by = key.is(Name.LEFT)
                ? -1
                : key.is(Name.RIGHT) || key instanceof Key.Typed(String t) && t.equals(" ") ? 1 : 0;
        if (by == 0) {
            return this;
        }
        var choices = open().term().choices();
        var next = choices.get(Math.floorMod(choices.indexOf(standing()) + by, choices.size()));
        return with(sheet.typed(open().key(), next), box).opened(field);
    }

    /** The choice that stands in the open field, by its key or by its name. */
    private String standing() {
        var shown = open().value();
        var lang = talk.stage().opening().lang();
        return open().term().choices().stream()
                .filter(c -> c.equals(shown)
                        || sheet.forms().choice(open().term(), c).in(lang).equals(shown))
                .findFirst()
                .orElse("");
    }

    private Step propose(Glance glance) {
        if (sheet.read() instanceof Terms.Understood(var proposal)) {
            if (!proposal.slots().contains(Slot.DATE)
                    && note.filter(UNDATED::equals).isEmpty()) {
                return to(saying(UNDATED));
            }
            var made = sheet.offer();
            return new Step.Back(list -> new Step.Back(call -> proposing.propose(call, made, glance)));
        }
        return to(saying(MEND));
    }

    /** The paper as it would be written, before it is offered. */
    private Step draft() {
        return switch (sheet.read()) {
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
                Deed.of("Esc", Phrase.of("назад", "back"), Key.press(Name.ESC)),
                Deed.of("F7", Phrase.of("ещё документ", "one more paper"), Key.press(Name.F7)));
    }
}
