package goodterms.screen.frame;

import goodterms.desk.page.Columns;
import goodterms.desk.page.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What fills a cell, or two when it is wide: a letter with the marks that belong to it. */
public record Glyph(String text, int columns) {

    /** A letter may carry accents, but not a tower of them. */
    private static final int MARKS = 2;

    private static final int KNOWN = 0x500;

    private static final Glyph[] NARROW = narrow();

    private static Glyph[] narrow() {
        var all = new Glyph[KNOWN];
        for (var c = 0; c < KNOWN; c++) {
            all[c] = new Glyph(Character.toString(c), 1);
        }
        return all;
    }

    /** The glyphs of a text: nothing that steers a terminal, marks with their letter, joined emoji each by itself. */
    public static List<Glyph> of(String text) {
        var clean = Span.clean(text);
        var simple = clean.chars().allMatch(Glyph::simple);
        return simple ? letters(clean) : clusters(Normalizer.normalize(clean, Normalizer.Form.NFC));
    }

    private static boolean simple(int c) {
        return c >= 0x20 && c < 0x300 && c != 0xAD || c >= 0x400 && c < 0x483;
    }

    private static List<Glyph> letters(String text) {
        var glyphs = new ArrayList<Glyph>(text.length());
        for (var i = 0; i < text.length(); i++) {
            glyphs.add(NARROW[text.charAt(i)]);
        }
        return glyphs;
    }

    private static List<Glyph> clusters(String text) {
        var glyphs = new ArrayList<Glyph>(text.length());
        var marks = 0;
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            var c = text.codePointAt(i);
            var columns = Columns.of(Character.toString(c));
            if (columns > 0) {
                glyphs.add(new Glyph(Character.toString(c), columns));
                marks = 0;
            } else if (belongs(c) && !glyphs.isEmpty() && marks++ < MARKS) {
                var base = glyphs.removeLast();
                glyphs.add(new Glyph(base.text + Character.toString(c), base.columns));
            }
        }
        return glyphs;
    }

    /** Accents do; joiners and the signs that choose an emoji's look make terminals disagree about widths. */
    private static boolean belongs(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && !(c >= 0xFE00 && c <= 0xFE0F);
    }

    /** Whether every terminal agrees on how wide it is. */
    public boolean sure() {
        return columns == 1 && text.length() == 1;
    }
}
