package goodterms.speech;

import goodterms.speech.rules.Hit;
import goodterms.speech.rules.RuleBook;
import goodterms.speech.rules.Said;
import goodterms.speech.rules.Verdict;
import goodterms.speech.words.Act;
import goodterms.speech.words.Evidence;
import goodterms.speech.words.Heard;
import goodterms.speech.words.Heard.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A model that learned nothing of a house standard: what the standard changes in the verdict of the rules is added to what the
 * model says, so that a company's own rule always shows.
 */
public record Housed(Model model, RuleBook plain) implements Model {

    private static final int LIMIT = 2000;

    @Override
    public Heard weigh(Said said, List<Hit> hits, Heard byRules, Listener.Context context) {
        var weighed = model.weigh(said, hits, byRules, context);
        if (model.version().isEmpty() || weighed.status() == Status.UNSCORABLE) {
            return weighed;
        }
        var without = Verdict.of(said, plain, plain.hits(said));
        int tone = byRules.toneMilli() - without.toneMilli();
        int stance = byRules.stanceMilli() - without.stanceMilli();
        boolean same = tone == 0 && stance == 0 && byRules.acts().equals(without.acts());
        return same ? weighed : moved(weighed, byRules, without, tone, stance);
    }

    private static Heard moved(Heard weighed, Heard byRules, Heard without, int tone, int stance) {
        int newTone = Math.clamp(weighed.toneMilli() + tone, -LIMIT, LIMIT);
        int newStance = Math.clamp(weighed.stanceMilli() + stance, -LIMIT, LIMIT);
        var evidence = new ArrayList<Evidence>();
        weighed.evidence()
                .forEach(e -> evidence.add(
                        switch (e.dimension()) {
                            case TONE -> based(e, newTone - weighed.toneMilli());
                            case STANCE -> based(e, newStance - weighed.stanceMilli());
                        }));
        return new Heard(
                byRules.status() == Status.SCORED ? Status.SCORED : weighed.status(),
                weighed.reason(),
                newTone,
                newStance,
                acts(weighed.acts(), byRules.acts(), without.acts()),
                weighed.mentions(),
                Math.max(weighed.confidenceMilli(), byRules.confidenceMilli()),
                evidence,
                byRules.advice());
    }

    /** The shares of the house rules are in the evidence already, and the base gave way for them: now it does not. */
    private static Evidence based(Evidence e, int by) {
        return e.rule().equals(Verdict.BASE) ? share(e, e.milli() + by) : e;
    }

    private static Evidence share(Evidence e, int milli) {
        return new Evidence(e.start(), e.end(), e.text(), e.rule(), e.dimension(), milli, e.why(), e.like());
    }

    private static Set<Act> acts(Set<Act> weighed, Set<Act> byRules, Set<Act> without) {
        var acts = EnumSet.noneOf(Act.class);
        acts.addAll(weighed);
        without.stream().filter(act -> !byRules.contains(act)).forEach(acts::remove);
        byRules.stream().filter(act -> !without.contains(act)).forEach(acts::add);
        return acts;
    }

    @Override
    public String version() {
        return model.version();
    }
}
