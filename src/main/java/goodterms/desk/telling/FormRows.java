package goodterms.desk.telling;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.Term;
import goodterms.settlement.offers.Forms;
import goodterms.settlement.offers.OfferForm;
import goodterms.settlement.offers.OfferForm.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The form of an offer: what there is to choose from, its fields, and what it still lacks. */
public final class FormRows {

    private FormRows() {}

    public static List<Row> instruments(List<Instrument> all, Lang lang) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < all.size(); i++) {
            rows.add(Row.of(Ink.KEY, numbered(i + 1))
                    .plus(all.get(i).name().in(lang))
                    .indented(0, 4));
        }
        return rows;
    }

    public static List<Row> instrument(Instrument instrument, Lang lang) {
        return List.of(
                Row.of(Ink.STRONG, instrument.name().in(lang)),
                Row.of(Ink.QUIET, instrument.brief().in(lang)),
                Row.of(Ink.QUIET, KEEP.in(lang)));
    }

    public static List<Row> choices(Term term, Forms forms, Lang lang) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < term.choices().size(); i++) {
            var name = forms.choice(term, term.choices().get(i)).in(lang);
            rows.add(Row.of(Ink.KEY, numbered(i + 1)).plus(name).indented(2, 6));
        }
        return rows;
    }

    /** The words before a field: its name, and what stands in it. */
    public static String label(Term term, String standing, Lang lang) {
        var name = term.label().in(lang);
        return standing.isEmpty() ? name + ":" : name + " [" + standing + "]:";
    }

    /** Every field with its value, what is wrong with it or speaks against it, and what a commitment would still lack. */
    public static List<Row> summary(OfferForm form, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        var number = 0;
        var of = "";
        for (var field : form.fields()) {
            if (!field.of().id().equals(of)) {
                rows.add(Row.of(
                        Ink.STRONG,
                        (of.isEmpty() ? "" : "+ ") + field.of().name().in(lang)));
                of = field.of().id();
            }
            number++;
            rows.add(field(number, field, lang));
            field.fault().ifPresent(f -> rows.add(against(Ink.BAD, f, 6, lang)));
            field.remark().ifPresent(r -> rows.add(against(Ink.WARN, r, 6, lang)));
        }
        form.elsewhere().forEach(r -> rows.add(against(Ink.WARN, r, 0, lang)));
        if (form.understood().filter(p -> !p.slots().contains(Slot.DATE)).isPresent()) {
            rows.add(Row.of(Ink.WARN, NO_DATE.in(lang)).indented(0, 2));
        }
        return rows;
    }

    /** What may be added to the offer, and how. */
    public static List<Row> partners(OfferForm form, Lang lang) {
        var names = form.partners().stream().map(i -> i.name().in(lang)).collect(Collectors.joining("; "));
        var rows = new ArrayList<Row>();
        if (!names.isEmpty()) {
            rows.add(Row.of(Ink.QUIET, ADD.in(lang).formatted(names)).indented(0, 2));
        }
        if (!form.offer().with().isEmpty()) {
            rows.add(Row.of(Ink.QUIET, TAKE.in(lang)));
        }
        return rows;
    }

    private static Row against(Ink ink, Phrase why, int indent, Lang lang) {
        return Row.of(ink, "! " + why.in(lang)).indented(indent, indent + 2);
    }

    private static Row field(int number, Field field, Lang lang) {
        var value = field.value();
        var row = Row.of(Ink.KEY, numbered(number)).plus(field.term().label().in(lang) + ": ");
        return (value.isEmpty() ? row.plus(Ink.WARN, EMPTY.in(lang)) : row.plus(Ink.STRONG, value)).indented(0, 4);
    }

    private static String numbered(int number) {
        return (number < 10 ? " " : "") + number + "  ";
    }

    private static final Phrase KEEP = Phrase.of(
            "Enter оставляет то, что в скобках; /отмена — передумать.",
            "Enter keeps what is in brackets; /cancel drops the offer.");

    private static final Phrase ADD =
            Phrase.of("+ добавит к этому ещё инструмент: %s.", "+ adds another instrument to it: %s.");

    private static final Phrase TAKE = Phrase.of("- уберёт добавленное последним.", "- takes off what was added last.");

    private static final Phrase EMPTY = Phrase.of("не указано", "not given");

    private static final Phrase NO_DATE = Phrase.of(
            "Даты платежа нет: без неё это только обещание. Назовите день.",
            "There is no payment date: without a day it stays a mere promise. Name one.");
}
