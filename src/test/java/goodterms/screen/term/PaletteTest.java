package goodterms.screen.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import goodterms.screen.frame.Style;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours that can be read. */
class PaletteTest {

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "LIGHT"})
    void whatHasItsOwnColoursIsReadable(Theme theme) {
        var palette = Palette.of(theme, Depth.TRUE);
        for (var style : Style.values()) {
            var paint = palette.paint(style);
            var contrast = contrast(paint.fore().orElseThrow(), paint.back().orElseThrow());
            var least = style == Style.RULE ? 2.5 : 4.5;
            assertTrue(contrast >= least, theme + " " + style + " " + contrast);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, , , INDEXED",
        "xterm, , , SIXTEEN",
        "xterm-256color, truecolor, , TRUE",
        "xterm-256color, truecolor, 1, NONE",
        "dumb, , , NONE",
        "vt100, , , NONE",
        "screen, , , SIXTEEN"
    })
    void coloursAreThoseOfTheTerminal(String term, String more, String none, Depth depth) {
        var env = new java.util.HashMap<>(Map.of("TERM", term));
        Optional.ofNullable(more).ifPresent(v -> env.put("COLORTERM", v));
        Optional.ofNullable(none).ifPresent(v -> env.put("NO_COLOR", v));
        assertEquals(depth, Depth.of(name -> Optional.ofNullable(env.get(name))));
    }

    /** WCAG 2: (L1 + 0.05) / (L2 + 0.05). */
    private static double contrast(TextColor one, TextColor other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(TextColor c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
