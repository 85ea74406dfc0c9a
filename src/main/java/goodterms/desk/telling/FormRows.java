package goodterms.desk.telling;

import goodterms.desk.Forms;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Instrument;
import goodterms.settlement.Proposal.Slot;
import goodterms.settlement.Term;
import goodterms.settlement.TermFault;
import goodterms.settlement.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /** Every field with its value, what is wrong with it, and what a commitment would still lack. */
    public static List<Row> summary(Instrument instrument, Map<String, String> filled, Terms read, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        rows.add(Row.of(Ink.STRONG, instrument.name().in(lang)));
        var number = 0;
        for (var term : instrument.terms()) {
            number++;
            rows.add(field(number, term, filled, lang));
            faults(read).stream()
                    .filter(f -> f.key().equals(term.key()))
                    .forEach(f -> rows.add(
                            Row.of(Ink.BAD, "! " + f.message().in(lang)).indented(6, 8)));
        }
        if (read instanceof Terms.Understood understood
                && !understood.proposal().slots().contains(Slot.DATE)) {
            rows.add(Row.of(Ink.WARN, NO_DATE.in(lang)).indented(0, 2));
        }
        return rows;
    }

    private static List<TermFault> faults(Terms read) {
        return switch (read) {
            case Terms.Understood understood -> List.of();
            case Terms.Faulty faulty -> faulty.faults();
        };
    }

    private static Row field(int number, Term term, Map<String, String> filled, Lang lang) {
        var value = filled.getOrDefault(term.key(), "");
        var row = Row.of(Ink.KEY, numbered(number)).plus(term.label().in(lang) + ": ");
        return (value.isEmpty() ? row.plus(Ink.WARN, EMPTY.in(lang)) : row.plus(Ink.STRONG, value)).indented(0, 4);
    }

    private static String numbered(int number) {
        return (number < 10 ? " " : "") + number + "  ";
    }

    private static final Phrase KEEP = Phrase.of(
            "Enter оставляет то, что в скобках; /отмена — передумать.",
            "Enter keeps what is in brackets; /cancel drops the offer.");

    private static final Phrase EMPTY = Phrase.of("не указано", "not given");

    private static final Phrase NO_DATE = Phrase.of(
            "Даты платежа нет: без неё это только обещание. Назовите день.",
            "There is no payment date: without a day it stays a mere promise. Name one.");
}
