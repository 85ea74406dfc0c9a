package goodterms.cli;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.desk.words.Settling;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import goodterms.settlement.Defect;
import goodterms.settlement.Instrument;
import goodterms.settlement.exhibits.PaperCheck;
import goodterms.yaml.Bundled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A paper that somebody else wrote, read for what makes it void or weak. */
record PaperReading(Desk desk, PaperCheck check) {

    private static final Phrase CLEAN = Phrase.of(
            "Известных нам недостатков в тексте нет. Это учебная проверка, не заключение юриста.",
            "The text shows none of the defects we know. This is a training check, not a lawyer's opinion.");

    /** Tells every defect of a text file; the kind of paper is given or read from its title. */
    int tell(String file, Optional<String> given) {
        var path = desk.world().here().resolve(file);
        var text = Library.open(path).text();
        if (text.isBlank() || text.indexOf(0) >= 0) {
            throw Trouble.usage(
                    "«" + file + "» не текст. Сохраните документ как обычный текст (.txt).",
                    "\"" + file + "\" is not a text. Save the document as plain text (.txt).");
        }
        var instrument = given.or(() -> titled(text)).flatMap(this::known).orElseThrow(this::which);
        var defects = check.defects(instrument, text);
        desk.show(rows(instrument, defects), desk.globals().look(desk.world()));
        return defects.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }

    private static List<Row> rows(Instrument instrument, List<Defect> defects, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Ink.STRONG, instrument.name().in(lang)));
        defects.forEach(d -> rows.add(Row.of(
                        Ink.WARN,
                        "! " + Settling.of(d.gravity()).in(lang) + ": "
                                + d.text().in(lang))
                .indented(2, 4)));
        if (defects.isEmpty()) {
            rows.add(Row.of(Ink.GOOD, CLEAN.in(lang)).indented(2, 4));
        }
        return rows;
    }

    private List<Row> rows(Instrument instrument, List<Defect> defects) {
        return rows(instrument, defects, desk.lang());
    }

    private Optional<Instrument> known(String id) {
        return check.instruments().contains(id) ? desk.engine().catalogue().instrument(id) : Optional.empty();
    }

    /** The instrument whose title or name in either language stands in the text. */
    private Optional<String> titled(String text) {
        var low = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var titles = Bundled.papers().stream()
                .filter(form -> named(form.title(), low))
                .map(form -> form.id());
        var names = desk.engine().catalogue().instruments().stream()
                .filter(i -> named(i.name(), low))
                .map(Instrument::id);
        return Stream.concat(titles, names)
                .filter(check.instruments()::contains)
                .findFirst();
    }

    private static boolean named(Phrase title, String low) {
        return List.of(Lang.values()).stream()
                .anyMatch(lang -> low.contains(title.in(lang).toLowerCase(Locale.ROOT)));
    }

    private Trouble which() {
        var ids = String.join(", ", check.instruments());
        return Trouble.usage(
                "Что это за документ? Добавьте --instrument: " + ids + ".",
                "What paper is it? Add --instrument: " + ids + ".");
    }
}
