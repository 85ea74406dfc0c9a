package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Node.Option;
import goodterms.scenario.Scenario;
import goodterms.speech.words.Act;
import java.util.List;

/**
 * A written reply made ready for exploring: the flags that taking it sets, the flag of the truth where it asks for it, and what
 * it does to variables.
 */
record Reply(Option option, long flags, long truth, List<Tracked.Step> steps) {

    static Reply of(Scenario scenario, Tracked tracked, Option option) {
        var flags = tracked.bit(new Condition.Chosen(option.id()));
        flags |= option.acts().contains(Act.ASKS_COMMITMENT) ? Spot.ASKED : 0;
        var truth = 0L;
        for (var fact : option.reveal()) {
            var bit = tracked.bit(new Condition.Knows(fact));
            if (scenario.debtor().truth().filter(fact::equals).isPresent()) {
                truth = bit;
            } else {
                flags |= bit;
            }
        }
        return new Reply(option, flags, truth, tracked.steps(option));
    }
}
