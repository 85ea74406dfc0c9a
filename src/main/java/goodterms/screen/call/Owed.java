package goodterms.screen.call;

import goodterms.debt.Aging;
import goodterms.debt.Aging.Bucket;
import goodterms.debt.Debt;
import goodterms.desk.page.Columns;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.lang.Amounts;
import goodterms.lang.Dates;
import goodterms.lang.Lang;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.lang.Plurals;
import goodterms.screen.frame.Gauge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The unpaid invoices as a table, and how old the debt is, as shares of the whole. */
public final class Owed {

    private static final int BAR = 20;

    private static final Phrase HEAD = Phrase.of("Счёт", "Invoice");

    private static final Phrase AGING = Phrase.of("Возраст долга, дней", "Age of the debt, days");

    private Owed() {}

    public static List<Row> rows(Debt debt, Lang lang) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Ink.KEY, HEAD.in(lang)));
        for (var invoice : debt.invoices()) {
            var sum = Amounts.figures(lang, invoice.amount().amount(), debt.currency());
            rows.add(Row.of(Columns.padded(invoice.no(), 8))
                    .plus(Ink.STRONG, Columns.padded(sum, 16))
                    .plus(Columns.padded(Dates.figures(lang, invoice.due()), 13))
                    .plus(Ink.WARN, Plurals.days(lang, debt.daysLate(invoice)))
                    .plus(Ink.QUIET, invoice.note().map(n -> "  " + n.in(lang)).orElse(""))
                    .indented(2, 10));
        }
        var total = Amounts.figures(lang, debt.total().amount(), debt.currency());
        rows.add(Row.of(Columns.padded("", 8)).plus(Ink.STRONG, total).indented(2, 10));
        rows.add(Row.empty());
        rows.add(Row.of(Ink.KEY, AGING.in(lang)));
        rows.addAll(aging(debt, lang));
        return rows;
    }

    private static List<Row> aging(Debt debt, Lang lang) {
        var aged = Aging.of(debt.invoices().stream()
                .map(i -> new Aging.Open(debt.daysLate(i), i.amount().amount()))
                .toList());
        var rows = new ArrayList<Row>();
        for (var bucket : Bucket.values()) {
            var sum = aged.buckets().getOrDefault(bucket, BigDecimal.ZERO);
            if (sum.signum() > 0) {
                var pct = sum.multiply(BigDecimal.valueOf(100))
                        .divide(debt.total().amount(), 0, RoundingMode.HALF_UP)
                        .intValue();
                rows.add(Row.of(Columns.padded(bucket.label().replace('-', '–'), 8))
                        .plus(bucket == Bucket.CURRENT ? Ink.QUIET : Ink.WARN, Gauge.bar(pct, BAR))
                        .plus("  " + Columns.padded(Percents.whole(lang, pct), 7))
                        .plus(Amounts.figures(lang, sum, debt.currency()))
                        .indented(2, 4));
            }
        }
        return rows;
    }
}
