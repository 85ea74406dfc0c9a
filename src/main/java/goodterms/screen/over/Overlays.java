package goodterms.screen.over;

import goodterms.screen.Glance;
import goodterms.screen.Page;
import goodterms.screen.Step;
import goodterms.screen.frame.Box;

/** What may lie over any page. */
public final class Overlays {

    private Overlays() {}

    /** The keys and commands of a page; pressed again over themselves they go. */
    public static Step deeds(Page below, Glance glance, boolean help) {
        return below instanceof Commands
                ? Step.back()
                : new Step.Over(below, new Commands(below.deeds(glance), help, Box.empty(), 0));
    }
}
