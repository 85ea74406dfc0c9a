package goodterms.settlement.exhibits;

import goodterms.settlement.Defect;
import goodterms.settlement.Defect.Gravity;
import goodterms.settlement.Instrument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the defects of a written paper by their signs, in either language. Where something makes the paper void, worthless or
 * blocked, mere weaknesses are not listed: they no longer matter.
 */
public final class PaperCheck {

    private static final int LONGEST = 4_000;

    private final List<Sign> signs;

    public PaperCheck(List<Sign> signs) {
        this.signs = List.copyOf(signs);
    }

    /** The instruments whose papers it knows signs of. */
    public Set<String> instruments() {
        return signs.stream().map(Sign::instrument).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The defects in the order of the signs; at most the first 4,000 characters are read. */
    public List<Defect> defects(Instrument instrument, String paper) {
        var text = paper.substring(0, Math.min(LONGEST, paper.length())).replaceAll("\\s+", " ");
        var found = signs.stream()
                .filter(s -> s.instrument().equals(instrument.id()) && s.shows(text))
                .map(s -> instrument.defect(s.code()))
                .flatMap(Optional::stream)
                .toList();
        var grave = found.stream().filter(d -> d.gravity() != Gravity.WEAK).toList();
        return grave.isEmpty() ? found : grave;
    }
}
