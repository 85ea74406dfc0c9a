package goodterms.cli;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Phrase;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Cause;
import goodterms.settlement.Instrument;
import goodterms.settlement.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An instrument told to who writes scenarios: what it is, which causes it fits, who may offer it, and every term of an offer. */
record InstrumentCard(Desk desk, Catalogue catalogue, Instrument instrument) {

    /** How a term comes into an offer. */
    enum Way {
        GIVEN("Пишете вы", "You give"),
        FILLED("Подставится само, можно написать иначе", "Filled in, give it to change it"),
        ADDED("Можно добавить", "May be added");

        private final Phrase title;

        Way(String ru, String en) {
            this.title = Phrase.of(ru, en);
        }

        static Way of(Term term) {
            if (term.preset().isPresent()) {
                return FILLED;
            }
            return term.required() || term.rules().containsKey("required_if") ? GIVEN : ADDED;
        }
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Ink.KEY, instrument.id() + "  ")
                .plus(Ink.STRONG, instrument.name().in(desk.lang())));
        rows.add(Row.empty());
        rows.add(Row.of(instrument.brief().in(desk.lang()) + "."));
        rows.add(
                Row.of(desk.word("Подходит, когда: ", "Fits when: ") + causes()).indented(0, 2));
        rows.add(Row.of(authority()));
        for (var way : Way.values()) {
            var terms =
                    instrument.terms().stream().filter(t -> Way.of(t) == way).toList();
            if (!terms.isEmpty()) {
                rows.add(Row.empty());
                rows.add(Row.of(Ink.STRONG, way.title.in(desk.lang()) + ":"));
                terms.forEach(t -> rows.add(row(t)));
            }
        }
        return rows;
    }

    private String causes() {
        return Arrays.stream(Cause.values())
                        .filter(c -> instrument.fit(c) == 2)
                        .map(c -> low(catalogue.word(c.word()).in(desk.lang())))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String low(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private String authority() {
        return switch (instrument.authority()) {
            case OWN -> desk.word("Менеджер предлагает сам.", "An account manager offers it himself.");
            case APPROVAL ->
                desk.word(
                        "Нужно согласие своего руководства: sign_off=subject.",
                        "It needs our own approval: sign_off=subject.");
            case SPECIALIST ->
                desk.word("Справочная карточка: предлагает специалист.", "A reference card: a specialist offers it.");
        };
    }

    private Row row(Term term) {
        var wide = instrument.terms().stream()
                .mapToInt(t -> Columns.of(t.key()))
                .max()
                .orElse(0);
        return Row.of(Ink.KEY, "  " + Columns.padded(term.key(), wide) + "  ")
                .plus(term.label().in(desk.lang()) + "  ")
                .plus(Ink.QUIET, sample(term))
                .indented(0, wide + 4);
    }

    /** A value as it is typed after the name of the term and {@code =}. */
    private String sample(Term term) {
        return switch (term.kind()) {
            case MONEY -> "84600.00";
            case DATE -> "2026-03-19";
            case BOOL -> desk.word("да, нет", "yes, no");
            case CHOICE -> String.join(", ", term.choices());
            case PERCENT -> "1.5";
            case DAYS -> "14";
            case PLAN -> "\"2026-03-19: 30000; 2026-04-02: 30000\"";
            case LIST -> desk.word("\"счёт; акт\"", "\"invoice; act\"");
            case TEXT, PERSON, PARTY, DOCUMENT -> "\"…\"";
        };
    }
}
