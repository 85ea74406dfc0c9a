package goodterms.export;

import goodterms.export.ProofSheet.Item;
import goodterms.export.ProofSheet.Kind;
import goodterms.lang.Lang;
import goodterms.lang.Template;
import java.util.Locale;
import java.util.Map;

/** The proof copy as one page that needs nothing beside it and prints on A4: Russian on the left, English on the right. */
public final class ProofPage {

    private ProofPage() {}

    public static String of(ProofSheet sheet, Lang lang) {
        var rows = new StringBuilder();
        sheet.items().forEach(item -> rows.append(row(item)));
        return Template.fill(
                PAGE, Map.of("lang", lang.code(), "title", Html.escaped(sheet.title()), "rows", rows.toString()));
    }

    private static String row(Item item) {
        var ru = Html.escaped(item.text().in(Lang.RU));
        var en = Html.escaped(item.text().in(Lang.EN));
        var label = Html.escaped(item.label());
        if (item.kind() == Kind.HEADING) {
            return "<tr class=\"heading\"><th colspan=\"2\">" + label + ru + (en.isEmpty() ? "" : " · " + en)
                    + "</th></tr>\n";
        }
        var small = label.isEmpty() ? "" : "<tr class=\"label\"><td colspan=\"2\">" + label + "</td></tr>\n";
        return "<tbody class=\"" + item.kind().name().toLowerCase(Locale.ROOT) + "\">" + small + "<tr><td lang=\"ru\">"
                + ru + "</td><td lang=\"en\">" + en + "</td></tr></tbody>\n";
    }

    private static final String PAGE = """
            <!doctype html>
            <html lang="{lang}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>
            :root { color-scheme: light dark; --ink: #1c2128; --paper: #fff; --quiet: #5a6572; --edge: #d5dae0; --client: #1f5f8b; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --paper: #14171c; --quiet: #9aa6b4; --edge: #3d4652; --client: #8cc4ee; } }
            @media print { :root { --ink: #000; --paper: #fff; --quiet: #444; --edge: #bbb; --client: #123; } body { font-size: 9.5pt; } }
            @page { size: A4; margin: 14mm; }
            body { margin: 0 auto; padding: 16px; max-width: 1100px; color: var(--ink); background: var(--paper);
              font: 15px/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
            h1 { font-size: 1.4em; margin: 0 0 .6em; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            td { vertical-align: top; padding: 2px 10px 6px 0; overflow-wrap: anywhere; }
            th { text-align: left; padding: 14px 0 4px; border-bottom: 1px solid var(--edge); font-size: 1.08em; break-after: avoid; }
            tbody { break-inside: avoid; }
            .label td { color: var(--quiet); font-size: .82em; padding: 4px 0 0; }
            .client td[lang] { color: var(--client); } .client td[lang]::before { content: "— "; }
            .trainee td[lang] { font-weight: 600; }
            .remark td[lang] { color: var(--quiet); font-style: italic; }
            </style>
            </head>
            <body>
            <h1>{title}</h1>
            <table>
            {rows}</table>
            </body>
            </html>
            """;
}
