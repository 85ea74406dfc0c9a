package goodterms.cli;

import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.desk.page.Span;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.ArrayList;
import java.util.List;

/** A mistake in a file as an author reads it: where and what, the line it is in, and how to mend it. */
final class ProblemRows {

    private static final int WIDEST = 71;

    private ProblemRows() {}

    static String line(Problem problem, Lang lang) {
        var at = problem.place();
        return Span.clean(at.file() + ":" + at.line() + ":" + at.column() + "  "
                + word(problem.severity()).in(lang) + " " + problem.code() + "  "
                + problem.message().in(lang));
    }

    static List<String> whole(Problem problem, String text, Lang lang) {
        var out = new ArrayList<String>();
        out.add(line(problem, lang));
        var source = text.lines()
                .skip(Math.max(0, problem.place().line() - 1L))
                .findFirst()
                .orElse("");
        if (!source.isBlank()) {
            out.addAll(pointed(problem, source));
        }
        var fix = problem.fix().in(lang);
        if (!fix.isBlank()) {
            out.add("      " + Span.clean(fix));
        }
        return out;
    }

    /** The line of the file, cut to where the mistake is, and carets under it. */
    private static List<String> pointed(Problem problem, String source) {
        var at = problem.place();
        var column = Math.clamp(at.column() - 1, 0, source.length());
        var from = Math.max(0, column - WIDEST / 2);
        var shown = Span.clean(
                source.substring(from, Math.min(source.length(), from + WIDEST)).replace('\t', ' '));
        var number = String.format("%5d | ", at.line());
        var wide = at.endLine() == at.line() ? Math.max(1, at.endColumn() - at.column()) : 1;
        var room = Math.max(1, shown.length() - (column - from));
        var carets = " ".repeat(number.length() - 2) + "| " + " ".repeat(Math.max(0, column - from))
                + "^".repeat(Math.min(wide, room));
        return List.of(number + shown, carets);
    }

    private static Phrase word(Severity severity) {
        return switch (severity) {
            case ERROR -> Phrase.of("ошибка", "error");
            case WARNING -> Phrase.of("замечание", "warning");
            case INFO -> Phrase.of("к сведению", "info");
        };
    }
}
