package goodterms.desk.telling;

import goodterms.debrief.sheet.Sheet;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
            rows.add(Row.of(Ink.KEY, (mark.declared() ? "" : "· ") + mark.name().in(lang) + ": ")
                    .plus(Ink.STRONG, level(mark).in(lang))
                    .plus(Ink.QUIET, counted(mark).in(lang))
                    .indented(2, 4));
            rows.add(Row.of(Ink.QUIET, looks(mark).in(lang)).indented(4, 6));
            mark.results().forEach(result -> rows.add(row(result, lang)));
        }
        if (!sheet.unseen().isEmpty()) {
            var names = sheet.unseen().stream().map(p -> p.in(lang)).collect(Collectors.joining(", "));
            rows.add(Row.of(
                            Ink.QUIET,
                            Phrase.of("Не наблюдалось: ", "Not observed: ").in(lang) + names + ".")
                    .indented(2, 4));
        }
        rows.add(Row.of(Ink.QUIET, EXPLAINED.in(lang)).indented(2, 2));
        return rows;
    }

    private static Phrase level(Sheet.Mark mark) {
        return Phrase.of(
                "уровень " + mark.level() + " из " + Sheet.LEVELS, "level " + mark.level() + " of " + Sheet.LEVELS);
    }

    /** How many checks passed, and what held the level down. */
    private static Phrase counted(Sheet.Mark mark) {
        var of = Phrase.of(
                ", проверок " + mark.shown() + " из " + mark.possible(),
                ", checks " + mark.shown() + " of " + mark.possible());
        return mark.held()
                .map(cap -> Phrase.of(
                        of.in(Lang.RU) + "; " + cap.why().in(Lang.RU) + " не выше " + cap.level(),
                        of.in(Lang.EN) + "; no higher than " + cap.level() + " "
                                + cap.why().in(Lang.EN)))
                .orElse(of);
    }

    /** What the next level looks like; of the highest, what it is. */
    private static Phrase looks(Sheet.Mark mark) {
        var next = Math.min(Sheet.LEVELS, mark.level() + 1);
        var text = mark.looks(next);
        return mark.level() == Sheet.LEVELS
                ? Phrase.of("5: " + text.in(Lang.RU) + ".", "5: " + text.in(Lang.EN) + ".")
                : Phrase.of(
                        "Чтобы было " + next + ": " + text.in(Lang.RU) + ".",
                        "For a " + next + ": " + text.in(Lang.EN) + ".");
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
