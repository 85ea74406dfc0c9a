package goodterms.yaml;

import goodterms.settlement.Defect;
import goodterms.settlement.Proposal;
import goodterms.settlement.Term;
import goodterms.settlement.offers.Offers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the fields of an instrument and the defects its paper may have. */
final class CatalogueTerms {

    private final Rows rows;

    CatalogueTerms(Rows rows) {
        this.rows = rows;
    }

    List<Term> of(Tree.Mapping instrument) {
        var codes = defects(instrument).stream().map(Defect::code).toList();
        List<Term> out = new ArrayList<>();
        for (var row : rows.mappings(instrument, "terms")) {
            var term = term(row);
            if (!term.rules().keySet().stream().allMatch(Offers::knowsRule)) {
                rows.wrong(row, "rules of the list under \"check\"", "правила из списка в «check»");
            }
            if (!codes.containsAll(term.breaches().values())) {
                rows.wrong(row, "defects of this instrument under \"breach\"", "дефекты этого инструмента в «breach»");
            }
            out.add(term);
        }
        return out;
    }

    List<Defect> defects(Tree.Mapping instrument) {
        List<Defect> out = new ArrayList<>();
        for (var row : rows.mappings(instrument, "defects")) {
            rows.word(row, "gravity", Defect.Gravity::of)
                    .ifPresent(gravity -> out.add(new Defect(rows.text(row, "code"), gravity, rows.phrase(row))));
        }
        return out;
    }

    private Term term(Tree.Mapping row) {
        return new Term(
                rows.text(row, "key"),
                rows.word(row, "kind", CatalogueTerms::kind).orElse(Term.Kind.TEXT),
                rows.flag(row, "required", false),
                rows.flag(row, "asked", false),
                rows.phrase(row, "label"),
                rows.maybe(row, "preset"),
                rows.texts(row, "choices"),
                rows.strings(row, "check"),
                rows.strings(row, "breach"),
                rows.maybe(row, "slot").flatMap(CatalogueTerms::slot));
    }

    private static Optional<Term.Kind> kind(String word) {
        for (var kind : Term.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Optional<Proposal.Slot> slot(String word) {
        for (var slot : Proposal.Slot.values()) {
            if (slot.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
