package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.lang.Phrase;
import goodterms.settlement.exhibits.Exhibit;
import goodterms.settlement.exhibits.Sign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the papers to be checked and the signs of their defects. */
public final class ExhibitsFile {

    /** Ready-made papers, and the signs by which defects show. */
    public record Exhibits(List<Exhibit> papers, List<Sign> signs) {}

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final List<Problem> problems = new ArrayList<>();
    private final Rows rows = new Rows(problems);
    private final Map<String, String> parts = new LinkedHashMap<>();

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
        rows.mapping(top, "parts").ifPresent(this::parts);
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

    /** Patterns by their names; each may hold those before it. */
    private void parts(Tree.Mapping named) {
        named.entries().forEach(entry -> parts.put(entry.key(), whole(rows.text(named, entry.key()))));
    }

    private String whole(String words) {
        var whole = words;
        for (var part : parts.entrySet()) {
            whole = whole.replace("%" + part.getKey() + "%", part.getValue());
        }
        return whole;
    }

    private Sign sign(Tree.Mapping row) {
        var mark = rows.maybe(row, "figures").map(kind -> figures(row, kind)).orElseGet(() -> words(row));
        return new Sign(rows.text(row, "instrument"), rows.text(row, "code"), mark);
    }

    private Sign.Mark words(Tree.Mapping row) {
        return new Sign.Words(pattern(row, "present"), pattern(row, "absent"), pattern(row, "unless"));
    }

    private Sign.Mark figures(Tree.Mapping row, String kind) {
        var sum = pattern(row, "sum").orElse(NOTHING);
        var payments = pattern(row, "payments").orElse(NOTHING);
        return switch (kind) {
            case "in_words" -> new Sign.SumInWords(sum);
            case "total" -> new Sign.Total(sum, payments);
            case "last" -> new Sign.LastIsMost(payments);
            default -> {
                rows.wrong(row, "in_words, total or last under \"figures\"", "in_words, total или last в «figures»");
                yield words(row);
            }
        };
    }

    private Optional<Pattern> pattern(Tree.Mapping row, String key) {
        try {
            return rows.maybe(row, key)
                    .map(words -> Pattern.compile(whole(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException broken) {
            rows.wrong(row, "a regular expression under \"" + key + "\"", "регулярное выражение в «" + key + "»");
            return Optional.empty();
        }
    }
}
