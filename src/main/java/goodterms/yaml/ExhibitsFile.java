package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.settlement.exhibits.Exhibit;
import goodterms.settlement.exhibits.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the papers to be checked and the signs of their defects. */
public final class ExhibitsFile {

    /** Ready-made papers, and the signs by which defects show. */
    public record Exhibits(List<Exhibit> papers, List<Sign> signs) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Rows rows = new Rows(problems);

    private ExhibitsFile() {}

    /** Everything in a file; no value when anything in it is wrong. */
    public static Checked<Exhibits> read(String file, String text) {
        return new ExhibitsFile().exhibits(TreeReader.read(file, text));
    }

    private Checked<Exhibits> exhibits(Checked<Tree> read) {
        problems.addAll(read.problems());
        if (read.value().isEmpty() || !(read.value().get() instanceof Tree.Mapping top)) {
            return Checked.bad(problems);
        }
        var exhibits = new Exhibits(
                rows.mappings(top, "exhibits").stream().map(this::exhibit).toList(),
                rows.mappings(top, "signs").stream().map(this::sign).toList());
        return problems.isEmpty() ? Checked.good(exhibits, problems) : Checked.bad(problems);
    }

    private Exhibit exhibit(Tree.Mapping row) {
        return new Exhibit(
                rows.text(row, "id"),
                rows.text(row, "instrument"),
                rows.texts(row, "expected"),
                Phrase.of(rows.text(row, "ru"), rows.text(row, "en")),
                rows.mapping(row, "note").map(rows::phrase));
    }

    private Sign sign(Tree.Mapping row) {
        return new Sign(
                rows.text(row, "instrument"),
                rows.text(row, "code"),
                pattern(row, "present"),
                pattern(row, "absent"),
                pattern(row, "unless"));
    }

    private Optional<Pattern> pattern(Tree.Mapping row, String key) {
        try {
            return rows.maybe(row, key)
                    .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException broken) {
            rows.wrong(row, "a regular expression under \"" + key + "\"", "регулярное выражение в «" + key + "»");
            return Optional.empty();
        }
    }
}
