package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.settlement.forms.PaperForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the forms papers are written on. */
public final class PapersFile {

    private final List<Problem> problems = new ArrayList<>();
    private final Rows rows = new Rows(problems);

    private PapersFile() {}

    /** Every form of a file; no value when one of them is incomplete. */
    public static Checked<List<PaperForm>> read(String file, String text) {
        return new PapersFile().forms(TreeReader.read(file, text));
    }

    private Checked<List<PaperForm>> forms(Checked<Tree> read) {
        problems.addAll(read.problems());
        if (read.value().isEmpty() || !(read.value().get() instanceof Tree.Mapping top)) {
            return Checked.bad(problems);
        }
        var forms = rows.mappings(top, "papers").stream().map(this::form).toList();
        return problems.isEmpty() ? Checked.good(forms, problems) : Checked.bad(problems);
    }

    private PaperForm form(Tree.Mapping row) {
        return new PaperForm(
                rows.text(row, "id"),
                rows.phrase(row, "title"),
                rows.flag(row, "per_payment", false),
                rows.mappings(row, "lines").stream().map(this::line).toList());
    }

    private PaperForm.Line line(Tree.Mapping row) {
        var repeat = row.get("repeat").isPresent()
                ? rows.word(row, "repeat", PapersFile::repeat)
                : Optional.<PaperForm.Repeat>empty();
        return new PaperForm.Line(rows.phrase(row), rows.flag(row, "numbered", false), rows.maybe(row, "when"), repeat);
    }

    private static Optional<PaperForm.Repeat> repeat(String word) {
        for (var repeat : PaperForm.Repeat.values()) {
            if (repeat.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(repeat);
            }
        }
        return Optional.empty();
    }
}
