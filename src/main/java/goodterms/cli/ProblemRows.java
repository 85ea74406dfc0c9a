package goodterms.cli;

import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.desk.page.Span;
import goodterms.lang.Lang;
import goodterms.lang.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The mistakes in a file as an author reads them: where and what, the line each is in, and how to mend it. */
record ProblemRows(List<String> source, Lang lang) {

    private static final int WIDEST = 71;

    static ProblemRows of(String text, Lang lang) {
        return new ProblemRows(text.lines().toList(), lang);
    }

    static String line(Problem problem, Lang lang) {
        var at = problem.place();
        return Span.clean(at.file() + ":" + at.line() + ":" + at.column() + "  "
                + word(problem.severity()).in(lang) + " " + problem.code() + "  "
                + problem.message().in(lang));
    }

    List<String> whole(Problem problem) {
        var out = new ArrayList<String>();
        out.add(line(problem, lang));
        var number = Math.max(0, problem.place().line() - 1);
        if (number < source.size() && !source.get(number).isBlank()) {
            out.addAll(pointed(problem, source.get(number)));
        }
        var fix = problem.fix().in(lang);
        if (!fix.isBlank()) {
            out.add("      " + Span.clean(fix));
        }
        return out;
    }

    /** All of them, every row ended. */
    String all(List<Problem> problems) {
        return problems.stream()
                .flatMap(problem -> whole(problem).stream())
                .map(row -> row + "\n")
                .collect(Collectors.joining());
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
