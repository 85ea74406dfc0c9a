package goodterms.author;

import goodterms.scenario.Node.Outcome;
import goodterms.scenario.Scenario.Balance;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a scenario's balance says and the odds do not: a bound in percent and the figure in thousandths that broke it. */
public record Unmet(Persona persona, Bound bound, int boundPct, int figure) {

    /** The four bounds of a balance. */
    public enum Bound {
        AT_LEAST,
        AT_MOST,
        INDEX_AT_LEAST,
        INDEX_AT_MOST
    }

    /** The bounds that do not hold. Without an outcome named, an agreement is meant. */
    public static List<Unmet> of(Balance balance, Odds odds) {
        var share = odds.share(balance.outcome().orElse(Outcome.AGREEMENT));
        var unmet = new ArrayList<Unmet>();
        least(unmet, odds.persona(), Bound.AT_LEAST, balance.atLeastPct(), share);
        most(unmet, odds.persona(), Bound.AT_MOST, balance.atMostPct(), share);
        least(unmet, odds.persona(), Bound.INDEX_AT_LEAST, balance.indexAtLeastPct(), odds.mean());
        most(unmet, odds.persona(), Bound.INDEX_AT_MOST, balance.indexAtMostPct(), odds.mean());
        return unmet;
    }

    private static void least(List<Unmet> unmet, Persona persona, Bound bound, OptionalInt pct, int figure) {
        if (pct.isPresent() && figure < pct.getAsInt() * 10) {
            unmet.add(new Unmet(persona, bound, pct.getAsInt(), figure));
        }
    }

    private static void most(List<Unmet> unmet, Persona persona, Bound bound, OptionalInt pct, int figure) {
        if (pct.isPresent() && figure > pct.getAsInt() * 10) {
            unmet.add(new Unmet(persona, bound, pct.getAsInt(), figure));
        }
    }
}
