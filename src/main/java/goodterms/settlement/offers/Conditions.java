package goodterms.settlement.offers;

import goodterms.settlement.TermValue;
import java.util.List;

/** The small conditions between terms: {@code maturity_type=at_sight|after_sight}, {@code residual>0}. */
final class Conditions {

    private Conditions() {}

    static boolean hold(String condition, Values values) {
        var equal = condition.indexOf('=');
        if (equal > 0) {
            var wanted = List.of(condition.substring(equal + 1).split("\\|"));
            return values.get(condition.substring(0, equal))
                    .map(v -> v instanceof TermValue.Choice(String key) && wanted.contains(key))
                    .orElse(false);
        }
        var above = condition.indexOf('>');
        return above > 0
                && values.sum(condition.substring(0, above))
                        .map(sum -> sum.signum() > 0)
                        .orElse(false);
    }
}
