package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Scenario;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Some conditions under every combination of answers, whatever the state of the call. */
public final class Together {

    private Together() {}

    /** For each condition the combinations under which it holds; nothing when there are too many to try. */
    public static Optional<List<BitSet>> of(Scenario scenario, List<Condition> conditions) {
        var questions = new Questions(scenario, Tracked.nothing(), conditions);
        return questions
                .tries(new Spot(0, 0, 0), Ranges.any(scenario))
                .map(tries -> new Truths(questions, tries))
                .map(truths -> conditions.stream().map(truths::of).toList());
    }
}
