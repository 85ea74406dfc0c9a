package goodterms.screen.frame;

import java.util.List;

/** Readings 0..100 drawn with blocks: a bar in eighths of a cell, and a curve of one line. */
public final class Gauge {

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

    /** Columns of one value at most. */
    private static final int WIDEST = 4;

    private Gauge() {}

    public static String bar(int value, int cells) {
        var eighths = Math.clamp((long) value * cells * 8 / 100, 0, cells * 8);
        var full = eighths / 8;
        var out = new StringBuilder("█".repeat(full));
        if (full < cells) {
            var part = EIGHTHS.charAt(eighths % 8);
            out.append(part == ' ' ? '░' : part).append("░".repeat(cells - full - 1));
        }
        return out.toString();
    }

    /** One sign for each value, the last so many that fit; few values are drawn wider. */
    public static String curve(List<Integer> values, int cells) {
        var out = new StringBuilder();
        var wide = Math.clamp(cells / (long) Math.max(1, values.size()), 1, WIDEST);
        for (var value : values.subList(Math.max(0, values.size() - cells), values.size())) {
            out.repeat(HEIGHTS.charAt(Math.clamp(value * 8L / 101, 0, 7)), wide);
        }
        return out.toString();
    }
}
