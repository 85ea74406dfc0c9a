package goodterms.screen.term;

import static com.googlecode.lanterna.SGR.BOLD;
import static com.googlecode.lanterna.SGR.REVERSE;
import static com.googlecode.lanterna.SGR.UNDERLINE;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import goodterms.screen.frame.Style;
import java.util.EnumMap;
import java.util.Map;

/** How every meaning looks under a theme and a number of colours. Meaning never rests on colour alone: words and signs say it too. */
public final class Palette {

    private final Map<Style, Paint> paints = new EnumMap<>(Style.class);

    private Palette() {}

    public static Palette of(Theme theme, Depth depth) {
        var palette = new Palette();
        palette.plain();
        if (theme != Theme.MONO && depth != Depth.NONE) {
            palette.named();
            if (theme != Theme.AUTO && depth != Depth.SIXTEEN) {
                palette.rich(theme == Theme.DARK, depth);
            }
        }
        return palette;
    }

    /** Whether the screen has a background of its own, which every cell must be given. */
    boolean grounded() {
        return paint(Style.PLAIN).back().isPresent();
    }

    Paint paint(Style style) {
        return paints.getOrDefault(style, Paint.of());
    }

    private void plain() {
        put(Style.STRONG, Paint.of(BOLD));
        put(Style.SPEAKER, Paint.of(BOLD));
        put(Style.KEY, Paint.of(BOLD));
        put(Style.TITLE, Paint.of(REVERSE));
        put(Style.CHOSEN, Paint.of(REVERSE));
        put(Style.BAD, Paint.of(BOLD));
        put(Style.PRESSING, Paint.of(UNDERLINE, BOLD));
        put(Style.PLEADING, Paint.of(UNDERLINE));
    }

    /** The sixteen named colours, which every user has set to what he can read. */
    private void named() {
        put(Style.QUIET, Paint.of(new Faint()));
        put(Style.RULE, Paint.of(new Faint()));
        put(Style.SPEAKER, Paint.of(ANSI.CYAN, BOLD));
        put(Style.MINE, Paint.of(ANSI.BLUE));
        put(Style.GOOD, Paint.of(ANSI.GREEN));
        put(Style.BAD, Paint.of(ANSI.RED));
        put(Style.WARN, Paint.of(ANSI.YELLOW));
        put(Style.PRESSING, Paint.of(ANSI.RED, UNDERLINE));
        put(Style.PLEADING, Paint.of(ANSI.YELLOW, UNDERLINE));
    }

    /** Finer shades; each is at least 4.5 : 1 against the theme's ground. */
    private void rich(boolean dark, Depth depth) {
        var ground = dark ? colour(depth, 0x1C1C1C) : colour(depth, 0xFFFFFF);
        shade(Style.PLAIN, colour(depth, dark ? 0xDADADA : 0x262626), ground);
        shade(Style.STRONG, colour(depth, dark ? 0xFFFFFF : 0x000000), ground);
        shade(Style.KEY, colour(depth, dark ? 0xFFFFFF : 0x000000), ground);
        shade(Style.QUIET, colour(depth, dark ? 0x9E9E9E : 0x606060), ground);
        shade(Style.RULE, colour(depth, dark ? 0x6C6C6C : 0x9E9E9E), ground);
        shade(Style.SPEAKER, colour(depth, dark ? 0x87D7D7 : 0x005F87), ground);
        shade(Style.MINE, colour(depth, dark ? 0x87AFFF : 0x0000AF), ground);
        shade(Style.GOOD, colour(depth, dark ? 0x87D787 : 0x005F00), ground);
        shade(Style.BAD, colour(depth, dark ? 0xFF8787 : 0xAF0000), ground);
        shade(Style.WARN, colour(depth, dark ? 0xFFD787 : 0x875F00), ground);
        shade(Style.PRESSING, colour(depth, dark ? 0xFF8787 : 0xAF0000), ground);
        shade(Style.PLEADING, colour(depth, dark ? 0xFFD787 : 0x875F00), ground);
        shade(Style.TITLE, ground, colour(depth, dark ? 0x87D7D7 : 0x005F87));
        shade(Style.CHOSEN, ground, colour(depth, dark ? 0xDADADA : 0x303030));
    }

    private void shade(Style style, TextColor fore, TextColor ground) {
        var marks = paint(style).marks().stream().filter(m -> m != REVERSE).toArray(SGR[]::new);
        put(style, Paint.of(fore, marks).on(ground));
    }

    private static TextColor colour(Depth depth, int rgb) {
        var red = rgb >> 16;
        var green = rgb >> 8 & 0xFF;
        var blue = rgb & 0xFF;
        return depth == Depth.TRUE ? new TextColor.RGB(red, green, blue) : TextColor.Indexed.fromRGB(red, green, blue);
    }

    private void put(Style style, Paint paint) {
        paints.put(style, paint);
    }
}
