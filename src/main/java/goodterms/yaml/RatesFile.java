package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.debt.RateMode;
import goodterms.debt.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the dated rates by their names. */
public final class RatesFile {

    private final List<Problem> problems = new ArrayList<>();
    private final Rows rows = new Rows(problems);

    private RatesFile() {}

    /** Every rate of a file; no value when one of them cannot be read. */
    public static Checked<Map<String, Rates>> read(String file, String text) {
        return new RatesFile().rates(TreeReader.read(file, text));
    }

    private Checked<Map<String, Rates>> rates(Checked<Tree> read) {
        problems.addAll(read.problems());
        if (read.value().isEmpty() || !(read.value().get() instanceof Tree.Mapping top)) {
            return Checked.bad(problems);
        }
        Map<String, Rates> out = new LinkedHashMap<>();
        rows.mapping(top, "rates")
                .ifPresent(all -> all.entries().forEach(e -> {
                    if (e.value() instanceof Tree.Mapping row) {
                        read(row).ifPresent(rates -> out.put(e.key(), rates));
                    } else {
                        rows.wrong(e.value(), "a mapping", "набор ключей");
                    }
                }));
        return problems.isEmpty() ? Checked.good(out, problems) : Checked.bad(problems);
    }

    private Optional<Rates> read(Tree.Mapping row) {
        var mode = rows.word(row, "mode", RatesFile::mode);
        rows.text(row, "known_to");
        return row.get("known_to").flatMap(rows::date).flatMap(known -> mode.map(m -> new Rates(steps(row), known, m)));
    }

    private static Optional<RateMode> mode(String word) {
        return Arrays.stream(RateMode.values())
                .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private List<Rates.Step> steps(Tree.Mapping row) {
        List<Rates.Step> out = new ArrayList<>();
        for (var step : rows.mappings(row, "steps")) {
            step.get("from").flatMap(rows::date).ifPresent(from -> out.add(step(step, from)));
        }
        return out;
    }

    private Rates.Step step(Tree.Mapping step, LocalDate from) {
        var pct = rows.text(step, "pct");
        if (!pct.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            rows.wrong(step, "a percentage in quotes", "процент в кавычках");
            return new Rates.Step(from, BigDecimal.ZERO);
        }
        return new Rates.Step(from, new BigDecimal(pct));
    }
}
