package goodterms.check;

import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows a problem to a person: where it is and what it is, the line of the file with a caret below the place, and how to mend it.
 * Nothing of the file reaches the terminal that could move the cursor.
 */
public final class Caret {

    private static final int WIDEST = 100;
    private static final int BEFORE = 60;
    private static final int TAB = 4;

    private Caret() {}

    /** The lines to show; {@code text} is the file as read. */
    public static List<String> show(Problem problem, String text, Lang lang) {
        var place = problem.place();
        var shown = new ArrayList<String>();
        shown.add("%s:%d:%d  %s %s  %s"
                .formatted(
                        neutral(place.file()),
                        place.line(),
                        place.column(),
                        severity(problem.severity()).in(lang),
                        problem.code(),
                        problem.message().in(lang)));
        line(text, place.line()).filter(l -> !l.isBlank()).ifPresent(l -> shown.addAll(pointed(l, place)));
        shown.add("       " + problem.fix().in(lang));
        return shown;
    }

    /** The word of a severity for people. */
    public static Phrase severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Phrase.of("ошибка", "error");
            case WARNING -> Phrase.of("предупреждение", "warning");
            case INFO -> Phrase.of("заметка", "info");
        };
    }

    private static Optional<String> line(String text, int number) {
        var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return clean.lines().skip(Math.max(0, number - 1)).findFirst();
    }

    private static List<String> pointed(String line, Place place) {
        var from = Math.clamp(place.column() - 1, 0, line.length());
        var end = place.endLine() == place.line() ? place.endColumn() - 1 : line.length();
        var to = Math.clamp(end, from, line.length());
        var start = window(line, from);
        var cells = new StringBuilder(start > 0 ? "…" : "");
        var below = new StringBuilder(start > 0 ? " " : "");
        var at = start;
        while (at < line.length() && cells.length() < WIDEST) {
            var point = line.codePointAt(at);
            var cell = cell(point);
            cells.append(cell);
            var width = width(point);
            below.append((at >= from && at < to ? "^" : " ").repeat(width));
            at += Character.charCount(point);
        }
        cells.append(at < line.length() ? "…" : "");
        var carets = below.toString().stripTrailing();
        return List.of(
                gutter(String.valueOf(place.line())) + cells,
                gutter("") + (carets.isEmpty() ? " ".repeat(columns(line, start, from)) + "^" : carets));
    }

    private static int columns(String line, int start, int from) {
        var columns = start > 0 ? 1 : 0;
        for (var at = start; at < from; at += Character.charCount(line.codePointAt(at))) {
            columns += width(line.codePointAt(at));
        }
        return columns;
    }

    private static int window(String line, int from) {
        if (line.length() <= WIDEST || from <= BEFORE) {
            return 0;
        }
        var start = from - BEFORE;
        return Character.isLowSurrogate(line.charAt(start)) ? start - 1 : start;
    }

    private static String gutter(String number) {
        return "%5s | ".formatted(number);
    }

    private static String cell(int point) {
        return point == '\t' ? " ".repeat(TAB) : Shown.visible(point) ? Character.toString(point) : "·";
    }

    private static String neutral(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(c -> clean.appendCodePoint(Shown.visible(c) ? c : '·'));
        return clean.toString();
    }

    /** The columns of a terminal that a character takes. */
    private static int width(int point) {
        if (point == '\t') {
            return TAB;
        }
        var type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return wide(point) ? 2 : 1;
    }

    private static boolean wide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || (point >= 0x2E80 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFE30 && point <= 0xFE6F)
                        || (point >= 0xFF00 && point <= 0xFF60)
                        || (point >= 0xFFE0 && point <= 0xFFE6)
                        || (point >= 0x1F300 && point <= 0x1FAFF)
                        || (point >= 0x20000 && point <= 0x3FFFD));
    }
}
