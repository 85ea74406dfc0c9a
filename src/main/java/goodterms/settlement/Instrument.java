package goodterms.settlement;

import goodterms.lang.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to settle: what it is called, who may agree it, which causes it fits (-2..2), its terms, what it gives each side, what
 * its paper may lack, and its effects: days to pay (best, typical, worst), percent added to the chance that the promise is kept,
 * and the burden of its form on the debtor (0..100).
 */
public record Instrument(
        String id,
        Authority authority,
        Phrase name,
        Phrase brief,
        Map<Cause, Integer> fits,
        List<Term> terms,
        List<Defect> defects,
        Phrase givesUs,
        Phrase givesThem,
        Phrase risks,
        Phrase nextStep,
        Phrase say,
        List<Integer> daysToPay,
        int keepPct,
        int burden) {

    public Instrument {
        fits = Collections.unmodifiableMap(new LinkedHashMap<>(fits));
        terms = List.copyOf(terms);
        defects = List.copyOf(defects);
        daysToPay = List.copyOf(daysToPay);
    }

    /** Who may promise it: the account manager alone, he with a sign-off, or only a specialist (then it is a reference card). */
    public enum Authority {
        OWN,
        APPROVAL,
        SPECIALIST
    }

    public int fit(Cause cause) {
        return fits.getOrDefault(cause, 0);
    }
}
