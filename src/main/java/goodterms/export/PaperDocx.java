package goodterms.export;

import goodterms.lang.Lang;
import goodterms.paper.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A paper as a Word document on A4, one page a sheet, that an accountant can open and go on editing. */
public final class PaperDocx {

    private static final String FONT = "Times New Roman";

    /** Lengths are in twentieths of a point: A4 and margins of 18 mm. */
    private static final int TWIPS = 20;

    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;

    private static final int MARGIN = 1_021;

    private final XWPFDocument word;
    private final Lang lang;
    private final int points;

    private PaperDocx(XWPFDocument word, Lang lang, int points) {
        this.word = word;
        this.lang = lang;
        this.points = points;
    }

    public static byte[] of(Document document, Lang lang) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new PaperDocx(word, lang, Fit.points(document)).write(document);
            word.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(Document document) {
        var about = word.getProperties().getCoreProperties();
        about.setTitle(clean(document.sheets().getFirst().title()));
        about.setCreator("Good Terms");
        about.setDescription(clean(document.notice()));
        page();
        var first = true;
        for (var sheet : document.sheets()) {
            sheet(sheet, document.notice(), first);
            first = false;
        }
    }

    private void page() {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setRight(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
    }

    private void sheet(Document.Sheet sheet, String notice, boolean first) {
        var title = word.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingAfter(points * TWIPS);
        title.setPageBreak(!first);
        run(title, sheet.title(), points + 2).setBold(true);
        for (var paragraph : sheet.paragraphs()) {
            var body = text(paragraph.shown(), points);
            if (paragraph.number().isPresent()) {
                body.setIndentationLeft(2 * points * TWIPS);
                body.setIndentationHanging(2 * points * TWIPS);
            }
        }
        var last = text(notice, points - 1);
        last.setSpacingBefore(points * TWIPS);
        last.getRuns().forEach(run -> run.setItalic(true));
    }

    private XWPFParagraph text(String text, int size) {
        var paragraph = word.createParagraph();
        paragraph.setSpacingAfter((int) (Fit.GAP * points * TWIPS));
        run(paragraph, text, size);
        return paragraph;
    }

    private XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setLang(lang.locale().toLanguageTag());
        run.setText(clean(text));
        return run;
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
