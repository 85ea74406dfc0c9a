package goodterms.export;

import goodterms.paper.Document;

/**
 * The size of type at which a sheet still stands on one A4 page with margins of 18 mm. Letters are taken as wide as Cyrillic ones
 * are, so that the page holds for either language; what fits at no size is set in the smallest.
 */
final class Fit {

    /** The largest size of type, in points. */
    static final int LARGEST = 12;

    static final int SMALLEST = 6;

    /** Of the 493 by 740 points inside the margins a little stays free: printers and fonts differ. */
    private static final double WIDTH = 480;

    private static final double HEIGHT = 690;

    private static final double LETTER = 0.52;

    private static final double LEADING = 1.35;

    /** The room after a paragraph, in lines. */
    static final double GAP = 0.5;

    /** The title with the room below it, in lines. */
    private static final double TITLE = 3.2;

    private Fit() {}

    /** The size for a whole document, so that all its sheets look alike. */
    static int points(Document document) {
        var size = LARGEST;
        while (size > SMALLEST && !fits(document, size)) {
            size--;
        }
        return size;
    }

    private static boolean fits(Document document, int size) {
        return document.sheets().stream().allMatch(sheet -> height(sheet, document.notice(), size) <= HEIGHT);
    }

    private static double height(Document.Sheet sheet, String notice, int size) {
        var lines = TITLE + lines(notice, size) + 2;
        for (var paragraph : sheet.paragraphs()) {
            lines += lines(paragraph.shown(), size) + GAP;
        }
        return lines * size * LEADING;
    }

    private static double lines(String text, int size) {
        var columns = WIDTH / (LETTER * size);
        return Math.ceil(Math.max(1, text.length()) / columns);
    }
}
