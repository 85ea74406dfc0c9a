package goodterms.talk;

import goodterms.scenario.Node.Option;
import goodterms.scenario.Scenario.Var;
import java.util.LinkedHashMap;
import java.util.Map;

/** The author's variables after a reply: what it sets, and what it adds within their bounds. */
final class Counting {

    private Counting() {}

    static Map<String, Integer> after(Option option, Map<String, Integer> before, Map<String, Var> known) {
        if (option.set().isEmpty() && option.effects().isEmpty()) {
            return before;
        }
        var more = new LinkedHashMap<>(before);
        more.putAll(option.set());
        option.effects().forEach((name, points) -> {
            var variable = known.get(name);
            if (variable != null) {
                more.put(name, Math.clamp(more.getOrDefault(name, 0) + points, variable.min(), variable.max()));
            }
        });
        return more;
    }
}
