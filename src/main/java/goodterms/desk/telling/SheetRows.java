package goodterms.desk.telling;

import goodterms.debrief.sheet.Sheet;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The competencies of a call: so many of so many, and the turn of each check. */
final class SheetRows {

    private static final Phrase TITLE = Phrase.of("Что видно по разговору", "What the call shows");

    private static final Phrase EXPLAINED = Phrase.of(
            "Считаются умения, которых учит этот сценарий, и два, которые видны всегда (отмечены точкой). "
                    + "Знаменатель: что сценарий даёт показать, а не что встретилось на пути. "
                    + "Голос слышат только люди: здесь судят слова.",
            "Counted are the skills this scenario trains, and two that can always be seen (marked with a dot). "
                    + "The denominator is what the scenario gives the chance to show, not what the path met. "
                    + "The voice only people can hear: here words are judged.");

    private SheetRows() {}

    static List<Row> of(Sheet sheet, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.empty());
        rows.add(Row.of(Ink.STRONG, TITLE.in(lang)));
        for (var mark : sheet.marks()) {
            var count = mark.shown() + (lang == Lang.RU ? " из " : " of ") + mark.possible();
            rows.add(Row.of(Ink.KEY, (mark.declared() ? "" : "· ") + mark.name().in(lang) + ": ")
                    .plus(Ink.STRONG, count)
                    .indented(2, 4));
            mark.results().forEach(result -> rows.add(row(result, lang)));
        }
        rows.add(Row.of(Ink.QUIET, EXPLAINED.in(lang)).indented(2, 2));
        return rows;
    }

    private static Row row(Sheet.Result result, Lang lang) {
        var sign = result.shown() ? "+ " : "− ";
        var row = Row.of(result.shown() ? Ink.GOOD : Ink.WARN, sign)
                .plus(result.check().text().in(lang));
        var turn = result.turn()
                .map(n -> Phrase.of(" (ход " + n + ")", " (turn " + n + ")").in(lang));
        return row.plus(Ink.QUIET, turn.orElse("")).indented(4, 6);
    }
}
