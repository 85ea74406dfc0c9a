package goodterms.export;

import goodterms.author.Chart;
import goodterms.author.Chart.Reply;
import goodterms.author.Chart.Spot;
import goodterms.author.Chart.Way;
import goodterms.lang.Lang;
import goodterms.lang.Percents;
import goodterms.scenario.Node.Rate;
import java.util.ArrayList;
import java.util.List;

/** The map of a scenario in the two notations that other programs draw: Mermaid and DOT. */
public final class ChartText {

    private ChartText() {}

    public static String mermaid(Chart chart, Lang lang) {
        var out = new StringBuilder("flowchart LR\n");
        var styles = new ArrayList<String>();
        for (var spot : chart.spots()) {
            var label = ChartWords.head(spot, lang).replace("\"", "&quot;");
            out.append("  n_").append(spot.id()).append(shape(spot, label)).append('\n');
        }
        for (var spot : chart.spots()) {
            for (var way : inside(chart, spot)) {
                out.append("  n_")
                        .append(spot.id())
                        .append(" -->")
                        .append(arrow(way, lang))
                        .append("n_")
                        .append(way.to())
                        .append('\n');
                styles.add(colour(way));
            }
        }
        for (var i = 0; i < styles.size(); i++) {
            out.append("  linkStyle ")
                    .append(i)
                    .append(" stroke:")
                    .append(styles.get(i))
                    .append('\n');
        }
        return out.toString();
    }

    private static String shape(Spot spot, String label) {
        return spot.end().isPresent() ? "([\"" + label + "\"])" : "[\"" + label + "\"]";
    }

    private static String arrow(Way way, Lang lang) {
        return way.reply().map(r -> "|\"" + label(r, lang) + "\"| ").orElse(" ");
    }

    public static String dot(Chart chart, Lang lang) {
        var out = new StringBuilder(
                "digraph \"" + chart.scenario() + "\" {\n  rankdir=LR;\n"
                        + "  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n");
        for (var spot : chart.spots()) {
            var shape = spot.end().isPresent() ? ", shape=oval" : "";
            out.append("  ")
                    .append(spot.id())
                    .append(" [label=\"")
                    .append(ChartWords.head(spot, lang))
                    .append('"')
                    .append(shape)
                    .append("];\n");
        }
        for (var spot : chart.spots()) {
            for (var way : inside(chart, spot)) {
                var label = way.reply()
                        .map(r -> "label=\"" + label(r, lang) + "\", ")
                        .orElse("");
                out.append("  ")
                        .append(spot.id())
                        .append(" -> ")
                        .append(way.to())
                        .append(" [")
                        .append(label)
                        .append("color=\"")
                        .append(colour(way))
                        .append("\", penwidth=")
                        .append(wide(way))
                        .append("];\n");
            }
        }
        return out.append("}\n").toString();
    }

    private static List<Way> inside(Chart chart, Spot spot) {
        var known = chart.byId();
        return spot.ways().stream().filter(w -> known.containsKey(w.to())).toList();
    }

    private static String label(Reply reply, Lang lang) {
        return reply.option() + " " + Percents.ofMilli(lang, reply.take());
    }

    private static int wide(Way way) {
        return 1 + way.reply().map(r -> r.take() / 250).orElse(0);
    }

    private static String colour(Way way) {
        return way.reply().map(r -> colour(r.rate())).orElse("#777777");
    }

    private static String colour(Rate rate) {
        return switch (rate) {
            case BEST -> "#1a7f37";
            case OK -> "#5b7083";
            case WEAK -> "#b58900";
            case HARMFUL -> "#c0392b";
        };
    }
}
