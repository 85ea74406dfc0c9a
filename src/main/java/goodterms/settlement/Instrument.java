package goodterms.settlement;

import goodterms.lang.Phrase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way to settle: what it is called, who may agree it, which causes it fits (-2..2), its terms, what it gives each side, what
 * its paper may lack, and its effects: days to pay (best, typical, worst), percent added to the chance that the promise is kept,
 * and the burden of its form on the debtor (0..100). {@code laws} stand behind it, {@code payouts} say which terms are paid,
 * {@code waived} which term is given up, {@code slots} which parts of a commitment it fills by its nature, and {@code combines}
 * what may go with it.
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
        int burden,
        List<Law> laws,
        List<Payout> payouts,
        Optional<String> waived,
        Set<Proposal.Slot> slots,
        List<Combination> combines) {

    public Instrument {
        fits = Collections.unmodifiableMap(new LinkedHashMap<>(fits));
        terms = List.copyOf(terms);
        defects = List.copyOf(defects);
        daysToPay = List.copyOf(daysToPay);
        laws = List.copyOf(laws);
        payouts = List.copyOf(payouts);
        slots = Set.copyOf(slots);
        combines = List.copyOf(combines);
    }

    /** An instrument with neither law nor payments of its own. */
    public Instrument(
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
        this(
                id,
                authority,
                name,
                brief,
                fits,
                terms,
                defects,
                givesUs,
                givesThem,
                risks,
                nextStep,
                say,
                daysToPay,
                keepPct,
                burden,
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(),
                List.of());
    }

    /** Who may promise it: the account manager alone, he with a sign-off, or only a specialist (then it is a reference card). */
    public enum Authority {
        OWN,
        APPROVAL,
        SPECIALIST
    }

    /** The same instrument with other terms. */
    public Instrument with(List<Term> others) {
        return new Instrument(
                id, authority, name, brief, fits, others, defects, givesUs, givesThem, risks, nextStep, say, daysToPay,
                keepPct, burden, laws, payouts, waived, slots, combines);
    }

    public Optional<Term> term(String key) {
        return terms.stream().filter(t -> t.key().equals(key)).findFirst();
    }

    public Optional<Defect> defect(String code) {
        return defects.stream().filter(d -> d.code().equals(code)).findFirst();
    }

    /** How another instrument goes with this one; empty where it does not. */
    public Optional<Combination> combination(String other) {
        return combines.stream().filter(c -> c.with().equals(other)).findFirst();
    }

    public int fit(Cause cause) {
        return fits.getOrDefault(cause, 0);
    }
}
