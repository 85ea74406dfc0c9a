package goodterms.export;

import goodterms.author.Chart.Entry;
import goodterms.author.Chart.Reply;
import goodterms.author.Chart.Spot;
import goodterms.author.Drawing;
import goodterms.author.Drawing.Box;
import goodterms.author.Drawing.Line;
import goodterms.lang.Lang;
import goodterms.lang.Percents;
import goodterms.lang.Phrase;
import goodterms.lang.Template;
import goodterms.scenario.Node.Rate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map of a scenario as a picture and as a page, each one file that needs nothing beside it; light and dark as the reader has it. */
public final class ChartPage {

    private static final int LETTERS = 31;

    private final Drawing drawing;
    private final Map<String, String> says;
    private final Map<String, String> replies;
    private final Lang lang;

    private ChartPage(Drawing drawing, Map<String, String> says, Map<String, String> replies, Lang lang) {
        this.drawing = drawing;
        this.says = says;
        this.replies = replies;
        this.lang = lang;
    }

    /** The picture; {@code says} is what is spoken at each node, {@code replies} the words of each reply. */
    public static String svg(Drawing drawing, Map<String, String> says, Map<String, String> replies, Lang lang) {
        return new ChartPage(drawing, says, replies, lang).picture("<style>" + STYLE + "</style>");
    }

    /** The picture on a page with its title and what its signs mean. */
    public static String html(
            String title, Drawing drawing, Map<String, String> says, Map<String, String> replies, Lang lang) {
        var page = new ChartPage(drawing, says, replies, lang);
        return Template.fill(
                PAGE,
                Map.of(
                        "lang", lang.code(),
                        "title", Html.escaped(title),
                        "style", STYLE,
                        "legend", page.legend(),
                        "picture", page.picture("")));
    }

    private String picture(String style) {
        var out = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\">%s%n",
                drawing.width(),
                drawing.height(),
                drawing.width(),
                drawing.height(),
                style));
        out.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
        drawing.lines().forEach(line -> out.append(line(line)));
        drawing.boxes().forEach(box -> out.append(box(box)));
        return out.append("</svg>\n").toString();
    }

    private String line(Line line) {
        var points = line.points().stream()
                .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", p.x(), p.y()))
                .collect(Collectors.joining(" "));
        var kind = line.way().reply().map(r -> word(r.rate())).orElse("only");
        var taken = line.way().reply().map(Reply::take).orElse(1000)
                * (long) line.from().reach()
                / 1000;
        var name = line.way().reply().map(Reply::option).orElse(line.from().id());
        return String.format(
                Locale.ROOT,
                "<g class=\"way %s\"><title>%s → %s</title><polyline points=\"%s\" stroke-width=\"%.1f\"/>%s</g>%n",
                kind,
                name,
                line.way().to(),
                points,
                1 + taken / 250.0,
                tip(line));
    }

    /** The head of the arrow, at the next box. */
    private static String tip(Line line) {
        if (line.points().isEmpty()) {
            return "";
        }
        var end = line.points().getLast();
        return String.format(Locale.ROOT, "<path d=\"M%.1f %.1f l-8 -4 v8 z\"/>", end.x(), end.y());
    }

    private String box(Box box) {
        var spot = box.spot();
        var out = new StringBuilder(String.format(
                Locale.ROOT,
                "<g id=\"n_%s\" class=\"box %s\" transform=\"translate(%.1f %.1f)\"><title>%s</title>"
                        + "<rect width=\"%d\" height=\"%.0f\" rx=\"7\"/>",
                spot.id(),
                spot.end().map(o -> "end " + word(o)).orElse(""),
                box.x(),
                box.y(),
                Html.escaped(says.getOrDefault(spot.id(), "")),
                Drawing.WIDE,
                box.height()));
        out.append(text("name", 10, 19, spot.id()));
        out.append(text("share", Drawing.WIDE - 10, 19, Percents.ofMilli(lang, spot.reach())));
        var kind = kind(spot);
        out.append(text("kind", 10, 35, cut(kind)));
        if (spot.remarks() > 0) {
            out.append(text("remark", Drawing.WIDE - 10, 35, "⚠ " + spot.remarks()));
        }
        out.append(text("say", 10, kind.isEmpty() ? 38 : 51, cut(says.getOrDefault(spot.id(), ""))));
        var row = 0;
        for (var way : spot.ways()) {
            if (way.reply().isPresent()) {
                out.append(row(way.reply().get(), Drawing.HEAD + Drawing.ROW * row++));
            }
        }
        return out.append("</g>\n").toString();
    }

    private String row(Reply reply, int y) {
        return String.format(
                        Locale.ROOT,
                        "<g class=\"reply %s\"><title>%s</title><rect x=\"1\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
                        word(reply.rate()),
                        Html.escaped(replies.getOrDefault(reply.option(), "")),
                        y,
                        Drawing.WIDE - 2,
                        Drawing.ROW - 1)
                + text("sign", 10, y + 13, ChartWords.sign(reply.rate()))
                + text("option", 26, y + 13, cut(reply.option()))
                + text("share", Drawing.WIDE - 10, y + 13, Percents.ofMilli(lang, reply.take()))
                + "</g>";
    }

    private String kind(Spot spot) {
        var entries = spot.entries().stream().map(e -> ChartWords.entry(e).in(lang));
        var end = spot.end().map(o -> ChartWords.outcome(o).in(lang)).stream();
        return Stream.concat(entries, end).collect(Collectors.joining(" · "));
    }

    private static String text(String kind, int x, int y, String words) {
        return "<text class=\"" + kind + "\" x=\"" + x + "\" y=\"" + y + "\">" + Html.escaped(words) + "</text>";
    }

    private static String cut(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1) + "…";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A link to the first node, which on a large map may be far from the corner. */
    private String start() {
        return drawing.boxes().stream()
                .filter(b -> b.spot().entries().contains(Entry.START))
                .map(b -> "<a href=\"#n_" + b.spot().id() + "\">" + START.in(lang) + "</a> · ")
                .findFirst()
                .orElse("");
    }

    private String legend() {
        var rates = Arrays.stream(Rate.values())
                .map(r -> "<span class=\"" + word(r) + "\">" + ChartWords.sign(r) + " "
                        + ChartWords.rate(r).in(lang) + "</span>")
                .collect(Collectors.joining(" "));
        return start() + rates + " · " + Html.escaped(NOTE.in(lang));
    }

    private static final Phrase START = Phrase.of("К началу", "To the start");

    private static final Phrase NOTE = Phrase.of(
            "Проценты: у узла доля разговоров, что до него дошли; у ответа как часто его выбирали. "
                    + "Играли десять условных менеджеров. ⚠ замечания проверки. Наведите, чтобы прочесть реплику целиком.",
            "Percents: at a node the share of calls that reached it, at a reply how often it was taken. "
                    + "Played by ten simulated managers. ⚠ remarks of check. Hover to read a line in full.");

    private static final String STYLE = """
            .map { --paper: #fff; --box: #f7f8fa; --edge: #c3c9d1; --ink: #1c2128; --quiet: #5a6572; --best: #1a7f37; --ok: #57708a; \
            --weak: #a67c00; --harmful: #c0392b; font: 12px system-ui, "Segoe UI", "Noto Sans", sans-serif; }
            @media (prefers-color-scheme: dark) { .map { --paper: #14171c; --box: #1f242c; --edge: #3d4652; --ink: #e6e9ee; \
            --quiet: #9aa6b4; --best: #4cc26b; --ok: #8aa9c8; --weak: #d9ac2b; --harmful: #f0705f; } }
            @media print { .map { --paper: #fff; --box: #fff; --edge: #999; --ink: #000; --quiet: #444; --best: #1a7f37; \
            --ok: #57708a; --weak: #8a6700; --harmful: #b03020; } }
            .map .paper { fill: var(--paper); }
            .map .box > rect { fill: var(--box); stroke: var(--edge); }
            .map .end > rect { stroke-width: 2.5; }
            .map .agreement > rect, .map .handed_over > rect, .map .persuaded > rect { stroke: var(--best); }
            .map .refused > rect, .map .hung_up > rect { stroke: var(--harmful); }
            .map .nothing_agreed > rect { stroke: var(--weak); }
            .map text { fill: var(--ink); }
            .map .name { font-weight: 600; }
            .map .kind, .map .say, .map .share { fill: var(--quiet); font-size: 11px; }
            .map .kind { font-style: italic; }
            .map .share, .map .remark { text-anchor: end; }
            .map .remark { fill: var(--weak); font-weight: 600; }
            .map .reply rect { fill: transparent; }
            .map .reply:hover rect { fill: var(--edge); opacity: 0.4; }
            .map .sign { text-anchor: start; font-size: 11px; }
            .map .best .sign { fill: var(--best); } .map .ok .sign { fill: var(--ok); }
            .map .weak .sign { fill: var(--weak); } .map .harmful .sign { fill: var(--harmful); }
            .map .way polyline { fill: none; stroke: var(--quiet); stroke-linejoin: round; opacity: 0.75; }
            .map .way path { fill: var(--quiet); }
            .map .way.best polyline { stroke: var(--best); } .map .way.best path { fill: var(--best); }
            .map .way.ok polyline { stroke: var(--ok); } .map .way.ok path { fill: var(--ok); }
            .map .way.weak polyline { stroke: var(--weak); } .map .way.weak path { fill: var(--weak); }
            .map .way.harmful polyline { stroke: var(--harmful); } .map .way.harmful path { fill: var(--harmful); }
            .map .way:hover polyline { stroke-width: 4; opacity: 1; }
            """;

    private static final String PAGE = """
            <!doctype html>
            <html lang="{lang}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>
            :root { color-scheme: light dark; }
            @page { size: A3 landscape; margin: 10mm; }
            body { margin: 0; color: #1c2128; background: #fff; font: 14px/1.4 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
            header { position: sticky; left: 0; padding: 12px 26px 0; max-width: 95vw; }
            h1 { margin: 0 0 4px; font-size: 20px; }
            a { color: inherit; }
            p { margin: 0; color: #5a6572; }
            p .best { color: #1a7f37; } p .ok { color: #57708a; } p .weak { color: #a67c00; } p .harmful { color: #c0392b; }
            @media (prefers-color-scheme: dark) { body { color: #e6e9ee; background: #14171c; } p { color: #9aa6b4; }
            p .best { color: #4cc26b; } p .ok { color: #8aa9c8; } p .weak { color: #d9ac2b; } p .harmful { color: #f0705f; } }
            @media print { body { color: #000; background: #fff; } p { color: #444; } .map { width: 100%; height: auto; max-height: 250mm; } }
            {style}</style>
            </head>
            <body>
            <header><h1>{title}</h1><p>{legend}</p></header>
            {picture}</body>
            </html>
            """;
}
