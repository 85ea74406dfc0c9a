package goodterms.author.explore;

import goodterms.scenario.Condition;
import goodterms.scenario.Scenario;
import java.util.List;
import java.util.function.Consumer;

/** Some conditions under every combination of answers, whatever the state of the call. */
public final class Together {

    private Together() {}

    /** Tries each combination; false, and nothing tried, when there are too many. */
    public static boolean each(Scenario scenario, List<Condition> conditions, Consumer<Condition.Facts> use) {
        var questions = new Questions(scenario, Tracked.nothing(), conditions);
        return questions.each(new Spot(0, 0, 0), Ranges.any(scenario), use::accept);
    }
}
