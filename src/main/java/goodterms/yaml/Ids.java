package goodterms.yaml;

import goodterms.check.Place;
import java.util.regex.Pattern;

/** How things in a file are named. */
final class Ids {

    static final Pattern SCENARIO = Pattern.compile("[a-z][a-z0-9-]*");
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private Ids() {}

    /** Whether a name keeps to its rules; reported when not. */
    static boolean check(Findings findings, Place place, String id, Pattern rule) {
        var good = rule.matcher(id).matches();
        if (!good) {
            findings.add(ShapeFaults.badId(place, id, rule.equals(SCENARIO)));
        }
        return good;
    }
}
