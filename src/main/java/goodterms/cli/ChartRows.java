package goodterms.cli;

import goodterms.author.Chart;
import goodterms.author.Chart.Reply;
import goodterms.author.Chart.Spot;
import goodterms.author.Chart.Way;
import goodterms.desk.page.Ink;
import goodterms.desk.page.Row;
import goodterms.export.ChartWords;
import goodterms.lang.Percents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The map of a scenario as a tree of rows: each node once, where the call first comes to it; further ways only name it. */
final class ChartRows {

    private static final int DEEPEST = 12;

    private final Desk desk;
    private final Map<String, Spot> spots;
    private final boolean plain;
    private final Set<String> drawn = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    private ChartRows(Desk desk, Chart chart) {
        this.desk = desk;
        this.spots = chart.byId();
        this.plain = desk.globals().plain(desk.world());
    }

    static List<Row> of(Desk desk, Chart chart) {
        var tree = new ChartRows(desk, chart);
        for (var spot : chart.spots()) {
            if (!spot.entries().isEmpty()) {
                tree.node(spot, 0);
            }
        }
        chart.spots().forEach(spot -> tree.node(spot, 0));
        return tree.rows;
    }

    private void node(Spot spot, int depth) {
        if (!drawn.add(spot.id())) {
            return;
        }
        rows.add(head(spot, depth));
        for (var way : spot.ways()) {
            rows.add(way(way, depth + 1));
            var next = spots.get(way.to());
            if (next != null && depth < DEEPEST && next.entries().isEmpty()) {
                node(next, depth + 1);
            }
        }
    }

    private Row head(Spot spot, int depth) {
        var lang = desk.lang();
        var row = Row.of(Ink.STRONG, spot.id()).plus(Ink.QUIET, "  " + Percents.ofMilli(lang, spot.reach()));
        var notes =
                spot.entries().stream().map(e -> ChartWords.entry(e).in(lang)).collect(Collectors.toList());
        spot.end().ifPresent(end -> notes.add(ChartWords.outcome(end).in(lang)));
        if (!notes.isEmpty()) {
            row = row.plus(Ink.QUIET, "  (" + String.join(", ", notes) + ")");
        }
        if (spot.remarks() > 0) {
            row = row.plus(
                    Ink.WARN,
                    plain ? desk.word("  замечаний: ", "  remarks: ") + spot.remarks() : "  ⚠ " + spot.remarks());
        }
        return row.indented(3 * depth, 3 * depth + 2);
    }

    private Row way(Way way, int depth) {
        var from = 3 * depth - 2;
        if (way.reply().isEmpty()) {
            return Row.of(Ink.QUIET, (plain ? "-> " : "→ ") + way.to()).indented(from, from + 2);
        }
        var reply = way.reply().get();
        return Row.of(ink(reply), sign(reply) + " ")
                .plus(reply.option())
                .plus(
                        Ink.QUIET,
                        "  " + Percents.ofMilli(desk.lang(), reply.take()) + (plain ? "  -> " : "  → ") + way.to())
                .indented(from, from + 2);
    }

    private String sign(Reply reply) {
        return plain ? ChartWords.rate(reply.rate()).in(desk.lang()) + ":" : ChartWords.sign(reply.rate());
    }

    private static Ink ink(Reply reply) {
        return switch (reply.rate()) {
            case BEST -> Ink.GOOD;
            case OK -> Ink.PLAIN;
            case WEAK -> Ink.WARN;
            case HARMFUL -> Ink.BAD;
        };
    }
}
