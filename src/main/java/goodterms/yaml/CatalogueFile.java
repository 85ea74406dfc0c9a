package goodterms.yaml;

import goodterms.check.Checked;
import goodterms.check.Problem;
import goodterms.debt.WorkDays;
import goodterms.lang.Phrase;
import goodterms.settlement.Capacity;
import goodterms.settlement.Catalogue;
import goodterms.settlement.Cause;
import goodterms.settlement.Combination;
import goodterms.settlement.Instrument;
import goodterms.settlement.Law;
import goodterms.settlement.Payout;
import goodterms.settlement.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the catalogue of instruments with what they share: words, capacities of signatories and working days. */
public final class CatalogueFile {

    private final List<Problem> problems = new ArrayList<>();
    private final Rows rows = new Rows(problems);
    private final CatalogueTerms terms = new CatalogueTerms(rows);

    private CatalogueFile() {}

    /** The catalogue of a file's text; no value when anything in it is wrong. */
    public static Checked<Catalogue> read(String file, String text) {
        return new CatalogueFile().catalogue(TreeReader.read(file, text));
    }

    private Checked<Catalogue> catalogue(Checked<Tree> read) {
        problems.addAll(read.problems());
        if (read.value().isEmpty() || !(read.value().get() instanceof Tree.Mapping top)) {
            return Checked.bad(problems);
        }
        var catalogue = new Catalogue(
                rows.mappings(top, "instruments").stream().map(this::instrument).toList(),
                words(top),
                rows.mappings(top, "capacities").stream().map(this::capacity).toList(),
                calendars(top));
        return problems.isEmpty() ? Checked.good(catalogue, problems) : Checked.bad(problems);
    }

    private Map<String, Phrase> words(Tree.Mapping top) {
        Map<String, Phrase> out = new LinkedHashMap<>();
        rows.mapping(top, "words").ifPresent(m -> m.entries().forEach(e -> out.put(e.key(), rows.phrase(m, e.key()))));
        return out;
    }

    private Capacity capacity(Tree.Mapping row) {
        return new Capacity(rows.text(row, "key"), rows.phrase(row, "name"), rows.texts(row, "words"));
    }

    private Map<String, WorkDays> calendars(Tree.Mapping top) {
        Map<String, WorkDays> out = new HashMap<>();
        rows.mapping(top, "calendars")
                .ifPresent(all -> all.entries().forEach(e -> {
                    if (e.value() instanceof Tree.Mapping row) {
                        out.put(
                                e.key(),
                                new WorkDays(
                                        Set.copyOf(rows.dates(row, "holidays")),
                                        Set.copyOf(rows.dates(row, "worked_weekends")),
                                        row.get("known_to").flatMap(rows::date)));
                    }
                }));
        return out;
    }

    private Instrument instrument(Tree.Mapping row) {
        return new Instrument(
                rows.text(row, "id"),
                rows.word(row, "authority", CatalogueFile::authority).orElse(Instrument.Authority.SPECIALIST),
                rows.phrase(row, "name"),
                rows.phrase(row, "brief"),
                fits(row),
                terms.of(row),
                terms.defects(row),
                rows.phrase(row, "gives_us"),
                rows.phrase(row, "gives_them"),
                rows.phrase(row, "risks"),
                rows.phrase(row, "next_step"),
                rows.phrase(row, "say"),
                rows.texts(row, "days_to_pay").stream().map(Integer::valueOf).toList(),
                rows.whole(row, "keep_pct"),
                rows.whole(row, "burden"),
                laws(row),
                payouts(row),
                rows.maybe(row, "waived"),
                slots(row),
                combines(row));
    }

    private List<Combination> combines(Tree.Mapping row) {
        List<Combination> out = new ArrayList<>();
        for (var pair : rows.mappings(row, "combines")) {
            Map<String, String> takes = new LinkedHashMap<>();
            rows.mapping(pair, "takes")
                    .ifPresent(m -> m.entries().forEach(e -> takes.put(e.key(), rows.text(m, e.key()))));
            out.add(new Combination(
                    rows.text(pair, "with"), takes, rows.whole(pair, "keep_pct"), rows.whole(pair, "burden")));
        }
        return out;
    }

    private Map<Cause, Integer> fits(Tree.Mapping row) {
        Map<Cause, Integer> out = new HashMap<>();
        rows.mapping(row, "fits").ifPresent(all -> {
            for (var cause : Cause.values()) {
                out.put(cause, rows.whole(all, cause.word()));
            }
        });
        return out;
    }

    private List<Law> laws(Tree.Mapping row) {
        List<Law> out = new ArrayList<>();
        for (var law : rows.mappings(row, "laws")) {
            rows.word(law, "status", Law.Status::of).ifPresent(status -> out.add(new Law(rows.phrase(law), status)));
        }
        return out;
    }

    private List<Payout> payouts(Tree.Mapping row) {
        List<Payout> out = new ArrayList<>();
        for (var payout : rows.mappings(row, "payments")) {
            var plan = rows.maybe(payout, "plan");
            out.add(
                    plan.isPresent()
                            ? new Payout.ByPlan(plan.get())
                            : new Payout.OneSum(
                                    rows.text(payout, "amount"),
                                    rows.text(payout, "day"),
                                    rows.flag(payout, "in_cash", true)));
        }
        return out;
    }

    private Set<Proposal.Slot> slots(Tree.Mapping row) {
        Set<Proposal.Slot> out = new LinkedHashSet<>();
        rows.texts(row, "slots")
                .forEach(word -> CatalogueTerms.slot(word)
                        .ifPresentOrElse(
                                out::add, () -> rows.wrong(row, "slots of a commitment", "части обязательства")));
        return out;
    }

    private static Optional<Instrument.Authority> authority(String word) {
        for (var authority : Instrument.Authority.values()) {
            if (authority.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(authority);
            }
        }
        return Optional.empty();
    }
}
