package goodterms.screen.offer;

import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Lang;
import goodterms.settlement.Payment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The months in which something is promised, with the days of payment marked; weekends are quiet. */
final class Calendar {

    /** Rows of a month with its name, its days of the week and a blank line. */
    static final int HEIGHT = 9;

    private Calendar() {}

    /** As many months as fit into so many rows, the earliest first. */
    static List<Row> rows(List<Payment> payments, int height, Lang lang) {
        var months = payments.stream()
                .map(p -> YearMonth.from(p.on()))
                .distinct()
                .sorted()
                .limit(height / HEIGHT)
                .toList();
        var days = payments.stream().map(Payment::on).toList();
        var rows = new ArrayList<Row>();
        for (var month : months) {
            rows.add(Row.empty());
            rows.add(Row.of(Ink.KEY, name(month, lang)));
            rows.add(Row.of(Ink.QUIET, week(lang)));
            rows.addAll(weeks(month, days));
        }
        return rows;
    }

    private static String name(YearMonth month, Lang lang) {
        var name = month.format(DateTimeFormatter.ofPattern("LLLL yyyy", lang.locale()));
        return name.substring(0, 1).toUpperCase(lang.locale()) + name.substring(1);
    }

    private static String week(Lang lang) {
        var out = new StringBuilder();
        for (var day : DayOfWeek.values()) {
            var name = day.getDisplayName(TextStyle.SHORT_STANDALONE, lang.locale());
            out.append(' ').append(name, 0, 2);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static List<Row> weeks(YearMonth month, List<LocalDate> promised) {
        var rows = new ArrayList<Row>();
        var row = Row.of(Ink.PLAIN, "   ".repeat(month.atDay(1).getDayOfWeek().getValue() - 1));
        for (var number = 1; number <= month.lengthOfMonth(); number++) {
            var day = month.atDay(number);
            var pays = promised.contains(day);
            var rests = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            var text = (pays ? "›" : " ") + (number < 10 ? " " : "") + number;
            row = row.plus(pays ? Ink.GOOD : rests ? Ink.QUIET : Ink.PLAIN, text);
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                rows.add(row);
                row = Row.empty();
            }
        }
        rows.add(row);
        return rows;
    }
}
