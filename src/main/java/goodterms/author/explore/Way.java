package goodterms.author.explore;

import java.util.ArrayList;
import java.util.List;

/** How each spot was first come to, so that a finding can say by which replies. */
final class Way {

    private static final int SHOWN = 6;

    private record Step(int from, String by) {}

    private final List<Step> steps = new ArrayList<>();

    void add(int from, String by) {
        steps.add(new Step(from, by));
    }

    /** The last replies before a spot, and one more; empty at the beginning of a call. */
    String to(int spot, String last) {
        var names = new ArrayList<String>();
        if (!last.isEmpty()) {
            names.add(last);
        }
        for (var at = spot; at >= 0 && names.size() <= SHOWN; at = steps.get(at).from()) {
            if (!steps.get(at).by().isEmpty()) {
                names.addFirst(steps.get(at).by());
            }
        }
        if (names.size() > SHOWN) {
            names.subList(0, names.size() - SHOWN).clear();
            names.addFirst("…");
        }
        return String.join(" → ", names);
    }
}
