package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.settlement.Jurisdiction;
import goodterms.settlement.Jurisdiction.Costs;
import goodterms.settlement.Law;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads whose law a settlement may stand under. */
public final class JurisdictionsFile {

    private final List<Problem> problems = new ArrayList<>();
    private final Rows rows = new Rows(problems);

    private JurisdictionsFile() {}

    /** Every jurisdiction of a file; no value when anything in it is wrong. */
    public static Checked<List<Jurisdiction>> read(String file, String text) {
        return new JurisdictionsFile().jurisdictions(TreeReader.read(file, text));
    }

    private Checked<List<Jurisdiction>> jurisdictions(Checked<Tree> read) {
        problems.addAll(read.problems());
        if (read.value().isEmpty() || !(read.value().get() instanceof Tree.Mapping top)) {
            return Checked.bad(problems);
        }
        List<Jurisdiction> out = new ArrayList<>();
        for (var row : rows.mappings(top, "jurisdictions")) {
            jurisdiction(row).ifPresent(out::add);
        }
        return problems.isEmpty() ? Checked.good(List.copyOf(out), problems) : Checked.bad(problems);
    }

    private Optional<Jurisdiction> jurisdiction(Tree.Mapping row) {
        var currency = rows.word(row, "currency", JurisdictionsFile::currency);
        var interest = rows.mapping(row, "interest").flatMap(this::interest);
        if (currency.isEmpty() || interest.isEmpty()) {
            rows.wrong(row, "a currency and interest", "валюта и проценты");
            return Optional.empty();
        }
        return Optional.of(new Jurisdiction(
                rows.text(row, "id"),
                rows.phrase(row, "name"),
                currency.get(),
                rows.flag(row, "catalogue", false),
                interest.get(),
                statements(row),
                Set.copyOf(rows.texts(row, "lifts"))));
    }

    private Optional<Jurisdiction.Interest> interest(Tree.Mapping row) {
        var rate = Optional.of(rows.text(row, "rate")).filter(r -> !r.equals("none"));
        var margin = rows.text(row, "margin");
        if (!margin.matches("\\d{1,2}(\\.\\d{1,2})?")) {
            rows.wrong(row, "a margin in points, in quotes", "надбавка в пунктах, в кавычках");
            return Optional.empty();
        }
        return rows.word(row, "costs", JurisdictionsFile::costs)
                .flatMap(costs ->
                        law(row).map(law -> new Jurisdiction.Interest(rate, new BigDecimal(margin), costs, law)));
    }

    private List<Jurisdiction.Statement> statements(Tree.Mapping row) {
        List<Jurisdiction.Statement> out = new ArrayList<>();
        for (var one : rows.mappings(row, "laws")) {
            law(one).ifPresent(law -> out.add(new Jurisdiction.Statement(Set.copyOf(rows.texts(one, "for")), law)));
        }
        return out;
    }

    private Optional<Law> law(Tree.Mapping row) {
        return rows.word(row, "status", Law.Status::of).map(status -> new Law(rows.phrase(row), status));
    }

    private static Optional<Currency> currency(String word) {
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(word))
                .findFirst();
    }

    private static Optional<Costs> costs(String word) {
        return Arrays.stream(Costs.values())
                .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
