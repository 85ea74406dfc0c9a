package goodterms.debtor;

import goodterms.lang.Phrase;
import goodterms.speech.words.Act;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one act does to the debtor by default. {@code repeats} are the percents that the first, second, … use counts (the last
 * one stays); {@code alone} replaces the effect when none of {@code partners} is in the same turn; {@code early} replaces it
 * while nothing is agreed. Tone and stance, thousandths, are the act's own voice.
 */
public record ActRule(
        Act act,
        Effect effect,
        List<Integer> repeats,
        Optional<Effect> alone,
        Set<Act> partners,
        Optional<Effect> early,
        int toneMilli,
        int stanceMilli,
        Phrase felt) {

    public ActRule {
        repeats = List.copyOf(repeats);
    }

    /** Points on each reading. */
    public record Effect(int trust, int resolve, int willingness, int patience) {

        public int of(Meter meter) {
            return switch (meter) {
                case TRUST -> trust;
                case RESOLVE -> resolve;
                case WILLINGNESS -> willingness;
                case PATIENCE -> patience;
            };
        }
    }

    /** The percent that the use after {@code before} earlier ones counts. */
    public int repeatPct(int before) {
        return repeats.get(Math.min(before, repeats.size() - 1));
    }
}
