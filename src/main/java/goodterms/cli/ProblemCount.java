package goodterms.cli;

import goodterms.check.Problem;
import goodterms.check.Severity;
import goodterms.lang.Phrase;
import java.util.List;

/** How many errors, warnings and notes were told. */
record ProblemCount(long errors, long warnings, long notes) {

    static ProblemCount of(List<Problem> problems) {
        var errors = problems.stream().filter(Problem::error).count();
        var notes = problems.stream().filter(p -> p.severity() == Severity.INFO).count();
        return new ProblemCount(errors, problems.size() - errors - notes, notes);
    }

    Phrase files(int checked) {
        return told("Проверено файлов: " + checked + ",", "Files checked: " + checked + ",");
    }

    Phrase in(String what) {
        return told(what + ":", what + ":");
    }

    private Phrase told(String ru, String en) {
        if (notes > 0) {
            return Phrase.of(
                    "%s ошибок: %d, замечаний: %d, заметок: %d.".formatted(ru, errors, warnings, notes),
                    "%s errors: %d, warnings: %d, notes: %d.".formatted(en, errors, warnings, notes));
        }
        return Phrase.of(
                "%s ошибок: %d, замечаний: %d.".formatted(ru, errors, warnings),
                "%s errors: %d, warnings: %d.".formatted(en, errors, warnings));
    }
}
