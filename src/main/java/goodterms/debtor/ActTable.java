package goodterms.debtor;

import goodterms.speech.words.Act;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The rule of every act, with the version of the table that is kept with a saved talk. */
public record ActTable(String version, Map<Act, ActRule> rules) {

    public ActRule rule(Act act) {
        var rule = rules.get(act);
        if (rule == null) {
            throw new IllegalArgumentException("no rule for " + act);
        }
        return rule;
    }

    /** The voice of a written reply by its declared acts: tones add up, the worst stance wins over the best. */
    public Voice voice(Collection<Act> acts) {
        var tone = acts.stream().mapToInt(a -> rule(a).toneMilli()).sum();
        var worst = acts.stream().mapToInt(a -> rule(a).stanceMilli()).min().orElse(0);
        var best = acts.stream().mapToInt(a -> rule(a).stanceMilli()).max().orElse(0);
        return new Voice(Math.clamp(tone, -2000, 2000), worst < 0 ? worst : best);
    }

    /** Tone and stance in thousandths, -2000..2000. */
    public record Voice(int toneMilli, int stanceMilli) {}

    public List<Act> acts() {
        return rules.keySet().stream().sorted().toList();
    }
}
