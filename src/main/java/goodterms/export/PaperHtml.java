package goodterms.export;

import goodterms.lang.Lang;
import goodterms.paper.Document;

/** A paper as one HTML file that needs nothing beside it and prints each sheet on one A4 page. */
public final class PaperHtml {

    private PaperHtml() {}

    public static String of(Document document, Lang lang) {
        var sheets = new StringBuilder();
        document.sheets().forEach(sheet -> sheets.append(sheet(sheet, document.notice())));
        return PAGE.replace("$lang", lang.code())
                .replace("$size", Integer.toString(Fit.points(document)))
                .replace("$title", escaped(document.sheets().getFirst().title()))
                .replace("$sheets", sheets);
    }

    private static String sheet(Document.Sheet sheet, String notice) {
        var out = new StringBuilder("<section>\n<h1>")
                .append(escaped(sheet.title()))
                .append("</h1>\n");
        for (var paragraph : sheet.paragraphs()) {
            out.append(paragraph.number().isPresent() ? "<p class=\"numbered\">" : "<p>")
                    .append(escaped(paragraph.shown()))
                    .append("</p>\n");
        }
        return out.append("<footer>")
                .append(escaped(notice))
                .append("</footer>\n</section>\n")
                .toString();
    }

    /** Text as a page may hold it: no mark-up of anybody's, and no control characters. */
    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("$", "&#36;");
    }

    private static final String PAGE = """
            <!doctype html>
            <html lang="$lang">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>$title</title>
            <style>
            @page { size: A4; margin: 18mm; }
            body { margin: 0; color: #000; background: #fff; font: $sizept/1.35 "Times New Roman", "Liberation Serif", serif; }
            section { max-width: 174mm; margin: 0 auto; }
            section + section { break-before: page; }
            h1 { margin: 0 0 1.2em; font-size: 1.25em; text-align: center; }
            p { margin: 0 0 0.5em; overflow-wrap: anywhere; }
            .numbered { padding-left: 1.8em; text-indent: -1.8em; }
            footer { margin-top: 1.5em; padding-top: 0.3em; border-top: 0.5pt solid #777; font-size: 0.85em; color: #444; }
            @media screen { body { padding: 18mm 8mm; } section + section { margin-top: 18mm; } }
            </style>
            </head>
            <body>
            $sheets</body>
            </html>
            """;
}
