package goodterms.screen.offer;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.telling.EffectRows;
import goodterms.desk.words.Deals;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Phrase;
import goodterms.screen.Glance;
import goodterms.screen.Surround;
import goodterms.screen.frame.BoxLines;
import goodterms.screen.frame.Pane;
import goodterms.screen.frame.Style;
import goodterms.settlement.Proposal;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.OfferForm.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws a form: its fields with what is wrong with each, and beside or below them what would be promised. */
final class FormView {

    private static final int WIDE = 100;

    private static final int LABEL = 26;

    private static final Phrase EMPTY = Phrase.of("не указано", "not given");

    private static final Phrase CALENDAR = Phrase.of("Обещано", "Promised");

    private final Form form;
    private final Glance glance;
    private final Terms read;
    private final List<Field> fields;

    FormView(Form form, Glance glance) {
        this.form = form;
        this.glance = glance;
        this.read = form.sheet().read();
        this.fields = form.sheet().fields();
    }

    void draw(Pane pane) {
        var debt = form.talk().stage().scenario().debt();
        var owed = Amounts.figures(glance.lang(), debt.total().amount(), debt.currency());
        var names = form.sheet().instruments().stream()
                .map(i -> i.name().in(glance.lang()))
                .collect(Collectors.joining(" + "));
        var where = glance.word("Условия · ", "Terms · ") + names;
        var body = Surround.of(pane, where, glance.word("долг ", "debt ") + owed, form, glance);
        form.note().ifPresent(note -> body.bottom(1).put(1, 0, note.in(glance.lang()), Style.WARN));
        var room = form.note().isPresent() ? body.above(1) : body;
        if (pane.width() >= WIDE) {
            var left = room.width() * 3 / 5;
            fields(room.left(left));
            preview(room.after(left + 2));
        } else {
            var most = Math.max(5, room.height() - 8);
            var used = fields(room.top(Math.min(most, rows())));
            preview(room.below(used));
        }
    }

    private int rows() {
        return fields.size()
                + form.sheet().instruments().size()
                + (int) fields.stream().filter(f -> said(f).isPresent()).count();
    }

    /** The fields, scrolled so that the open one is seen; an instrument that goes with the first has its name above its own. */
    private int fields(Pane pane) {
        var first = Math.max(0, form.field() - pane.height() + 3);
        var row = 1;
        for (var i = first; i < fields.size() && row < pane.height(); i++) {
            var field = fields.get(i);
            if (i > 0 && !field.of().id().equals(fields.get(i - 1).of().id()) && row + 1 < pane.height()) {
                var name = "+ " + field.of().name().in(glance.lang());
                pane.put(1, row++, Columns.cut(name, pane.width() - 2), Style.KEY);
            }
            field(pane.below(row), field, i == form.field());
            row++;
            var said = said(field);
            if (said.isPresent() && row < pane.height()) {
                pane.put(4, row++, Columns.cut("! " + said.get().in(glance.lang()), pane.width() - 5), Style.BAD);
            }
        }
        return row;
    }

    private void field(Pane line, Field field, boolean open) {
        var term = field.term();
        var label = Columns.cut(term.label().in(glance.lang()), LABEL);
        line.put(1, 0, open ? "›" : " ", Style.KEY);
        line.put(3, 0, label, open ? Style.STRONG : Style.PLAIN);
        var value = line.after(LABEL + 4).top(1);
        if (open && term.choices().isEmpty()) {
            BoxLines.of(form.box(), value.width() - 1).draw(value, offset -> Style.STRONG);
            return;
        }
        var text = shown(field);
        value.put(
                0,
                0,
                open ? "◂ " + text + " ▸" : text.isEmpty() ? glance.word(EMPTY) : text,
                text.isEmpty() ? Style.QUIET : Style.STRONG);
    }

    private String shown(Field field) {
        return field.term().choices().contains(field.value())
                ? form.sheet().forms().choice(field.term(), field.value()).in(glance.lang())
                : field.value();
    }

    /** What is wrong with a field, or speaks against what stands in it. */
    private static Optional<Phrase> said(Field field) {
        return field.fault().or(field::remark);
    }

    private void preview(Pane pane) {
        pane.rule(0, glance.word(CALENDAR));
        var rows = new ArrayList<Row>();
        switch (read) {
            case Terms.Understood(var proposal) -> promised(proposal, rows);
            case Terms.Faulty faulty ->
                rows.add(Row.of(
                        Ink.QUIET,
                        glance.word("Станет видно, когда условия будут полны.", "Shown once the terms are complete.")));
        }
        form.sheet()
                .elsewhere()
                .forEach(said ->
                        rows.add(Row.of(Ink.WARN, "! " + said.in(glance.lang())).indented(0, 2)));
        var lines = Pane.wrapped(rows, pane.width() - 2);
        if (read instanceof Terms.Understood(var proposal)) {
            var left = pane.height() - 1 - lines.size();
            lines.addAll(Pane.wrapped(Calendar.rows(proposal.payments(), left, glance.lang()), pane.width() - 2));
        }
        pane.below(1).after(1).lines(lines);
    }

    private void promised(Proposal proposal, List<Row> rows) {
        for (var payment : proposal.payments()) {
            var money = payment.amount();
            rows.add(Row.of(Columns.padded(Dates.full(glance.lang(), payment.on()), 24))
                    .plus(Ink.STRONG, Amounts.figures(glance.lang(), money.amount(), money.currency())));
        }
        if (proposal.waived().positive()) {
            var waived = Amounts.figures(
                    glance.lang(), proposal.waived().amount(), proposal.waived().currency());
            rows.add(Row.of(Ink.WARN, glance.word("Прощаем ", "Waived: ") + waived));
        }
        var missing = Arrays.stream(Slot.values())
                .filter(s -> !proposal.slots().contains(s))
                .toList();
        rows.add(
                missing.isEmpty()
                        ? Row.of(Ink.GOOD, glance.word("✓ закреплено всё", "✓ everything is fixed"))
                        : Row.of(Ink.WARN, glance.word("! не закреплено: ", "! not fixed: ") + names(missing)));
        form.sheet().effect().ifPresent(effect -> rows.addAll(EffectRows.of(effect, glance.lang())));
    }

    private String names(List<Slot> slots) {
        return slots.stream().map(s -> Deals.of(s).in(glance.lang())).collect(Collectors.joining(", "));
    }
}
