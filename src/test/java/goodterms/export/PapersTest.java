package goodterms.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goodterms.lang.Lang;
import goodterms.paper.Document;
import goodterms.paper.Paper;
import goodterms.settlement.Offer;
import goodterms.settlement.Sample;
import goodterms.settlement.Terms;
import goodterms.settlement.offers.Offers;
import goodterms.yaml.Bundled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static Document written(Offer offer, Lang lang) {
        return switch (Offers.read(offer, Sample.CATALOGUE, Sample.DEBT, Sample.PARTIES, lang)) {
            case Terms.Understood yes ->
                new Paper(Bundled.papers(), Sample.CATALOGUE).write(yes.proposal(), Sample.DEBT, Sample.PARTIES, lang);
            case Terms.Faulty no -> throw new AssertionError(no.faults());
        };
    }

    private static Document series(Lang lang) {
        return written(
                Sample.offer(
                        "promissory_note",
                        "maturity_date",
                        "02.04.2026",
                        "signature",
                        "CEO",
                        "series",
                        "02.04.2026: 42300; 04.05.2026: 42300"),
                lang);
    }

    /** What a reader sees: title, paragraphs and notice of every sheet. */
    private static List<String> seen(Document document) {
        var seen = new ArrayList<String>();
        for (var sheet : document.sheets()) {
            seen.add(sheet.title());
            sheet.paragraphs().forEach(p -> seen.add(p.shown()));
            seen.add(document.notice());
        }
        return seen;
    }

    private static List<String> seenInWord(byte[] docx) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The texts of a page read as XML: it is well formed but for the marks that HTML leaves open. */
    private static List<String> seenOnPage(String html) throws Exception {
        var body = html.substring(html.indexOf("<body>"), html.indexOf("</body>")) + "</body>";
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        var seen = new ArrayList<String>();
        var all = xml.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            if (!List.of("body", "section").contains(all.item(i).getNodeName())) {
                seen.add(all.item(i).getTextContent());
            }
        }
        return seen;
    }

    @Test
    void everySheetStandsWholeInWordAndOnThePage() throws Exception {
        for (var lang : Lang.values()) {
            var series = series(lang);
            assertEquals(2, series.sheets().size());
            assertEquals(seen(series), seenInWord(PaperDocx.of(series, lang)));
            assertEquals(seen(series), seenOnPage(PaperHtml.of(series, lang)));
        }
    }

    @Test
    void sumsStandInWordsAndEverySheetSaysThatItIsForTraining() {
        var ru = seenInWord(PaperDocx.of(series(Lang.RU), Lang.RU));
        var notice = "Учебный документ: не является юридической консультацией. Перед использованием покажите юристу.";
        assertEquals(2, ru.stream().filter(notice::equals).count());
        assertEquals(
                2,
                ru.stream()
                        .filter(line -> line.replace('\u00A0', ' ')
                                .contains("42 300 (сорок две тысячи триста) рублей 00 копеек непосредственно"))
                        .count());
    }

    @Test
    void theWordDocumentIsA4AndBeginsEverySheetOnAPageOfItsOwn() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(PaperDocx.of(series(Lang.EN), Lang.EN)))) {
            var size = word.getDocument().getBody().getSectPr().getPgSz();
            assertEquals(
                    List.of(BigInteger.valueOf(11_906), BigInteger.valueOf(16_838)), List.of(size.getW(), size.getH()));
            var broken = word.getParagraphs().stream()
                    .filter(XWPFParagraph::isPageBreak)
                    .map(XWPFParagraph::getText)
                    .toList();
            assertEquals(List.of("Promissory note"), broken);
            assertEquals(
                    "Promissory note", word.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void whatPeopleTypedIsTextAndNeverMarkUp() {
        var typed = "<script>alert(1)</script> & \"$sheets\" \u001B[31m";
        var paper = new Document(
                List.of(new Document.Sheet(typed, List.of(new Document.Paragraph(Optional.empty(), typed)))),
                List.of(),
                "-");
        var html = PaperHtml.of(paper, Lang.EN);
        var safe = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&#36;sheets&quot;  [31m";
        assertTrue(html.contains("<h1>" + safe + "</h1>\n<p>" + safe + "</p>"), html);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("\u001B"), html);
        assertEquals(
                List.of(typed.replace('\u001B', ' '), typed.replace('\u001B', ' '), "-"),
                seenInWord(PaperDocx.of(paper, Lang.EN)));
    }

    @Test
    void aLongPaperIsSetInSmallerTypeRatherThanOnTwoPages() {
        assertEquals(12, Fit.points(paper(8)));
        assertEquals(9, Fit.points(paper(24)));
        assertTrue(PaperHtml.of(paper(24), Lang.RU).contains("font: 9pt/1.35"));
    }

    private static Document paper(int payments) {
        var line = "Платёж 84 600 (восемьдесят четыре тысячи шестьсот) рублей 00 копеек. Срок: 20 марта 2026 года.";
        var lines = IntStream.rangeClosed(1, payments)
                .mapToObj(n -> new Document.Paragraph(Optional.of(n), line))
                .toList();
        return new Document(List.of(new Document.Sheet("График", lines)), List.of(), "Учебный документ.");
    }
}
